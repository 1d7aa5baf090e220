package dk.doorstep.experiment;

/** Hears how far a simulation is; what it throws ends the run. */
interface Progress {
  /** A year of the whole world has been simulated; called on the thread that asked for the run. */
  void yearPassed();

  /** Called before every year of every part of the world, by any of the threads of the run. */
  void stopIfAsked();

  /** Stops when the monitor says so, and tells it of nothing. */
  static Progress stoppedBy(Monitor monitor) {
    return new Progress() {
      @Override
      public void yearPassed() {
        stopIfAsked();
      }

      @Override
      public void stopIfAsked() {
        StopRequested.check(monitor);
      }
    };
  }

  /** Calls this when a year has passed. */
  static Progress calling(Runnable yearPassed) {
    return new Progress() {
      @Override
      public void yearPassed() {
        yearPassed.run();
      }

      @Override
      public void stopIfAsked() {
        // who asked is told with the year
      }
    };
  }
}
