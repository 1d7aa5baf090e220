package dk.doorstep.scenario;

import dk.doorstep.parameters.WorldDescription;
import java.util.List;
import java.util.Map;

/**
 * A scenario, joined with its ancestors and checked.
 *
 * @param id id, from the catalogue or the name of the file
 * @param source the file as it was named, or {@link #CATALOGUE}
 * @param title title by language ({@code da}, {@code en}), empty if none is stated
 * @param description description by language, empty if none is stated
 * @param evidence ids of the evidence it rests on
 * @param workerBudget none, less, same or more than the scenario it is compared with; empty if not
 *     stated
 * @param lineage ancestors from the root to the parent
 * @param world all parameters and places
 * @param counted what municipalities counted, of those areas whose files say so
 */
public record Scenario(
    String id,
    String source,
    Map<String, String> title,
    Map<String, String> description,
    List<String> evidence,
    String workerBudget,
    List<Scenario> lineage,
    WorldDescription world,
    List<Counted> counted) {
  /** Source of the scenarios that come with the program. */
  public static final String CATALOGUE = "catalogue";

  public Scenario {
    title = Map.copyOf(title);
    description = Map.copyOf(description);
    evidence = List.copyOf(evidence);
    lineage = List.copyOf(lineage);
    counted = List.copyOf(counted);
  }

  /** The title in this language, else in another, else the id. */
  public String title(String language) {
    return inLanguage(title, language, id);
  }

  /** The description in this language, else in another, else an empty text. */
  public String description(String language) {
    return inLanguage(description, language, "");
  }

  /**
   * The highest ancestor from whose past this scenario can go on, with every scenario between them;
   * itself if its parent has other places or another past.
   */
  public Scenario root() {
    Scenario root = this;
    for (int i = lineage.size() - 1; i >= 0; i--) {
      if (!lineage.get(i).world.hasSamePlacesAndPastAs(root.world)) {
        break;
      }
      root = lineage.get(i);
    }
    return root;
  }

  private static String inLanguage(Map<String, String> texts, String language, String otherwise) {
    String wanted = texts.get(language);
    if (wanted != null) {
      return wanted;
    }
    return ScenarioTextReader.LANGUAGES.stream()
        .filter(texts::containsKey)
        .findFirst()
        .map(texts::get)
        .orElse(otherwise);
  }
}
