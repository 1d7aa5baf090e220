package dk.doorstep.parameters;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** The ledger as a table for readers. */
final class OddTable {
  private static final MathContext FOUR_DIGITS = new MathContext(4);
  private static final String HEAD =
      """
      | key | part | default | unit | allowed | plausible | standing | source | meaning |
      |---|---|---|---|---|---|---|---|---|
      """;

  private OddTable() {}

  static String ofLedger() {
    StringBuilder table = new StringBuilder(HEAD);
    for (Parameter p : Ledger.all()) {
      table.append(
          "| `%s` | %s | %s | %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  p.key(),
                  p.scope() == Scope.WORLD ? "whole" : word(p.scope()),
                  p.format(p.defaultValue()),
                  cell(p.unit()),
                  allowed(p),
                  plausible(p),
                  word(p.standing()),
                  cell(p.source()),
                  cell(p.meaning())));
    }
    return table.toString();
  }

  private static String allowed(Parameter p) {
    return switch (p.kind()) {
      case SWITCH -> "true, false";
      case CHOICE -> String.join(", ", p.words());
      case INTEGER, NUMBER -> range(p.minimum(), p.maximum());
    };
  }

  private static String plausible(Parameter p) {
    return Double.isNaN(p.plausibleLow()) ? "" : range(p.plausibleLow(), p.plausibleHigh());
  }

  private static String range(double low, double high) {
    return plain(low) + " to " + plain(high);
  }

  /** Ranges are computed from defaults; four digits say what is meant. */
  private static String plain(double value) {
    return value == Math.rint(value)
        ? Parameter.formatNumber(value)
        : new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
