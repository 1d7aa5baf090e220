package dk.doorstep.animation.watch;

/**
 * What has happened since the start.
 *
 * @param arrivals persons who became homeless and were not followed before
 * @param moveIns moves from homelessness to a home
 * @param losses homes lost
 * @param keptHomes homes moved into since the start in which nobody has become homeless again; a
 *     person who died there or left is counted as having kept it
 * @param deaths persons who died
 * @param left persons who left the system
 * @param settled persons who have lived in a home so long that they are no longer followed
 * @param homelessNights nights without a home, of all persons
 */
public record Tally(
    int arrivals,
    int moveIns,
    int losses,
    int keptHomes,
    int deaths,
    int left,
    int settled,
    long homelessNights) {
  /** Nothing has happened. */
  public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        arrivals + other.arrivals,
        moveIns + other.moveIns,
        losses + other.losses,
        keptHomes + other.keptHomes,
        deaths + other.deaths,
        left + other.left,
        settled + other.settled,
        homelessNights + other.homelessNights);
  }

  /** Share of the homes moved into that are not lost, 0 to 1; NaN before the first. */
  public double retention() {
    return moveIns == 0 ? Double.NaN : (double) keptHomes / moveIns;
  }
}
