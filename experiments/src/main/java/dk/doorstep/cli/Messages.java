package dk.doorstep.cli;

import java.text.NumberFormat;
import java.util.ResourceBundle;

/** What is said on the terminal, in one language. */
final class Messages {
  private static final String BUNDLE = "dk.doorstep.cli.messages";

  private final Language language;
  private final ResourceBundle bundle;

  Messages(Language language) {
    this.language = language;
    // Without a fallback, English is English on a Danish computer too.
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Language language() {
    return language;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The text of this key, filled in as by {@link String#format}. */
  String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : String.format(language.locale(), pattern, values);
  }

  /** A number for people: separators of the language, so many decimals. */
  String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    String text = format.format(value);
    boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return isZero && text.startsWith("-") ? text.substring(1) : text;
  }

  /** The same with a sign, also where it is plus. */
  String signed(double value, int decimals) {
    String text = number(value, decimals);
    boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value > 0 && !isZero ? "+" + text : text;
  }
}
