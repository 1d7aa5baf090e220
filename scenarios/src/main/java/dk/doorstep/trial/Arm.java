package dk.doorstep.trial;

import dk.doorstep.scenario.ParameterStatements;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One arm of a trial.
 *
 * @param name name within the file
 * @param title title by language, empty if none is stated
 * @param size persons of the published trial in this arm, if known
 * @param support what support is given in the home, if any
 * @param dwelling how its persons come to a dwelling
 * @param parameters what else differs
 */
public record Arm(
    String name,
    Map<String, String> title,
    OptionalInt size,
    Optional<Support> support,
    Dwelling dwelling,
    ParameterStatements parameters) {
  public Arm {
    title = Map.copyOf(title);
  }

  /** The title in this language, else in another, else the name. */
  public String title(String language) {
    return Trial.inLanguage(title, language, name);
  }
}
