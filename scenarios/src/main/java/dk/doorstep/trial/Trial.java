package dk.doorstep.trial;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.ParameterStatements;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Map;

/**
 * A trial as its file states it, with everything that was left out filled in.
 *
 * @param id id, from the catalogue or the name of the file
 * @param title title by language
 * @param description description by language
 * @param source the paper; empty if not stated
 * @param evidence ids of the evidence it rests on
 * @param base the scenario whose parameters hold where nothing else is said
 * @param traits parameters that say who the persons are, encoded
 * @param start where they are
 * @param arms the arms, in the order of the file, at least two
 * @param control name of the arm that the others are set against
 * @param returnHazard the level of the hazard of losing a home
 * @param followUpDays nights of follow-up
 * @param away how persons count whom the model no longer follows
 * @param outcomes what is measured, at least one
 * @param persons persons who are simulated in each replication
 * @param replications replications
 * @param parameters what holds for all arms
 * @param assumptions what the file left out and what was taken for it
 */
public record Trial(
    String id,
    Map<String, String> title,
    Map<String, String> description,
    String source,
    List<String> evidence,
    Scenario base,
    Map<Parameter, Double> traits,
    Start start,
    List<Arm> arms,
    String control,
    ReturnHazard returnHazard,
    int followUpDays,
    Away away,
    List<Measured> outcomes,
    int persons,
    int replications,
    ParameterStatements parameters,
    List<String> assumptions) {
  public Trial {
    title = Map.copyOf(title);
    description = Map.copyOf(description);
    evidence = List.copyOf(evidence);
    traits = Map.copyOf(traits);
    arms = List.copyOf(arms);
    outcomes = List.copyOf(outcomes);
    assumptions = List.copyOf(assumptions);
  }

  /** How persons count who moved in with somebody or moved away on their own. */
  public enum Away {
    /** As housed. */
    HOUSED("housed"),
    /** As neither housed nor homeless. */
    NOT_HOUSED("notHoused"),
    /** Not at all, from then on. */
    MISSING("missing");

    private final String word;

    Away(String word) {
      this.word = word;
    }

    /** The word used in files. */
    public String word() {
      return word;
    }
  }

  /** The title in this language, else in another, else the id. */
  public String title(String language) {
    return inLanguage(title, language, id);
  }

  /** The description in this language, else in another, else nothing. */
  public String description(String language) {
    return inLanguage(description, language, "");
  }

  /** The same trial with so many replications. */
  public Trial withReplications(int other) {
    return new Trial(
        id,
        title,
        description,
        source,
        evidence,
        base,
        traits,
        start,
        arms,
        control,
        returnHazard,
        followUpDays,
        away,
        outcomes,
        persons,
        other,
        parameters,
        assumptions);
  }

  /** Index of the control arm. */
  public int controlIndex() {
    for (int i = 0; i < arms.size(); i++) {
      if (arms.get(i).name().equals(control)) {
        return i;
      }
    }
    throw new IllegalStateException("the control is one of the arms");
  }

  static String inLanguage(Map<String, String> texts, String language, String otherwise) {
    if (texts.containsKey(language)) {
      return texts.get(language);
    }
    return texts.values().stream().sorted().findFirst().orElse(otherwise);
  }
}
