package dk.doorstep.report;

import dk.doorstep.parameters.Parameter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What parameters mean, in the words of a language; English where a language has none. */
public final class ParameterWords {
  private static final String BUNDLE = "dk.doorstep.report.parameters";

  private final ResourceBundle bundle;

  /** The words of a language. */
  public ParameterWords(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The meaning, without a full stop. */
  public String phrase(Parameter parameter) {
    String text =
        bundle.containsKey(parameter.key())
            ? bundle.getString(parameter.key())
            : parameter.meaning();
    return text.replaceFirst("\\.$", "");
  }

  /** A unit. */
  public String unit(String unit) {
    String key = "unit." + unit.replace(' ', '_');
    return bundle.containsKey(key) ? bundle.getString(key) : unit;
  }

  /** A value as it is written in scenario files; words of choices and switches translated. */
  public String value(String value) {
    String key = "value." + value;
    return bundle.containsKey(key) ? bundle.getString(key) : value;
  }
}
