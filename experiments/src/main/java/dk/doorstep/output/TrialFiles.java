package dk.doorstep.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.cohort.TrialResult;
import dk.doorstep.trial.Arm;
import dk.doorstep.trial.Effect;
import dk.doorstep.trial.Measured;
import dk.doorstep.trial.Published;
import dk.doorstep.trial.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what a trial showed: {@code trial.csv} and the manifest. */
public final class TrialFiles {
  private static final String[] HEADER = {
    "outcome",
    "measure",
    "from_day",
    "to_day",
    "within_days",
    "stable_days",
    "situations",
    "arm",
    "control",
    "effect",
    "value",
    "luck_low95",
    "luck_high95",
    "trial_size",
    "size_low95",
    "size_high95",
    "found_share",
    "published",
    "published_low",
    "published_high",
    "published_source",
    "inside_published",
    "published_inside_spread"
  };

  private static final String RANDOM_NUMBERS =
      "Philox2x64-10 without state. The key is made of the seed, the draw and the replication; the"
          + " arm is not part of it, so all arms of a replication are the same persons with the same"
          + " luck.";

  private final TrialResult result;
  private final Call call;

  /**
   * What the manifest says of the call.
   *
   * @param version version of the program
   * @param arguments the command line
   * @param workingFolder where the program was started
   * @param start when it began
   */
  public record Call(String version, List<String> arguments, Path workingFolder, Instant start) {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** The files of a trial. */
  public TrialFiles(TrialResult result, Call call) {
    this.result = result;
    this.call = call;
  }

  /**
   * Writes the files, which are to be published.
   *
   * @param rows rows of the result, worked out once
   * @return their names
   * @throws IOException if a file cannot be written
   */
  public List<String> write(ResultFolder folder, List<TrialResult.Row> rows) throws IOException {
    folder.write(
        ResultFolder.TRIAL,
        part ->
            CsvFile.write(
                part,
                csv -> {
                  csv.writeRecord(HEADER);
                  rows.forEach(row -> csv.writeRecord(cells(row)));
                }));
    List<String> names = new ArrayList<>(List.of(ResultFolder.TRIAL));
    ObjectMapper mapper = ManifestJson.mapper();
    ObjectNode root = mapper.createObjectNode();
    ManifestJson.addProgram(root, call.version(), call.workingFolder());
    root.put("complete", result.finished() == result.asked());
    root.put("tasks", result.asked());
    root.put("finishedTasks", result.finished());
    ManifestJson.addCall(root, call.arguments(), call.start(), Instant.now());
    addTrial(root);
    root.put("randomNumbers", RANDOM_NUMBERS);
    ManifestJson.addFiles(root, names, folder::part);
    folder.write(ResultFolder.MANIFEST, part -> ManifestJson.write(mapper, part, root));
    names.add(ResultFolder.MANIFEST);
    return names;
  }

  private void addTrial(ObjectNode root) {
    Trial trial = result.trial();
    ObjectNode node = root.putObject("trial");
    node.put("id", trial.id());
    node.put("source", trial.source());
    node.put("extends", trial.base().id());
    node.put("control", trial.control());
    node.put("followUpDays", trial.followUpDays());
    node.put("persons", trial.persons());
    node.put("replications", trial.replications());
    node.put("draws", result.how().drawCount());
    node.put("seed", result.how().seed());
    String origin = result.how().draws().origin();
    if (!origin.isEmpty()) {
      node.put("drawsOrigin", origin);
    }
    result.lossRatios().forEach(node.putArray("lossHazardRatios")::add);
    trial.assumptions().forEach(node.putArray("assumed")::add);
  }

  private List<String> cells(TrialResult.Row row) {
    Trial trial = result.trial();
    Measured outcome = trial.outcomes().get(row.outcome());
    Optional<Published> paper = row.published();
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(row.outcome() + 1));
    cells.add(outcome.measure().word());
    boolean isOneNight = outcome.measure() == dk.doorstep.trial.Measure.HOUSED_AT;
    cells.add(Integer.toString(isOneNight ? outcome.day() : outcome.window().from()));
    cells.add(Integer.toString(isOneNight ? outcome.day() + 1 : outcome.window().to()));
    cells.add(Integer.toString(outcome.days()));
    cells.add(Integer.toString(outcome.stableDays()));
    cells.add(String.join(" ", outcome.situations().stream().map(s -> s.key()).sorted().toList()));
    cells.add(row.arm().name());
    cells.add(row.effect().isPresent() ? trial.control() : "");
    cells.add(row.effect().map(Effect::word).orElse(""));
    cells.add(number(row.value()));
    cells.add(number(row.luck().low()));
    cells.add(number(row.luck().high()));
    cells.add(size(row.arm()));
    cells.add(number(row.ofThisSize().low()));
    cells.add(number(row.ofThisSize().high()));
    cells.add(number(row.found()));
    cells.add(paper.map(p -> number(p.value())).orElse(""));
    cells.add(paper.map(p -> number(p.low().orElse(Double.NaN))).orElse(""));
    cells.add(paper.map(p -> number(p.high().orElse(Double.NaN))).orElse(""));
    cells.add(paper.map(Published::source).orElse(""));
    cells.add(row.isInPublished().map(String::valueOf).orElse(""));
    cells.add(row.isPublishedInSpread().map(String::valueOf).orElse(""));
    return cells;
  }

  private static String size(Arm arm) {
    return arm.size().isPresent() ? Integer.toString(arm.size().getAsInt()) : "";
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    return Double.isNaN(value) ? "" : Numbers.plain(value).toLowerCase(Locale.ROOT);
  }
}
