package dk.doorstep.report;

import dk.doorstep.output.Shortened;
import dk.doorstep.scenario.Scenario;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and number formats of one language. */
final class Words {
  static final String MINUS = "\u2212";
  static final String SPACE = "\u00a0";
  static final String DASH = "\u2013";

  private static final String BUNDLE = "dk.doorstep.report.report";
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
  private static final int MOST_NAMED = 4;

  /** Titles stand in headings, in sentences and beside lines of charts. */
  private static final int LONGEST_TITLE = 160;

  private final Locale locale;
  private final ResourceBundle bundle;

  /** The words of this language, English for those without any. */
  Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale locale() {
    return locale;
  }

  /** The code of the language, as in scenario files. */
  String language() {
    return locale.getLanguage();
  }

  /** What a scenario is called, shortened if nobody could read a page with it. */
  String title(Scenario scenario) {
    return Shortened.to(LONGEST_TITLE, scenario.title(language()));
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * The text of this key.
   *
   * @param values name and value of each gap, in turn
   */
  String text(String key, Object... values) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      byName.put(values[i].toString(), values[i + 1].toString());
    }
    return GAP.matcher(bundle.getString(key))
        .replaceAll(
            gap -> {
              String value = byName.get(gap.group(1));
              if (value == null) {
                throw new IllegalArgumentException(key + " has no value for " + gap.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** The text for one, or for several with the number in the gap {@code n}. */
  String many(String key, long n) {
    return text(key + (n == 1 ? ".one" : ".many"), "n", number(n, Rounding.WHOLE));
  }

  /** A number in words if it is small. */
  String spelled(int n) {
    return has("number." + n) ? text("number." + n) : number(n, Rounding.WHOLE);
  }

  /** A text in the quotation marks of the language. */
  String quoted(String text) {
    return text("quote", "text", text);
  }

  /** With a capital at the start, also behind a quotation mark. */
  String capitalised(String text) {
    int first = 0;
    while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first >= text.length()
        ? text
        : text.substring(0, first)
            + text.substring(first, first + 1).toUpperCase(locale)
            + text.substring(first + 1);
  }

  /** One, two and three; of many, the first few and how many more there are. */
  String list(List<String> items) {
    return list(items, MOST_NAMED);
  }

  /**
   * The same.
   *
   * @param most so many are named if there are at least two more
   */
  String list(List<String> items, int most) {
    List<String> named = new ArrayList<>(items);
    if (items.size() > most + 1) {
      named = new ArrayList<>(items.subList(0, most));
      named.add(text("list.others", "n", spelled(items.size() - most)));
    }
    return allOf(named);
  }

  /** One, two and three, however many. */
  String allOf(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : text(
            "list.and",
            "first",
            String.join(", ", items.subList(0, last)),
            "last",
            items.get(last));
  }

  /** A number in the digits of the language; a dash if it is undefined. */
  String number(double value, Rounding rounding) {
    if (Double.isNaN(value)) {
      return DASH;
    }
    NumberFormat format = format(rounding.decimals());
    // Adding 0 makes minus zero plain.
    return format.format(rounding.round(value) + 0.0);
  }

  /** The same, with a plus before what is above 0. */
  String signed(double value, Rounding rounding) {
    String text = number(value, rounding);
    return rounding.round(value) > 0 ? "+" + text : text;
  }

  /** From one signed number to another; a dash if they are not known. */
  String interval(double low, double high, Rounding rounding) {
    return Double.isNaN(low) || Double.isNaN(high)
        ? DASH
        : text("interval", "low", signed(low, rounding), "high", signed(high, rounding));
  }

  /** From one level to another; a dash if they are not known. */
  String range(double low, double high, Rounding rounding) {
    return Double.isNaN(low) || Double.isNaN(high)
        ? DASH
        : text("interval", "low", number(low, rounding), "high", number(high, rounding));
  }

  /** A share from 0 to 1 in per cent. */
  String percent(double share, Rounding rounding) {
    return Double.isNaN(share) ? DASH : text("percent", "number", number(100 * share, rounding));
  }

  /** A difference of shares, or a relative one, in per cent with its sign. */
  String signedPercent(double share, Rounding rounding) {
    return Double.isNaN(share) ? DASH : text("percent", "number", signed(100 * share, rounding));
  }

  /** A day, written out; English as it is written in Europe. */
  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language().equals("en") ? Locale.UK : locale)
        .format(day);
  }

  /** The format of numbers with so many decimals. */
  NumberFormat format(int decimals) {
    NumberFormat format = withMinus(NumberFormat.getNumberInstance(locale));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }

  /** The format of numbers along an axis. */
  NumberFormat axis() {
    NumberFormat format = withMinus(NumberFormat.getNumberInstance(locale));
    format.setMaximumFractionDigits(2);
    return format;
  }

  /** The format of shares along an axis. */
  NumberFormat percentAxis() {
    NumberFormat format = withMinus(NumberFormat.getPercentInstance(locale));
    format.setMaximumFractionDigits(1);
    if (format instanceof DecimalFormat decimal) {
      decimal.setPositiveSuffix(SPACE + "%");
      decimal.setNegativeSuffix(SPACE + "%");
    }
    return format;
  }

  /** With a minus as long as a plus. */
  private static NumberFormat withMinus(NumberFormat format) {
    if (format instanceof DecimalFormat decimal) {
      DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
      symbols.setMinusSign(MINUS.charAt(0));
      decimal.setDecimalFormatSymbols(symbols);
    }
    return format;
  }
}
