package dk.doorstep.study;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Tells what is wrong with an experiment, in the language of its problems. */
public final class StudyTeller {
  static final String BUNDLE = "dk.doorstep.study.messages";

  private final Problems problems;
  private final ResourceBundle bundle;

  /** A teller of these problems. */
  public StudyTeller(Problems problems) {
    this.problems = problems;
    // Without a fallback, English is English on a Danish computer too.
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            problems.language(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text of this key; values are filled in as they are. */
  public String text(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }

  /** Something is wrong here. */
  public void tell(Place place, String key, Object... values) {
    problems.add(place, text(key, values));
  }

  /** What a piece of the file is. */
  public String found(Node node) {
    return problems.found(node);
  }

  /** The fields of an object; {@code what} is told of it in the language of the problems. */
  public Optional<Fields> fields(Node node, String what, List<String> known) {
    return Fields.of(node, what, known, problems);
  }
}
