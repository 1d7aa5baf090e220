package dk.doorstep.experiment;

/** Whoever started an experiment: hears how far it is, and may ask it to stop. */
public interface Monitor {
  /** A year of some run has been simulated. Called by many threads at a time. */
  void yearPassed();

  /** Whether the experiment is to stop; asked after every simulated year, by many threads. */
  boolean isStopped();

  /** Nobody watches and nothing stops. */
  static Monitor none() {
    return new Monitor() {
      @Override
      public void yearPassed() {
        // nobody listens
      }

      @Override
      public boolean isStopped() {
        return false;
      }
    };
  }
}
