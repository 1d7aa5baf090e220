package dk.doorstep.estimation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of one bundle in one language, with numbers as that language writes them. */
public final class Phrases {
  private static final MathContext DIGITS = new MathContext(3);
  private static final int MOST_DECIMALS = 8;

  private final Locale locale;
  private final ResourceBundle bundle;

  /**
   * The texts of a bundle.
   *
   * @param name full name of the bundle
   * @param locale language; English where there is no such text
   */
  public Phrases(String name, Locale locale) {
    this.locale = locale;
    // Without a fallback, English is English on a Danish computer too.
    this.bundle =
        ResourceBundle.getBundle(
            name,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The code of the language. */
  public String language() {
    return locale.getLanguage();
  }

  /** The language, for those who write numbers themselves. */
  public Locale locale() {
    return locale;
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The text of this key, filled in as by {@link String#format}. */
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : String.format(locale, pattern, values);
  }

  /** A number to three digits; a dash if it is undefined. */
  public String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "–";
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    boolean isLarge = Math.abs(value) >= 1000;
    double shown = isLarge ? Math.rint(value) : new BigDecimal(value).round(DIGITS).doubleValue();
    return format.format(shown == 0 ? 0.0 : shown);
  }

  /** A share as whole per cent. */
  public String percent(double share) {
    return Double.isNaN(share)
        ? "–"
        : NumberFormat.getIntegerInstance(locale).format(Math.rint(100 * share)) + " %";
  }

  /** Names one after the other, the last after the word for "and". */
  public String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String before = String.join(", ", names.subList(0, names.size() - 1));
    return before + " " + text("list.and") + " " + names.get(names.size() - 1);
  }
}
