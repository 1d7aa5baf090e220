package dk.doorstep.study;

import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an experiment file states, scenarios loaded and everything checked. Also made without a
 * file, by {@link StudyBuilder}.
 *
 * @param name name of the experiment: that of the file without its ending
 * @param title one line, by language; may be empty
 * @param scenarios scenarios with different ids, at least one
 * @param baseline id of the scenario that the others are compared with, if there is one
 * @param years years observed from day 0
 * @param every nights between rows of a series
 * @param size how much of the scenarios is simulated
 * @param seed seed of all luck
 * @param sharesLuck whether all points have the same luck
 * @param varied the varied parameters, in the order of the columns of result files
 * @param replications how many runs each scenario has at each point
 * @param indicators names of the indicators that are kept; empty for all
 * @param groups groups that are kept; empty for all
 * @param keepsSeries whether series are kept
 * @param sections what the file states for single commands
 */
public record Study(
    String name,
    Map<String, String> title,
    List<Scenario> scenarios,
    Optional<String> baseline,
    int years,
    int every,
    Size size,
    long seed,
    boolean sharesLuck,
    List<Varied> varied,
    Replications replications,
    List<String> indicators,
    List<String> groups,
    boolean keepsSeries,
    Map<Section<?>, Object> sections) {
  public Study {
    title = Map.copyOf(title);
    scenarios = List.copyOf(scenarios);
    varied = List.copyOf(varied);
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
    sections = Map.copyOf(sections);
  }

  /** What the file states in a section. */
  @SuppressWarnings("unchecked") // a section is only ever put there with what it was read into
  public <T> Optional<T> section(Section<T> section) {
    return Optional.ofNullable((T) sections.get(section));
  }

  /** The same experiment with another or a further section. */
  public <T> Study with(Section<T> section, T value) {
    Map<Section<?>, Object> more = new LinkedHashMap<>(sections);
    more.put(section, value);
    return new Study(
        name,
        title,
        scenarios,
        baseline,
        years,
        every,
        size,
        seed,
        sharesLuck,
        varied,
        replications,
        indicators,
        groups,
        keepsSeries,
        more);
  }

  /** Whether rows of this indicator and group are kept. */
  public boolean keeps(String indicator, String group) {
    return (indicators.isEmpty() || indicators.contains(indicator))
        && (groups.isEmpty() || groups.contains(group));
  }

  /** Ids of the scenarios that are compared with the baseline; none without a baseline. */
  public List<String> compared() {
    return baseline.isEmpty()
        ? List.of()
        : scenarios.stream().map(Scenario::id).filter(id -> !id.equals(baseline.get())).toList();
  }

  /**
   * Everything that the results of one command depend on beside the program, by name: two
   * experiments with the same identity have the same results. Titles are no part of it.
   *
   * @param command which command, with the only section that it reads
   */
  public Map<String, String> identity(String command, Optional<Section<?>> section) {
    Map<String, String> identity = new LinkedHashMap<>();
    identity.put("command", command);
    for (Scenario scenario : scenarios) {
      identity.put("scenario " + scenario.id(), new ResolvedScenario(scenario).hash());
      Scenario root = scenario.root();
      identity.put("past of " + scenario.id(), new ResolvedScenario(root).hash());
    }
    identity.put("scenarios", String.join(", ", ids()));
    identity.put("baseline", baseline.orElse("none"));
    identity.put("years", Integer.toString(years));
    identity.put("size", size instanceof Size.Scale s ? "scale " + s.scale() : size.toString());
    identity.put("seed", Long.toString(seed));
    identity.put("luck", sharesLuck ? "shared" : "own");
    List<String> keys = new ArrayList<>();
    for (Varied v : varied) {
      keys.add(v.name());
      identity.put("vary " + v.name(), v.describe());
    }
    identity.put("vary", String.join(", ", keys));
    identity.put("replications", replications.describe());
    identity.put("indicators", indicators.isEmpty() ? "all" : String.join(", ", indicators));
    identity.put("groups", groups.isEmpty() ? "all" : String.join(", ", groups));
    identity.put("series", keepsSeries ? "every " + every + " nights" : "none");
    section.ifPresent(s -> identity.put(s.key(), String.valueOf(sections.get(s))));
    return identity;
  }

  private List<String> ids() {
    return scenarios.stream().map(Scenario::id).toList();
  }
}
