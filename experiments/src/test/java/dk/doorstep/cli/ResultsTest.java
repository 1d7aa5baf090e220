package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.doorstep.observation.EventKind;
import dk.doorstep.output.ResultFolder;
import dk.doorstep.parameters.Situation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that write files. */
class ResultsTest {
  private static final String SMALL = " --scale 0.01 --years 1 --replications 2";

  @TempDir private Path temp;

  private Called call(String line) {
    Called called = Called.with(temp, line.split(" "));
    assertThat(called.code()).as(called.err()).isZero();
    return called;
  }

  private List<NamedCsvRecord> rows(String file) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(temp.resolve(file))) {
      return csv.stream().toList();
    }
  }

  private static Set<String> column(List<NamedCsvRecord> rows, String name) {
    return rows.stream()
        .map(row -> row.getField(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private JsonNode manifest(String folder) throws IOException {
    return new ObjectMapper().readTree(temp.resolve(folder).resolve("manifest.json").toFile());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** The size that can be had is told when it is far from the one that was asked for. */
  @Test
  void aSizeThatWholeAreasCannotHaveIsSaid() {
    Called one = call("run denmark-2019 --persons 1 --years 1 --replications 1 -q --out one");
    assertThat(one.err().lines().toList()).hasSize(1);
    assertThat(one.err())
        .matches(
            "(?s)denmark-2019: only whole areas .* there are \\d+ persons .*; asked for: 1\\..*");
    Called tiny =
        call(
            "compare denmark-2019 no-support --scale 1e-9 --years 1 --replications 1 -q --out tiny"
                + " --lang da");
    assertThat(tiny.err().lines().toList()).hasSize(1);
    assertThat(tiny.err()).contains("kun hele områder", "1.0e-9");
    assertThat(call("run toften -q --years 1 --replications 1 --out whole").err()).isEmpty();
  }

  @Test
  void aRunWritesWhatItPromises() throws Exception {
    Called called = call("run denmark-2019 --events --out r" + SMALL);
    assertThat(names(temp.resolve("r")))
        .containsExactly(
            "events.csv",
            "homeless.svg",
            "indicators.csv",
            "manifest.json",
            "report.html",
            "report.xlsx",
            "series.csv");

    List<NamedCsvRecord> indicators = rows("r/indicators.csv");
    assertThat(indicators.get(0).getHeader())
        .containsExactly("scenario", "draw", "replication", "indicator", "group", "value", "unit");
    assertThat(column(indicators, "replication")).containsExactly("0", "1");
    assertThat(indicators).allMatch(row -> row.getField("value").matches("(-?\\d+(\\.\\d+)?)?"));
    assertThat(indicators)
        .filteredOn(row -> row.getField("indicator").equals("return.24m"))
        .isNotEmpty()
        .allMatch(row -> row.getField("value").isEmpty());

    List<NamedCsvRecord> series = rows("r/series.csv");
    assertThat(series.get(0).getHeader())
        .containsExactly("scenario", "draw", "replication", "day", "indicator", "group", "value");
    assertThat(column(series, "day")).hasSize(1 + 12 + 1).contains("-1", "29", "359", "364");
    assertThat(called.out()).contains("Homeless persons a night", "Number of runs: 2");
    assertThat(called.err()).contains("100 % done", "The results are in");
  }

  @Test
  void eventsTellTheRun() throws Exception {
    call("run denmark-2019 --events --out r" + SMALL);
    List<NamedCsvRecord> events = rows("r/events.csv");
    assertThat(String.join(",", events.get(0).getHeader()))
        .isEqualTo("scenario,draw,replication,seq,day,person,event,from,to,area,site,detail");
    Set<String> kinds =
        Arrays.stream(EventKind.values()).map(EventKind::label).collect(Collectors.toSet());
    Set<String> situations =
        Arrays.stream(Situation.values()).map(Situation::label).collect(Collectors.toSet());
    situations.add("");
    assertThat(kinds).containsAll(column(events, "event"));
    assertThat(situations).containsAll(column(events, "from")).containsAll(column(events, "to"));
    long first = events.stream().filter(e -> e.getField("replication").equals("0")).count();
    assertThat(events.get((int) first - 1).getField("seq")).isEqualTo(Long.toString(first - 1));
    assertThat(events.get((int) first).getField("seq")).isEqualTo("0");

    // The last row of the series is what the events lead to.
    long homeless = 0;
    for (NamedCsvRecord event : events.subList(0, (int) first)) {
      homeless += isHomeless(event.getField("to")) ? 1 : 0;
      homeless -= isHomeless(event.getField("from")) ? 1 : 0;
    }
    String last =
        rows("r/series.csv").stream()
            .filter(row -> row.getField("replication").equals("0"))
            .filter(row -> row.getField("day").equals("364"))
            .filter(row -> row.getField("indicator").equals("homeless.total"))
            .findFirst()
            .orElseThrow()
            .getField("value");
    assertThat(Long.toString(homeless)).isEqualTo(last);
  }

  private static boolean isHomeless(String label) {
    return Situation.HOMELESS.stream().anyMatch(s -> s.label().equals(label));
  }

  @Test
  void theManifestTellsEverything() throws Exception {
    call("run denmark-2019 --draws 2 --seed 7 --out r" + SMALL);
    JsonNode manifest = manifest("r");
    assertThat(manifest.path("tool").asText()).isEqualTo("doorstep");
    assertThat(manifest.path("version").asText()).isEqualTo(Version.number());
    assertThat(manifest.path("complete").asBoolean()).isTrue();
    assertThat(manifest.path("finishedTasks").asInt()).isEqualTo(4);
    assertThat(manifest.at("/settings/seed").asInt()).isEqualTo(7);
    assertThat(manifest.at("/commandLine/1").asText()).isEqualTo("run");
    assertThat(manifest.at("/roots/0/areasByType/town").asInt()).isEqualTo(1);
    assertThat(manifest.at("/roots/0/places/shelters").asInt()).isEqualTo(2);
    JsonNode scenario = manifest.at("/scenarios/0");
    assertThat(scenario.at("/resolved/areas/town/count").asInt()).isEqualTo(10);
    assertThat(scenario.path("sha256").asText()).hasSize(64);
    assertThat(manifest.path("draws")).hasSize(2);
    assertThat(manifest.at("/draws/1/parameters").size()).isGreaterThan(10);
    for (JsonNode file : manifest.path("files")) {
      byte[] bytes = Files.readAllBytes(temp.resolve("r").resolve(file.path("name").asText()));
      assertThat(file.path("bytes").asLong()).isEqualTo(bytes.length);
      assertThat(file.path("sha256").asText())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
    assertThat(manifest.path("files")).hasSize(5);
  }

  @Test
  void resultsDoNotDependOnTheThreads() throws Exception {
    String line = "compare denmark-2019 shelter-cti more-dwellings --draws 2 --quiet" + SMALL;
    for (int threads : new int[] {1, 2, 7}) {
      Called called = call(line + " --threads " + threads + " --out t" + threads);
      assertThat(called.err()).hasLineCount(1).contains("about the scale");
    }
    call(line + " --seed 2 --out other");
    for (String file : List.of("series.csv", "indicators.csv", "differences.csv")) {
      byte[] one = Files.readAllBytes(temp.resolve("t1").resolve(file));
      assertThat(temp.resolve("t2").resolve(file)).hasBinaryContent(one);
      assertThat(temp.resolve("t7").resolve(file)).hasBinaryContent(one);
      assertThat(Files.readAllBytes(temp.resolve("other").resolve(file))).isNotEqualTo(one);
      String text = new String(one, StandardCharsets.UTF_8);
      assertThat(text).endsWith("\n").doesNotContain("\r", "NaN", "null");
    }
    var order = rows("t1/indicators.csv").stream().map(row -> row.getField("scenario")).distinct();
    assertThat(order).containsExactly("denmark-2019", "shelter-cti", "more-dwellings");
  }

  @Test
  void aComparisonTellsTheDifferences() throws Exception {
    Called called = call("compare denmark-2019 more-dwellings" + SMALL);
    String folder = "results/compare-denmark-2019-more-dwellings/";
    List<NamedCsvRecord> rows = rows(folder + "differences.csv");
    assertThat(String.join(",", rows.get(0).getHeader()))
        .isEqualTo(
            "scenario,baseline,indicator,group,mean_difference,ci_low,ci_high,low_95,high_95,"
                + "luck_sd,ignorance_sd,relative_difference,probability_lower,draws,pairs,unit");
    NamedCsvRecord total =
        rows.stream()
            .filter(row -> row.getField("indicator").equals("homeless.total"))
            .filter(row -> row.getField("group").equals("all"))
            .findFirst()
            .orElseThrow();
    List<NamedCsvRecord> indicators = rows(folder + "indicators.csv");
    double difference = mean(indicators, "more-dwellings") - mean(indicators, "denmark-2019");
    assertThat(Double.parseDouble(total.getField("mean_difference")))
        .isCloseTo(difference, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(total.getField("pairs")).isEqualTo("2");
    assertThat(total.getField("low_95")).isEmpty();
    assertThat(manifest(folder).path("baseline").asText()).isEqualTo("denmark-2019");
    assertThat(called.out())
        .contains("Differences from denmark-2019, over 2 pairs", "more-dwellings", "95 % interval");
  }

  private static double mean(List<NamedCsvRecord> indicators, String scenario) {
    return indicators.stream()
        .filter(row -> row.getField("scenario").equals(scenario))
        .filter(row -> row.getField("indicator").equals("homeless.total"))
        .filter(row -> row.getField("group").equals("all"))
        .mapToDouble(row -> Double.parseDouble(row.getField("value")))
        .average()
        .orElseThrow();
  }

  @Test
  void theDefaultFolderMayBeUsedTwiceAndANamedOneMayNot() throws Exception {
    String line = "run denmark-2019 --quiet" + SMALL;
    call(line);
    call(line + " --seed 2");
    Path folder = temp.resolve("results/run-denmark-2019");
    assertThat(manifest("results/run-denmark-2019").at("/settings/seed").asInt()).isEqualTo(2);

    Called refused = Called.with(temp, (line + " --out " + folder).split(" "));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("is not empty", "--force");

    Files.writeString(folder.resolve("notes.txt"), "mine");
    call(line + " --seed 3 --force --out " + folder);
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
    assertThat(manifest("results/run-denmark-2019").at("/settings/seed").asInt()).isEqualTo(3);

    Files.delete(folder.resolve("manifest.json"));
    assertThat(Called.with(temp, line.split(" ")).code()).isEqualTo(2);
  }

  @Test
  void peopleCanReadDanish() {
    Called called = call("compare denmark-2019 no-support --lang da" + SMALL);
    assertThat(called.out())
        .contains("Hjemløse personer pr. nat", "Forskel", "par af kørsler med samme")
        .doesNotContain("Homeless");
    assertThat(called.err()).contains("færdig, omkring", "Resultaterne er i");
    Called run = call("run denmark-2019 --lang da" + SMALL);
    assertThat(run.out()).contains("Danmark 2019: dagens praksis", "Belægning på herbergerne");
    assertThat(run.out()).containsPattern("\\d,\\d");
  }

  @Test
  void personsSetTheSize() throws Exception {
    call("run denmark-2019 --persons 600 --years 1 --replications 1 --out r");
    JsonNode manifest = manifest("r");
    assertThat(manifest.at("/settings/persons").asInt()).isEqualTo(600);
    assertThat(manifest.at("/settings/scale").isMissingNode()).isTrue();
    double followed =
        rows("r/series.csv").stream()
            .filter(row -> row.getField("day").equals("-1"))
            .filter(
                row ->
                    row.getField("indicator").equals("homeless.total")
                        || row.getField("indicator").startsWith("housed."))
            .mapToDouble(row -> Double.parseDouble(row.getField("value")))
            .sum();
    assertThat(followed).isBetween(300.0, 1200.0);
  }

  @Test
  void pairingPrintsATable() {
    Called called =
        call("pairing --scenario more-dwellings --scale 0.01 --years 1 --replications 4 --quiet");
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(called.out()).stream().toList();
    assertThat(rows)
        .extracting(row -> row.getField("indicator"))
        .containsExactly("homeless.total", "homeless.nights", "return.24m");
    NamedCsvRecord total = rows.get(0);
    assertThat(total.getField("replications")).isEqualTo("4");
    double ratio =
        Double.parseDouble(total.getField("variance_independent"))
            / Double.parseDouble(total.getField("variance_common"));
    assertThat(Double.parseDouble(total.getField("ratio")))
        .isCloseTo(ratio, org.assertj.core.api.Assertions.within(1e-9 * ratio));
    assertThat(rows.get(2).getField("ratio")).as("a year is too short").isEmpty();
  }

  @Test
  void everythingInTheFilesIsDocumented() throws Exception {
    String contract = Files.readString(Path.of("OUTPUT.md"));
    call("compare denmark-2019 kept-place --out r" + SMALL);
    Set<String> words = column(rows("r/indicators.csv"), "indicator");
    words.addAll(column(rows("r/series.csv"), "indicator"));
    words.addAll(column(rows("r/indicators.csv"), "unit"));
    words.addAll(rows("r/differences.csv").get(0).getHeader());
    words.addAll(column(rows("r/differences.csv"), "indicator"));
    words.addAll(column(rows("r/differences.csv"), "unit"));
    Arrays.stream(EventKind.values()).map(EventKind::label).forEach(words::add);
    Arrays.stream(Situation.values()).map(Situation::label).forEach(words::add);
    manifest("r").fieldNames().forEachRemaining(words::add);
    assertThat(words).allSatisfy(word -> assertThat(contract).contains("`" + word + "`"));
  }

  @Test
  void aFolderSomebodyWritesToIsRefusedBeforeAnythingIsSimulated() throws Exception {
    Path folder = temp.resolve("results/run-denmark-2019");
    ResultFolder held = ResultFolder.claim(folder, ResultFolder.Allowed.NOTHING);
    try (held) {
      for (String more : List.of("", " --force", " --out " + folder)) {
        Called called = Called.with(temp, ("run denmark-2019" + more + SMALL).split(" "));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("Another process", folder.toString()).hasLineCount(1);
      }
      Called danish = Called.with(temp, ("run denmark-2019 --lang da" + SMALL).split(" "));
      assertThat(danish.err()).contains("En anden proces");
    }
    call("run denmark-2019" + SMALL);
  }

  /** No file can be written in the place of a folder, as none can on a full disk. */
  private void block(String name) throws IOException {
    Files.createDirectories(temp.resolve("r").resolve("." + name + ".part"));
  }

  private Called unwritten(String line, String name) {
    Called called = Called.with(temp, (line + " --out r --force --quiet" + SMALL).split(" "));
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err())
        .contains(temp.resolve("r").resolve(name) + " cannot be written (", "What could be written")
        .doesNotContain("Exception");
    // So small a scale is told of in a line of its own.
    assertThat(called.err().lines().filter(l -> !l.contains("whole areas"))).hasSize(2);
    return called;
  }

  private void assertManifestNamesWhatIsThere(String... files) throws IOException {
    assertThat(names(temp.resolve("r")).stream().filter(name -> !name.startsWith(".")))
        .containsExactlyInAnyOrder(files)
        .contains("manifest.json");
    List<String> named = new ArrayList<>();
    manifest("r").path("files").forEach(file -> named.add(file.path("name").asText()));
    assertThat(named).doesNotContain("manifest.json").isSubsetOf(files);
    assertThat(named).hasSize(files.length - 1);
  }

  @Test
  void aReportThatCannotBeWrittenCostsNeitherTheAnswerNorTheTables() throws Exception {
    block("report.html");
    Called called = unwritten("run denmark-2019", "report.html");
    assertThat(called.out()).contains("Homeless persons a night");
    assertManifestNamesWhatIsThere("series.csv", "indicators.csv", "homeless.svg", "manifest.json");
  }

  @Test
  void aTableThatCannotBeWrittenCostsNeitherTheAnswerNorTheOthers() throws Exception {
    block("series.csv");
    Called called = unwritten("compare denmark-2019 shelter-cti-kept-place", "series.csv");
    assertThat(called.out()).contains("shelter-cti-kept-place");
    assertManifestNamesWhatIsThere("indicators.csv", "differences.csv", "manifest.json");
  }

  @Test
  void aBundleThatCannotBeWrittenCostsNothingElse() throws Exception {
    block("r.zip");
    unwritten("run denmark-2019 --zip", "r.zip");
    assertManifestNamesWhatIsThere(
        "series.csv",
        "indicators.csv",
        "homeless.svg",
        "report.html",
        "report.xlsx",
        "manifest.json");
  }

  @Test
  void aLongTitleIsShortenedInReports() throws Exception {
    String title = "A town ".repeat(42);
    Files.writeString(
        temp.resolve("long.json"),
        "{\"extends\": \"denmark-2019\", \"title\": {\"en\": \"%s\"}}".formatted(title));
    call("run " + temp.resolve("long.json") + " --out r --quiet" + SMALL);
    assertThat(names(temp.resolve("r"))).contains("report.html", "report.xlsx");
    assertThat(Files.readString(temp.resolve("r/report.html")))
        .contains("A town A tow…")
        .doesNotContain("A town ".repeat(24));
  }
}
