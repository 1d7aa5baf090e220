package dk.doorstep.scenario;

import dk.doorstep.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What is said about scenario files, in one language. */
final class Texts {
  static final String BUNDLE = "dk.doorstep.scenario.messages";
  static final Texts ENGLISH = new Texts(Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle bundle;

  Texts(Locale locale) {
    this.locale = locale;
    // Without a fallback, English is English on a Danish computer too.
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale locale() {
    return locale;
  }

  /** The text of this key; values are filled in as they are, by {@code %s}. */
  String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : String.format(Locale.ROOT, pattern, values);
  }

  /** What a piece of a file is, for a message that says what was found. */
  String describe(Node node) {
    if (node instanceof Node.Text text) {
      return text("found.text", Wording.shortened(text.text()));
    }
    if (node instanceof Node.Num number) {
      return text("found.number", Wording.shortened(number.text()));
    }
    if (node instanceof Node.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (node instanceof Node.Null) {
      return "null";
    }
    return text(node instanceof Node.Members ? "found.object" : "found.list");
  }

  /** What is allowed for a parameter. */
  String allowed(Parameter parameter) {
    return switch (parameter.kind()) {
      case SWITCH -> text("allowed.switch");
      case CHOICE -> text("allowed.choice", String.join(", ", parameter.words()));
      case INTEGER -> allowed("allowed.integer", parameter);
      case NUMBER -> allowed("allowed.number", parameter);
    };
  }

  private String allowed(String key, Parameter parameter) {
    return text(
        key,
        Parameter.formatNumber(parameter.minimum()),
        Parameter.formatNumber(parameter.maximum()));
  }

  /** {@code Did you mean "a" or "b"?} with a leading space, or nothing. */
  String didYouMean(List<String> near) {
    return near.isEmpty()
        ? ""
        : near.stream()
            .map(Wording::quoted)
            .collect(
                Collectors.joining(text("didYouMean.or"), " " + text("didYouMean.begin"), "?"));
  }
}
