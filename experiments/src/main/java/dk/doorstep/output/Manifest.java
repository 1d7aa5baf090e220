package dk.doorstep.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.RunSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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

  private final ObjectMapper mapper = ManifestJson.mapper();
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
    new ScenarioNodes(mapper)
        .addTo(root, run.experiment().scenarios(), run.experiment().branchings());
    String origin = run.experiment().draws().origin();
    if (!origin.isEmpty()) {
      root.put("drawsOrigin", origin);
    }
    root.set("draws", draws());
    ManifestJson.addFiles(root, names, folder::part);
    ManifestJson.write(mapper, file, root);
  }

  private void addHead(ObjectNode root) {
    ManifestJson.addProgram(root, run.version(), run.workingFolder());
    root.put("complete", run.outcome().isComplete());
    root.put("tasks", run.outcome().tasks());
    root.put("finishedTasks", run.outcome().finished());
    ManifestJson.addCall(root, run.arguments(), run.start(), run.end());
  }

  private ObjectNode settings() {
    RunSettings settings = run.experiment().settings();
    ObjectNode node = mapper.createObjectNode();
    node.put("years", settings.years());
    ManifestJson.addSize(node, run.size());
    node.put("replications", settings.replications());
    node.put("draws", settings.draws());
    node.put("seed", settings.seed());
    node.put("threads", settings.threads());
    node.put("every", settings.every());
    node.put("events", settings.keepEvents());
    return node;
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
