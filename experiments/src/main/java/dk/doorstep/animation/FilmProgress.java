package dk.doorstep.animation;

/** Whoever asked for a film: hears how far it is, and may ask it to stop. */
public interface FilmProgress {
  /** A year of the past of the runs has been simulated. */
  void yearPassed();

  /** So many frames are going to be drawn. */
  void start(int frames);

  /** A frame has been drawn. */
  void frameDrawn();

  /** Whether to stop; asked after every simulated year and before every frame. */
  boolean isStopped();

  /** Nobody watches and nothing stops. */
  static FilmProgress none() {
    return new FilmProgress() {
      @Override
      public void yearPassed() {
        // nobody listens
      }

      @Override
      public void start(int frames) {
        // nobody listens
      }

      @Override
      public void frameDrawn() {
        // nobody listens
      }

      @Override
      public boolean isStopped() {
        return false;
      }
    };
  }
}
