package dk.doorstep.experiment;

import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A root and the scenarios that go on from its past.
 *
 * @param root the scenario of the past
 * @param areas how many areas of each type of the root
 * @param scenarios the scenarios that branch from it, by index within the experiment
 */
public record Branching(Scenario root, List<Integer> areas, List<Integer> scenarios) {
  public Branching {
    areas = List.copyOf(areas);
    scenarios = List.copyOf(scenarios);
  }

  /** Groups scenarios by root, in the order in which the roots are met. */
  public static List<Branching> of(List<Scenario> scenarios, Size size, Simulation simulation) {
    Map<Scenario, List<Integer>> byRoot = new LinkedHashMap<>();
    for (int i = 0; i < scenarios.size(); i++) {
      byRoot.computeIfAbsent(scenarios.get(i).root(), root -> new ArrayList<>()).add(i);
    }
    List<Branching> branchings = new ArrayList<>();
    byRoot.forEach(
        (root, members) ->
            branchings.add(new Branching(root, size.areas(root.world(), simulation), members)));
    return List.copyOf(branchings);
  }
}
