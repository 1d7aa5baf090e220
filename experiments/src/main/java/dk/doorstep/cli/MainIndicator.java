package dk.doorstep.cli;

import java.util.List;

/**
 * An indicator that is shown on the terminal.
 *
 * @param name name in the files
 * @param factor what values are multiplied by before they are shown
 * @param isShare whether it is a share, shown in per cent
 */
record MainIndicator(String name, double factor, boolean isShare) {
  private static final double FEW = 100;
  private static final int PER_CENT = 100;
  private static final double MILLIONTH = 1e-6;

  /** What a run is summed up by. */
  static final List<MainIndicator> OF_RUN =
      List.of(
          count("homeless.total"),
          count("homeless.street"),
          count("homeless.night_shelter"),
          count("homeless.sofa"),
          count("homeless.shelter"),
          count("homeless.other"),
          count("homeless.in_year"),
          count("inflow.spells"),
          count("exit.housed"),
          count("deaths"),
          share("return.12m"),
          share("return.24m"),
          share("retention.24m"),
          share("shelter.occupancy"),
          count("shelter.turn_aways"),
          count("support.courses"),
          count("support.hours"),
          millions("cost.municipality"),
          millions("cost.state"),
          millions("cost.total"));

  /** What a comparison is summed up by. */
  static final List<MainIndicator> OF_COMPARISON =
      List.of(
          count("homeless.total"),
          share("return.24m"),
          share("retention.24m"),
          count("support.hours"),
          millions("cost.municipality"),
          millions("cost.total"));

  private static MainIndicator count(String name) {
    return new MainIndicator(name, 1, false);
  }

  private static MainIndicator share(String name) {
    return new MainIndicator(name, PER_CENT, true);
  }

  private static MainIndicator millions(String name) {
    return new MainIndicator(name, MILLIONTH, false);
  }

  /** Name for people. */
  String label(Messages messages) {
    return messages.text("indicator." + name);
  }

  /** A value for people; a dash if it is undefined. */
  String value(double value, Messages messages) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double shown = factor * value;
    return isShare ? messages.number(shown, 1) + " %" : messages.number(shown, decimals(shown));
  }

  /** A difference for people: with a sign, of shares in percentage points. */
  String difference(double value, Messages messages) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double shown = factor * value;
    return isShare ? messages.signed(shown, 1) : messages.signed(shown, decimals(shown));
  }

  private static int decimals(double value) {
    return Math.abs(value) >= FEW || value == Math.rint(value) ? 0 : 1;
  }
}
