package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps in processes of their own that are killed, stopped and run out of room. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class SweepIT {
  private static final Path JAR = Path.of("target", "doorstep.jar").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final int KILLS = 10;

  @TempDir private Path temp;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(
        temp.resolve("town.json"),
        """
        {"extends": "blank",
         "parameters": {"run.spinUpYears": 2, "inflow.personsPerYear": 1500, "dwellings.perYear": 300,
           "registration.streetHazardPerDay": 0.02, "tenancy.lossHazardPerDay.short": 0.001}}
        """);
    Files.writeString(
        temp.resolve("exp.json"),
        """
        {"scenarios": ["town.json"], "years": 10,
         "vary": {"inflow.personsPerYear": [600, 900, 1200, 1500]}, "design": "grid",
         "replications": {"minimum": 60, "batch": 20, "maximum": 100,
           "until": {"indicator": "homeless.total", "relativeHalfWidth": 0.002}},
         "groups": ["all"]}
        """);
  }

  /** A sweep in a folder of its own below the files, so that all have the same command line. */
  private ProcessBuilder sweep(String folder, String... more) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(JAVA.toString(), "-XX:-UsePerfData", "-Xmx1g", "-jar", JAR.toString()));
    line.addAll(List.of("sweep", "../exp.json", "--quiet", "--out", "r"));
    line.addAll(List.of(more));
    Path own = Files.createDirectories(temp.resolve(folder));
    return new ProcessBuilder(line)
        .directory(own.toFile())
        .redirectOutput(own.resolve("stdout").toFile())
        .redirectError(own.resolve("stderr").toFile());
  }

  private int end(Process process) throws Exception {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private String err(String folder) throws IOException {
    return Files.readString(temp.resolve(folder).resolve("stderr"));
  }

  private long journalSize(String folder) throws IOException {
    Path journal = temp.resolve(folder).resolve("r/doorstep.journal");
    return Files.exists(journal) ? Files.size(journal) : 0;
  }

  private Map<String, String> files(String folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path results = temp.resolve(folder).resolve("r");
    try (Stream<Path> all = Files.walk(results)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = results.relativize(file).toString();
        if (!name.equals("doorstep.journal")) {
          files.put(
              name, Files.readString(file).replaceAll("\"(start|end)\" : \"[^\"]*\"", "\"$1\""));
        }
      }
    }
    return files;
  }

  /** Waits until a further run is in the journal, or the process is over. */
  private void awaitGrowth(String folder, Process process) throws Exception {
    long before = journalSize(folder);
    while (process.isAlive() && journalSize(folder) <= before) {
      Thread.sleep(5);
    }
  }

  @Test
  void tenKillsLeaveTheSameBytes() throws Exception {
    assertThat(end(sweep("whole").start())).isZero();
    // The moments are as random as the machine; the seed only spreads them.
    Random moments = new Random(1);
    int kills = 0;
    while (kills < KILLS) {
      Process process = sweep("torn", "--resume").start();
      awaitGrowth("torn", process);
      Thread.sleep(moments.nextInt(60));
      assertThat(process.isAlive()).as("killed %d times", kills).isTrue();
      process.destroyForcibly();
      end(process);
      kills++;
    }
    assertThat(end(sweep("torn", "--resume").start())).as(err("torn")).isZero();
    assertThat(files("torn")).isEqualTo(files("whole"));
  }

  @Test
  void aFullDiskLosesNothing() throws Exception {
    assertThat(end(sweep("whole").start())).isZero();
    // Files may grow to 32 KiB and no more, which to a program looks like a full disk.
    List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 32; exec \"$@\"", "-"));
    ProcessBuilder full = sweep("torn");
    limited.addAll(full.command());
    assertThat(end(full.command(limited).start())).isEqualTo(1);
    assertThat(err("torn"))
        .contains("cannot be written", "--resume")
        .doesNotContain("Exception", "\tat ");
    assertThat(journalSize("torn")).isBetween(20_000L, 32_768L);
    assertThat(end(sweep("torn", "--resume").start())).as(err("torn")).isZero();
    assertThat(files("torn")).isEqualTo(files("whole"));
  }

  @Test
  void anInterruptionLeavesValidFilesAndTheJournal() throws Exception {
    Process process = sweep("torn").start();
    awaitGrowth("torn", process);
    awaitGrowth("torn", process);
    assertThat(new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor())
        .isZero();
    assertThat(end(process)).isEqualTo(130);
    assertThat(err("torn")).contains("Stopped: ", "--resume").doesNotContain("Exception");
    assertThat(files("torn").get("manifest.json")).contains("\"complete\" : false");
    assertThat(files("torn").get("points.csv")).hasLineCount(5);
  }
}
