package dk.doorstep.scenario;

/**
 * A lever that is moved on a day.
 *
 * @param fromDay first day
 * @param untilDay first day after it, {@link Course#FOREVER} if it stays
 * @param whole what changes, without counts
 */
record DatedChange(int fromDay, int untilDay, Part whole) {}
