package dk.doorstep.trial;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Tells what is wrong with a trial and what was taken for what it leaves out, in one language. */
final class Teller {
  static final String BUNDLE = "dk.doorstep.trial.messages";

  private final Problems problems;
  private final ResourceBundle bundle;
  private final List<String> assumptions = new ArrayList<>();

  Teller(Problems problems, Locale language) {
    this.problems = problems;
    // Without a fallback, English is English on a Danish computer too.
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Problems problems() {
    return problems;
  }

  List<String> assumptions() {
    return assumptions;
  }

  String text(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }

  /** Something is wrong here. */
  void tell(Place place, String key, Object... values) {
    problems.add(place, text(key, values));
  }

  /** The file leaves something out. */
  void assume(String path, Object value) {
    assumptions.add(path + ": " + value);
  }

  String found(Node node) {
    return problems.found(node);
  }

  /** The fields of an object whose words stand in the bundle under this key. */
  Optional<Fields> fields(Node node, String what, List<String> known) {
    return Fields.of(node, text(what), known, problems);
  }

  /** One of these words; tells of anything else. */
  Optional<String> word(Node node, Collection<String> words) {
    if (node instanceof Node.Text text && words.contains(text.text())) {
      return Optional.of(text.text());
    }
    String near = node instanceof Node.Text text ? problems.didYouMean(text.text(), words) : "";
    tell(node.place(), "word", String.join(", ", words), found(node), near);
    return Optional.empty();
  }

  /** One of these words, of a field that may be left out. */
  Optional<String> word(Fields fields, String name, Collection<String> words) {
    return fields.value(name).flatMap(node -> word(node, words));
  }
}
