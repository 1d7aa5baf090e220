package dk.doorstep.scenario;

/**
 * One difference between two scenarios.
 *
 * @param part {@code whole} if it holds everywhere, the name of an area if it holds at each of its
 *     sites, or area/site
 * @param key key of the parameter, or {@code count}
 * @param unit unit
 * @param a value in the first scenario, with the days on which it changes; empty if it has no such
 *     place
 * @param b value in the second
 * @param standing how much is known about the ledger's default, empty for a count
 * @param source evidence of the ledger's default, empty for a count
 */
public record DifferenceRow(
    String part, String key, String unit, String a, String b, String standing, String source) {}
