package dk.doorstep.evaluation;

import dk.doorstep.experiment.Monitor;

/** Whoever started an evaluation: hears how far it is, and may ask it to stop. */
public interface Progress extends Monitor {
  /** So many years more are going to be simulated. Called before every batch, by one thread. */
  void expect(long years);

  /** Nobody watches and nothing stops. */
  static Progress none() {
    return new Progress() {
      @Override
      public void expect(long years) {
        // nobody listens
      }

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
