package dk.doorstep.trial;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads shares, numbers and lengths of time, which may be written as papers write them. */
final class Amounts {
  /** Twenty years. */
  static final int MOST_DAYS = 7300;

  static final double DAYS_PER_YEAR = 365;
  private static final int DAYS_PER_WEEK = 7;
  private static final int MONTHS_PER_YEAR = 12;

  /** A number and a unit, in English or Danish; also the pattern in the schema. */
  static final String TIME =
      "[0-9]+(\\.[0-9]+)? ?(days?|nights?|weeks?|months?|years?|dage?|døgn|nat|nætter|uger?|måned|måneder|år)";

  private static final Pattern PATTERN =
      Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?(\\p{L}+)", Pattern.UNICODE_CHARACTER_CLASS);

  private final Teller teller;

  Amounts(Teller teller) {
    this.teller = teller;
  }

  /** A share from 0 to 1, or true for everybody and false for nobody. */
  OptionalDouble share(Fields fields, String name) {
    Optional<Node> node = fields.value(name);
    return node.isEmpty() ? OptionalDouble.empty() : share(node.get());
  }

  OptionalDouble share(Node node) {
    if (node instanceof Node.Bool bool) {
      return OptionalDouble.of(bool.value() ? 1 : 0);
    }
    if (node instanceof Node.Num num && num.value() >= 0 && num.value() <= 1) {
      return OptionalDouble.of(num.value());
    }
    boolean isPercent = node instanceof Node.Num num && num.value() > 1 && num.value() <= 100;
    teller.tell(
        node.place(), isPercent ? "share.percent" : "share", teller.found(node), percent(node));
    return OptionalDouble.empty();
  }

  private static String percent(Node node) {
    return node instanceof Node.Num num
        ? String.valueOf(Math.round(num.value() * 10) / 1000.0)
        : "";
  }

  /** A number above a bound, at most another. */
  OptionalDouble number(Fields fields, String name, double above, double most) {
    Optional<Node> node = fields.value(name);
    if (node.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (node.get() instanceof Node.Num num && num.value() > above && num.value() <= most) {
      return OptionalDouble.of(num.value());
    }
    teller.tell(node.get().place(), "number", plain(above), plain(most), teller.found(node.get()));
    return OptionalDouble.empty();
  }

  /** Any finite number. */
  OptionalDouble number(Fields fields, String name) {
    Optional<Node> node = fields.value(name);
    if (node.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (node.get() instanceof Node.Num num && Double.isFinite(num.value())) {
      return OptionalDouble.of(num.value());
    }
    teller.tell(node.get().place(), "anyNumber", teller.found(node.get()));
    return OptionalDouble.empty();
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** A length of time in nights. */
  OptionalInt days(Fields fields, String name, int minimum, int maximum) {
    Optional<Node> node = fields.value(name);
    return node.isEmpty() ? OptionalInt.empty() : days(node.get(), minimum, maximum);
  }

  OptionalInt days(Node node, int minimum, int maximum) {
    OptionalDouble days = OptionalDouble.empty();
    if (node instanceof Node.Num num && num.value() == Math.rint(num.value())) {
      days = OptionalDouble.of(num.value());
    } else if (node instanceof Node.Text text) {
      days = inDays(text.text());
    }
    if (days.isPresent() && days.getAsDouble() >= minimum && days.getAsDouble() <= maximum) {
      return OptionalInt.of((int) days.getAsDouble());
    }
    teller.tell(node.place(), "time", minimum, maximum, teller.found(node));
    return OptionalInt.empty();
  }

  /** {@code 18 months} in nights, a month being a twelfth of a year of 365. */
  private static OptionalDouble inDays(String text) {
    Matcher matcher = PATTERN.matcher(text.trim());
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    double unit =
        switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
          case "day", "days", "night", "nights", "dag", "dage", "døgn", "nat", "nætter" -> 1;
          case "week", "weeks", "uge", "uger" -> DAYS_PER_WEEK;
          case "month", "months", "måned", "måneder" -> DAYS_PER_YEAR / MONTHS_PER_YEAR;
          case "year", "years", "år" -> DAYS_PER_YEAR;
          default -> Double.NaN;
        };
    double days = Double.parseDouble(matcher.group(1)) * unit;
    return Double.isNaN(days) ? OptionalDouble.empty() : OptionalDouble.of(Math.rint(days));
  }
}
