package dk.doorstep.study;

import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows that runs report, as far as they are known before a run.
 *
 * @param keys indicators and groups; empty if they cannot be known, so that nothing is refused
 */
public record KnownRows(List<IndicatorTable.Key> keys) {
  /** Nothing is known. */
  public static final KnownRows UNKNOWN = new KnownRows(List.of());

  public KnownRows {
    keys = List.copyOf(keys);
  }

  /** Names of all indicators, each once. */
  public List<String> indicators() {
    return keys.stream().map(IndicatorTable.Key::indicator).distinct().toList();
  }

  /** Whether a group is a place: these depend on the size of a run. */
  static boolean isPlace(String group) {
    return group.startsWith("area:") || group.startsWith("site:");
  }

  /** What to say of a group that this indicator is not reported for. */
  public Optional<String> noSuchGroup(String indicator, String group, Problems problems) {
    List<String> groups =
        keys.stream()
            .filter(key -> key.indicator().equals(indicator))
            .map(IndicatorTable.Key::group)
            .toList();
    boolean hasPlaces = groups.stream().anyMatch(KnownRows::isPlace);
    boolean isKnown = groups.contains(group) || (isPlace(group) && hasPlaces);
    if (groups.isEmpty() || isKnown) {
      return Optional.empty();
    }
    List<String> named = groups.stream().filter(g -> !isPlace(g)).toList();
    StudyTeller teller = new StudyTeller(problems);
    List<String> all = new ArrayList<>(named);
    if (hasPlaces) {
      all.add(teller.text("kept.places"));
    }
    return Optional.of(
        teller.text(
            "kept.noGroup",
            Wording.quoted(group),
            indicator,
            problems.didYouMean(group, named),
            String.join(", ", all)));
  }
}
