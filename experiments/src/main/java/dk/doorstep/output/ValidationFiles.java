package dk.doorstep.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.validation.Line;
import dk.doorstep.validation.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what a validation found: a table, pages, a document and the manifest. */
public final class ValidationFiles {
  private final Validation.Result result;
  private final TrialFiles.Call call;

  /** The files of a validation. */
  public ValidationFiles(Validation.Result result, TrialFiles.Call call) {
    this.result = result;
    this.call = call;
  }

  /**
   * Writes the files, which are to be published.
   *
   * @param texts texts of other files by name
   * @return their names
   * @throws IOException if a file cannot be written
   */
  public List<String> write(
      ResultFolder folder,
      Map<String, String> texts,
      RunSettings settings,
      double scale,
      ParameterDraws draws)
      throws IOException {
    List<String> names = new ArrayList<>(List.of(ResultFolder.VALIDATION));
    folder.write(ResultFolder.VALIDATION, this::writeTable);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      folder.write(
          text.getKey(), part -> Files.writeString(part, text.getValue(), StandardCharsets.UTF_8));
      names.add(text.getKey());
    }
    ObjectMapper mapper = ManifestJson.mapper();
    ObjectNode root = mapper.createObjectNode();
    ManifestJson.addProgram(root, call.version(), call.workingFolder());
    root.put("complete", result.finished() == result.asked());
    root.put("tasks", result.asked());
    root.put("finishedTasks", result.finished());
    ManifestJson.addCall(root, call.arguments(), call.start(), Instant.now());
    ObjectNode node = root.putObject("settings");
    node.put("years", settings.years());
    node.put("scale", scale);
    node.put("replications", settings.replications());
    node.put("draws", settings.draws());
    node.put("seed", settings.seed());
    if (!draws.origin().isEmpty()) {
      root.put("drawsOrigin", draws.origin());
    }
    ManifestJson.addFiles(root, names, folder::part);
    folder.write(ResultFolder.MANIFEST, part -> ManifestJson.write(mapper, part, root));
    names.add(ResultFolder.MANIFEST);
    return names;
  }

  private void writeTable(Path file) throws IOException {
    CsvFile.write(
        file,
        csv -> {
          csv.writeRecord(
              "id",
              "name",
              "role",
              "source",
              "unit",
              "target",
              "target_low",
              "target_high",
              "basis",
              "median",
              "low95",
              "high95",
              "verdict",
              "note");
          result.rows().forEach(row -> csv.writeRecord(cells(row)));
        });
  }

  private static List<String> cells(Validation.Row row) {
    Line line = row.line();
    String verdict = !row.isCounted() ? "uncounted" : row.isInside() ? "inside" : "outside";
    return List.of(
        line.id(),
        line.name(),
        line.role().name().toLowerCase(Locale.ROOT),
        line.source(),
        line.unit(),
        number(line.value()),
        number(line.low()),
        number(line.high()),
        line.basis(),
        number(row.median()),
        number(row.low()),
        number(row.high()),
        verdict,
        line.note());
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : Numbers.plain(value);
  }
}
