package dk.doorstep.cli;

import java.util.List;

/**
 * An indicator that is shown on the terminal.
 *
 * @param name name in the files
 * @param isShare whether it is a share, shown in per cent
 */
record MainIndicator(String name, boolean isShare) {
  private static final double FEW = 100;
  private static final int PER_CENT = 100;

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
          count("support.hours"));

  /** What a comparison is summed up by. */
  static final List<MainIndicator> OF_COMPARISON =
      List.of(
          count("homeless.total"),
          share("return.24m"),
          share("retention.24m"),
          count("shelter.turn_aways"),
          count("support.hours"));

  private static MainIndicator count(String name) {
    return new MainIndicator(name, false);
  }

  private static MainIndicator share(String name) {
    return new MainIndicator(name, true);
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
    return isShare
        ? messages.number(PER_CENT * value, 1) + " %"
        : messages.number(value, decimals(value));
  }

  /** A difference for people: with a sign, of shares in percentage points. */
  String difference(double value, Messages messages) {
    if (Double.isNaN(value)) {
      return "–";
    }
    return isShare ? messages.signed(PER_CENT * value, 1) : messages.signed(value, decimals(value));
  }

  private static int decimals(double value) {
    return Math.abs(value) >= FEW || value == Math.rint(value) ? 0 : 1;
  }
}
