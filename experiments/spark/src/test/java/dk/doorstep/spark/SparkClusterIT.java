package dk.doorstep.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is shipped on a cluster of processes, against itself on this machine. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class SparkClusterIT {
  private static final Path JAR = LoopbackCluster.TARGET.resolve("doorstep-spark.jar");
  private static final Path LOCAL_JAR = LoopbackCluster.TARGET.resolve("doorstep.jar");

  @TempDir private static Path temp;
  private static LoopbackCluster cluster;
  private static Map<String, String> expected;

  /** Two workers that live, the sweep, and what it gives on this machine. */
  @BeforeAll
  static void start() throws Exception {
    Files.writeString(
        temp.resolve("town.json"),
        """
        {"extends": "blank",
         "parameters": {"run.spinUpYears": 2, "inflow.personsPerYear": 800, "dwellings.perYear": 200,
           "registration.streetHazardPerDay": 0.02, "tenancy.lossHazardPerDay.short": 0.001}}
        """);
    Files.writeString(
        temp.resolve("exp.json"),
        """
        {"scenarios": ["town.json"], "years": 10,
         "vary": {"inflow.personsPerYear": [600, 700, 800, 900], "dwellings.perYear": [100, 300]},
         "design": "grid", "series": {"every": 365}, "replications": 25}
        """);
    cluster = new LoopbackCluster(Files.createDirectory(temp.resolve("cluster")));
    assertEnds("here", local("here", "sweep", "../exp.json"), 0);
    expected = files("here");
  }

  @BeforeEach
  void haveTwoWorkers() throws Exception {
    while (cluster.living().size() < 2) {
      cluster.addWorker();
    }
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  /** A call of the program that writes to the folder {@code r} below its own. */
  private static Process call(Path jar, String folder, String... words) throws IOException {
    List<String> line =
        new ArrayList<>(List.of(LoopbackCluster.JAVA.toString(), "-XX:-UsePerfData", "-Xmx1g"));
    line.addAll(List.of("-Dspark.executor.memory=768m", "-jar", jar.toString()));
    line.addAll(List.of(words));
    line.addAll(List.of("--quiet", "--out", "r"));
    Path own = Files.createDirectories(temp.resolve(folder));
    return new ProcessBuilder(line)
        .directory(own.toFile())
        .redirectOutput(own.resolve("stdout").toFile())
        .redirectError(own.resolve("stderr").toFile())
        .start();
  }

  private static Process local(String folder, String... words) throws IOException {
    return call(LOCAL_JAR, folder, words);
  }

  private static Process onCluster(String folder, String... words) throws IOException {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--engine", "spark", "--master", cluster.address()));
    return call(JAR, folder, line.toArray(String[]::new));
  }

  private static void assertEnds(String folder, Process process, int code) throws Exception {
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(err(folder)).isEqualTo(code);
  }

  private static String err(String folder) throws IOException {
    return Files.readString(temp.resolve(folder).resolve("stderr"));
  }

  private static long journalSize(String folder) throws IOException {
    Path journal = temp.resolve(folder).resolve("r/doorstep.journal");
    return Files.exists(journal) ? Files.size(journal) : 0;
  }

  private static void awaitJournal(String folder, long bytes, Process process) throws Exception {
    while (journalSize(folder) < bytes) {
      assertThat(process.isAlive()).as(err(folder)).isTrue();
      Thread.sleep(10);
    }
  }

  /** Every file but the journal, without times and the words of the call. */
  private static Map<String, String> files(String folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path results = temp.resolve(folder).resolve("r");
    try (Stream<Path> all = Files.walk(results)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = results.relativize(file).toString();
        if (!name.equals("doorstep.journal")) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          files.put(
              name,
              name.equals("manifest.json")
                  ? text.replaceAll("\"(start|end)\" : \"[^\"]*\"", "\"$1\"")
                      .replaceAll("\"commandLine\" : \\[[^]]*\\]", "\"commandLine\"")
                  : text);
        }
      }
    }
    return files;
  }

  @Test
  void aWorkerThatIsKilledInTheMiddleMakesNoDifference() throws Exception {
    assertThat(expected).containsKeys("indicators.csv", "summary.csv", "series.csv");

    Process sweep = onCluster("there", "sweep", "../exp.json");
    awaitJournal("there", journalSize("here") / 4, sweep);
    // Both workers simulate; the one that is killed loses what it had begun.
    int victim = cluster.living().get(0);
    assertThat(cluster.executors(victim)).isNotEmpty();
    assertThat(cluster.executors(cluster.living().get(1))).isNotEmpty();
    cluster.kill(victim);
    assertThat(journalSize("there")).isLessThan(journalSize("here") * 9 / 10);
    assertEnds("there", sweep, 0);

    assertThat(cluster.living()).hasSize(1);
    assertThat(files("there")).isEqualTo(expected);
    assertThat(Files.readString(temp.resolve("there/stdout")))
        .isEqualTo(Files.readString(temp.resolve("here/stdout")));
    assertThat(err("there")).isEmpty();
  }

  @Test
  void wavesOfACalibrationAreTheSame() throws Exception {
    Files.writeString(
        temp.resolve("tiny.json"),
        "{ \"extends\": \"toften\", \"parameters\": { \"run.spinUpYears\": 1 } }");
    Files.writeString(
        temp.resolve("targets.csv"),
        """
        id,name,role,scenario,figure,scaled,value,tolerance,basis,unit,source,note
        T1,homeless,emergent,,homeless.total,yes,60,10,chosen,persons,count,
        T2,users,emergent,,shelter.users,yes,70,20,chosen,persons,count,
        """);
    Files.writeString(
        temp.resolve("c.json"),
        """
        {"scenarios": ["tiny.json"], "years": 1, "replications": 2,
         "vary": {"selfExit.hazardPerDay.cycling": {}, "seeking.ratio.cycling": {}},
         "calibration": {"targets": "targets.csv", "matchingWaves": 2, "matchingPoints": 12,
           "draws": 8, "generations": 2}}
        """);
    assertEnds("waves-here", local("waves-here", "calibrate", "../c.json"), 0);
    assertEnds("waves-there", onCluster("waves-there", "calibrate", "../c.json"), 0);
    assertThat(files("waves-there"))
        .containsKeys("posterior.csv", "report.html")
        .isEqualTo(files("waves-here"));
  }

  @Test
  void whatAClusterBeganThisMachineFinishes() throws Exception {
    Process sweep = onCluster("torn", "sweep", "../exp.json");
    awaitJournal("torn", journalSize("here") / 10, sweep);
    assertThat(new ProcessBuilder("kill", "-TERM", Long.toString(sweep.pid())).start().waitFor())
        .isZero();
    assertEnds("torn", sweep, 130);
    assertThat(err("torn")).contains("Stopped: ", "--resume").doesNotContain("Exception");
    assertThat(files("torn").get("manifest.json")).contains("\"complete\" : false");

    assertEnds("torn", local("torn", "sweep", "../exp.json", "--resume"), 0);
    assertThat(err("torn")).doesNotContain("Exception");
    assertThat(files("torn")).isEqualTo(expected);
  }

  @Test
  void aClusterThatCannotBeUsedIsToldBeforeAnythingIsWritten() throws Exception {
    Process none = call(JAR, "none", "sweep", "../exp.json", "--engine", "spark");
    Process wrong =
        call(JAR, "wrong", "sweep", "../exp.json", "--engine", "spark", "--master", "sparks:7077");
    Process away =
        call(
            JAR,
            "away",
            "sweep",
            "../exp.json",
            "--engine",
            "spark",
            "--master",
            "spark://127.0.0.1:1");
    for (String folder : List.of("none", "wrong", "away")) {
      Process process = folder.equals("none") ? none : folder.equals("wrong") ? wrong : away;
      assertEnds(folder, process, 2);
      assertThat(err(folder)).contains("spark://").doesNotContain("Exception");
      assertThat(temp.resolve(folder).resolve("r")).doesNotExist();
    }
  }
}
