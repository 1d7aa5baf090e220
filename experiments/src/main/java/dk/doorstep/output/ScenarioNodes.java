package dk.doorstep.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.PlaceTotals;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

/** What a manifest tells about scenarios and the pasts that they branch from. */
final class ScenarioNodes {
  private final ObjectMapper mapper;

  ScenarioNodes(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Adds the fields {@code roots} and {@code scenarios}. */
  void addTo(ObjectNode root, List<Scenario> scenarios, List<Branching> branchings)
      throws IOException {
    ArrayNode roots = root.putArray("roots");
    ObjectNode[] nodes = new ObjectNode[scenarios.size()];
    for (Branching branching : branchings) {
      roots.add(root(branching));
      for (int i : branching.scenarios()) {
        nodes[i] = scenario(scenarios.get(i), branching);
      }
    }
    root.putArray("scenarios").addAll(List.of(nodes));
  }

  private ObjectNode root(Branching branching) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", branching.root().id());
    node.put("source", branching.root().source());
    node.put("sha256", new ResolvedScenario(branching.root()).hash());
    ObjectNode areas = node.putObject("areasByType");
    for (int type = 0; type < branching.areas().size(); type++) {
      areas.put(branching.root().world().areas().get(type).name(), branching.areas().get(type));
    }
    node.set("places", places(branching.root(), branching));
    return node;
  }

  private ObjectNode scenario(Scenario scenario, Branching branching) throws IOException {
    ResolvedScenario resolved = new ResolvedScenario(scenario);
    ObjectNode node = mapper.createObjectNode();
    node.put("id", scenario.id());
    node.put("source", scenario.source());
    node.put("root", branching.root().id());
    node.put("sha256", resolved.hash());
    node.put("workerBudget", scenario.workerBudget());
    ObjectNode title = node.putObject("title");
    new java.util.TreeMap<>(scenario.title()).forEach(title::put);
    scenario.evidence().forEach(node.putArray("evidence")::add);
    node.set("places", places(scenario, branching));
    node.set("resolved", mapper.readTree(resolved.json()));
    return node;
  }

  private ObjectNode places(Scenario scenario, Branching branching) {
    PlaceTotals totals = PlaceTotals.of(scenario.world(), branching.areas());
    ObjectNode node = mapper.createObjectNode();
    node.put("areas", totals.areas());
    node.put("shelters", totals.sites());
    put(node, "shelterBeds", OptionalDouble.of(totals.beds()));
    put(node, "nightShelterPlaces", OptionalDouble.of(totals.nightShelterPlaces()));
    put(node, "dwellingsPerYear", totals.dwellingsPerYear());
    put(node, "dwellingStock", totals.dwellingStock());
    put(node, "shelterWorkers", OptionalDouble.of(totals.shelterWorkers()));
    put(node, "municipalWorkers", OptionalDouble.of(totals.municipalWorkers()));
    return node;
  }

  /** Sums of decimals carry rounding errors in the last digits, which nobody stated. */
  private static void put(ObjectNode node, String name, OptionalDouble value) {
    if (value.isEmpty()) {
      node.putNull(name);
    } else {
      double rounded = Math.round(value.getAsDouble() * 1e6) / 1e6;
      node.put(name, new java.math.BigDecimal(Numbers.plain(rounded)));
    }
  }
}
