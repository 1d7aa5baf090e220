package dk.doorstep.scenario;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about scenario files, in one language. */
final class Texts {
  static final String BUNDLE = "dk.doorstep.scenario.messages";
  static final Texts ENGLISH = new Texts(Locale.ENGLISH);

  private final ResourceBundle bundle;

  Texts(Locale locale) {
    // Without a fallback, English is English on a Danish computer too.
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text of this key; values are filled in as they are, by {@code %s}. */
  String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : String.format(Locale.ROOT, pattern, values);
  }
}
