package dk.doorstep.benchmark;

/**
 * What some simulated time cost.
 *
 * @param seconds time that passed on the clock
 * @param personDays nights of all followed persons
 * @param events events that observers were told of
 * @param allocatedBytes bytes allocated by all threads that simulated
 */
record Cost(double seconds, long personDays, long events, long allocatedBytes) {
  private static final double NANOSECONDS = 1e9;

  /** Nothing. */
  static final Cost NONE = new Cost(0, 0, 0, 0);

  Cost plus(Cost other) {
    return new Cost(
        seconds + other.seconds,
        personDays + other.personDays,
        events + other.events,
        allocatedBytes + other.allocatedBytes);
  }

  double nanosecondsPerEvent() {
    return seconds * NANOSECONDS / events;
  }

  double nanosecondsPerPersonDay() {
    return seconds * NANOSECONDS / personDays;
  }

  double allocatedBytesPerEvent() {
    return (double) allocatedBytes / events;
  }
}
