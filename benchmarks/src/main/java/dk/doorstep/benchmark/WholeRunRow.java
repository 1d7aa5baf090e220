package dk.doorstep.benchmark;

import java.util.Locale;

/**
 * What whole runs of one size on one number of threads cost.
 *
 * @param engine which engine
 * @param persons followed persons at the start of the timed years
 * @param years timed years
 * @param threads threads that simulated
 * @param cost what the timed years cost
 * @param floor nanoseconds of an event of the {@link Floor} with as many persons
 * @param bytesPerPerson heap that the world holds, over the persons in it
 */
record WholeRunRow(
    String engine,
    long persons,
    int years,
    int threads,
    Cost cost,
    double floor,
    double bytesPerPerson) {
  /** Names of the columns. */
  static final String HEADER =
      "engine,persons,years,threads,person_days,events,seconds,ns_per_person_day,ns_per_event,"
          + "floor_ns_per_event,bytes_per_person,allocated_bytes_per_event";

  /** Time of an event over that of the floor. */
  double timesFloor() {
    return cost.nanosecondsPerEvent() / floor;
  }

  String toCsv() {
    return String.format(
        Locale.ROOT,
        "%s,%d,%d,%d,%d,%d,%.3f,%.3f,%.1f,%.1f,%.1f,%.3f",
        engine,
        persons,
        years,
        threads,
        cost.personDays(),
        cost.events(),
        cost.seconds(),
        cost.nanosecondsPerPersonDay(),
        cost.nanosecondsPerEvent(),
        floor,
        bytesPerPerson,
        cost.allocatedBytesPerEvent());
  }
}
