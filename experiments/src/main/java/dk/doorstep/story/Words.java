package dk.doorstep.story;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language, for one person. */
final class Words {
  private static final String BUNDLE = "dk.doorstep.story.story";
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
  private static final int LARGEST_IN_WORDS = 20;
  private static final int DAYS_UNTIL_WEEKS = 14;
  private static final int WEEKS_UNTIL_MONTHS = 60;
  private static final int MONTHS_UNTIL_YEARS = 24;
  private static final int WEEK = 7;
  private static final int MONTHS_OF_YEAR = 12;
  private static final double MONTH = 365.0 / MONTHS_OF_YEAR;
  private static final double HALF_YEAR = 182.5;

  private final Locale locale;
  private final ResourceBundle bundle;
  private final String sex;

  Words(Locale locale, boolean isWoman) {
    this.locale = locale;
    this.bundle = bundle(locale);
    this.sex = isWoman ? "woman" : "man";
  }

  /** All texts of a language, English for those without one. */
  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The first of these keys that there is. */
  String firstOf(String... keys) {
    for (String key : keys) {
      if (bundle.containsKey(key)) {
        return key;
      }
    }
    throw new IllegalArgumentException("no words for " + String.join(", ", keys));
  }

  /** The text of this key, with these values in its gaps. */
  String text(String key, Map<String, String> values) {
    return GAP.matcher(bundle.getString(key))
        .replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1), values)));
  }

  String text(String key) {
    return text(key, Map.of());
  }

  /** A gap that begins with a capital takes the value of its small name, with a capital. */
  private String value(String name, Map<String, String> values) {
    String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    String value = values.get(small);
    if (value == null) {
      value = bundle.getString("pronoun." + sex + "." + small);
    }
    return small.equals(name) ? value : capitalised(value);
  }

  private String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  /** A length of time, no finer than somebody would tell it. */
  String duration(int days) {
    int months = (int) Math.round(days / MONTH);
    if (days < DAYS_UNTIL_WEEKS) {
      return days == WEEK ? many("week", 1) : many("day", Math.max(1, days));
    }
    if (days < WEEKS_UNTIL_MONTHS) {
      return many("week", (int) Math.round((double) days / WEEK));
    }
    if (months < MONTHS_UNTIL_YEARS && months != MONTHS_OF_YEAR) {
      return months == MONTHS_OF_YEAR * 3 / 2 ? many("yearAndHalf", 1) : many("month", months);
    }
    int halves = (int) Math.round(days / HALF_YEAR);
    return many(halves % 2 == 0 ? "year" : "yearAndHalf", halves / 2);
  }

  String nights(int nights) {
    return many("night", nights);
  }

  /** How often: once, twice, three times. */
  String times(int count) {
    return count <= 2 ? text("times." + count) : text("times.many", Map.of("n", number(count)));
  }

  /** A number in words if it is small. */
  private String number(int number) {
    return number >= 1 && number <= LARGEST_IN_WORDS ? text("number." + number) : digits(number);
  }

  /** A number in the digits of the language. */
  String digits(int number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  private String many(String unit, int count) {
    return count == 1 ? text(unit + ".one") : text(unit + ".many", Map.of("n", number(count)));
  }

  /** One, two and three. */
  String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last))
            + " "
            + text("list.and")
            + " "
            + items.get(last);
  }
}
