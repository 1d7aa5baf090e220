package dk.doorstep.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.PlaceTotals;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Writes what was run and how: all that is needed to run it again, and to see that it is the same.
 */
public final class Manifest {
  static final String TOOL = "doorstep";

  private static final String RANDOM_NUMBERS =
      "Philox2x64-10 without state. The key is made of the seed, the draw and the replication;"
          + " a number is addressed by who it is for (a person or a place), what it is for, and the"
          + " how-manieth of its kind it is. The scenario is not part of the key, so all scenarios of"
          + " one draw and replication have the same luck.";

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final RunRecord run;

  /** The manifest of this experiment. */
  public Manifest(RunRecord run) {
    this.run = run;
  }

  /**
   * Writes the manifest.
   *
   * @param file where to
   * @param folder where the other files are written
   * @param names names of the other files
   * @throws IOException if it cannot be written, or another file cannot be read
   */
  public void write(Path file, ResultFolder folder, List<String> names) throws IOException {
    ObjectNode root = mapper.createObjectNode();
    addHead(root);
    root.set("settings", settings());
    root.put("randomNumbers", RANDOM_NUMBERS);
    run.baseline().ifPresent(id -> root.put("baseline", id));
    addScenarios(root);
    String origin = run.experiment().draws().origin();
    if (!origin.isEmpty()) {
      root.put("drawsOrigin", origin);
    }
    root.set("draws", draws());
    ArrayNode files = root.putArray("files");
    for (String name : names) {
      Path part = folder.part(name);
      files
          .addObject()
          .put("name", name)
          .put("bytes", Files.size(part))
          .put("sha256", Digests.sha256(part));
    }
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try (JsonGenerator json =
        mapper.createGenerator(file.toFile(), com.fasterxml.jackson.core.JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer);
      mapper.writeTree(json, root);
      json.writeRaw('\n');
    }
  }

  private void addHead(ObjectNode root) {
    root.put("tool", TOOL);
    root.put("version", run.version());
    root.put("gitCommit", GitCommit.find(run.workingFolder()).orElse(null));
    root.put("complete", run.outcome().isComplete());
    root.put("tasks", run.outcome().tasks());
    root.put("finishedTasks", run.outcome().finished());
    ArrayNode line = root.putArray("commandLine");
    line.add(TOOL);
    run.arguments().forEach(line::add);
    root.put("start", run.start().toString());
    root.put("end", run.end().toString());
    root.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    root.put(
        "os",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"));
  }

  private ObjectNode settings() {
    RunSettings settings = run.experiment().settings();
    ObjectNode node = mapper.createObjectNode();
    node.put("years", settings.years());
    if (run.size() instanceof Size.Scale scale) {
      node.put("scale", scale.scale());
    } else if (run.size() instanceof Size.Persons persons) {
      node.put("persons", persons.persons());
    }
    node.put("replications", settings.replications());
    node.put("draws", settings.draws());
    node.put("seed", settings.seed());
    node.put("threads", settings.threads());
    node.put("every", settings.every());
    node.put("events", settings.keepEvents());
    return node;
  }

  private void addScenarios(ObjectNode root) throws IOException {
    List<Scenario> scenarios = run.experiment().scenarios();
    ArrayNode roots = root.putArray("roots");
    ObjectNode[] nodes = new ObjectNode[scenarios.size()];
    for (Branching branching : run.experiment().branchings()) {
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

  private ArrayNode draws() {
    ParameterDraws draws = run.experiment().draws();
    ArrayNode array = mapper.createArrayNode();
    for (int draw = 0; draw < run.experiment().settings().draws(); draw++) {
      ObjectNode node = array.addObject();
      node.put("draw", draw);
      if (draw == 0) {
        node.put("note", "every parameter as in the scenario");
        continue;
      }
      ObjectNode parameters = node.putObject("parameters");
      for (int k = 0; k < draws.parameters().size(); k++) {
        parameters.put(draws.parameters().get(k).key(), draws.value(draw, k));
      }
    }
    return array;
  }
}
