package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as people start it: a jar, in a process of its own. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class ProgramIT {
  private static final Path JAR = Path.of("target", "doorstep.jar").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final int MINUTES = 3;

  @TempDir private Path temp;

  private ProcessBuilder program(String... arguments) throws Exception {
    List<String> line = new ArrayList<>();
    if (resetsSignals()) {
      // A build in the background ignores interrupts, and so would everything it starts.
      line.addAll(List.of("env", "--default-signal=INT"));
    }
    line.addAll(List.of(JAVA.toString(), "-Xmx1g", "-jar", JAR.toString()));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line)
        .directory(temp.toFile())
        .redirectOutput(temp.resolve("stdout").toFile())
        .redirectError(temp.resolve("stderr").toFile());
  }

  private static boolean resetsSignals() throws Exception {
    try {
      return new ProcessBuilder("env", "--default-signal=INT", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private int end(Process process) throws Exception {
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private String out() throws IOException {
    return Files.readString(temp.resolve("stdout"));
  }

  private String err() throws IOException {
    return Files.readString(temp.resolve("stderr"));
  }

  private void assertNoTrace() throws IOException {
    assertThat(err()).doesNotContain("Exception", "\tat ", "Caused by");
  }

  @Test
  void tellsItsVersion() throws Exception {
    assertThat(end(program("--version").start())).isZero();
    assertThat(out()).matches("doorstep \\d+\\.\\d+\\.\\d+\\R");
    assertThat(err()).isEmpty();
  }

  @Test
  void refusesBadInput() throws Exception {
    assertThat(end(program("run", "nosuch").start())).isEqualTo(2);
    assertThat(err()).contains("nosuch").hasLineCount(1);
    assertNoTrace();
  }

  @Test
  void runs() throws Exception {
    Process process =
        program("run", "denmark-2019", "--scale", "0.01", "--years", "1", "--replications", "2")
            .start();
    assertThat(end(process)).isZero();
    assertThat(out()).contains("Homeless persons a night");
    JsonNode manifest = manifest(temp.resolve("results/run-denmark-2019"));
    assertThat(manifest.path("complete").asBoolean()).isTrue();
  }

  @Test
  void keepsWhatIsFinishedWhenInterrupted() throws Exception {
    Process process =
        program(
                "run",
                "denmark-2019",
                "--scale",
                "0.02",
                "--years",
                "2",
                "--replications",
                "5000",
                "--events",
                "--out",
                "r")
            .start();
    Path folder = temp.resolve("r");
    awaitPieces(folder, process);
    assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor())
        .isZero();

    assertThat(end(process)).isEqualTo(130);
    assertNoTrace();
    assertThat(err()).contains("Stopped: ", "of 5000 tasks");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "events.csv",
              "homeless.svg",
              "indicators.csv",
              "manifest.json",
              "report.html",
              "report.xlsx",
              "series.csv");
    }
    JsonNode manifest = manifest(folder);
    assertThat(manifest.path("complete").asBoolean()).isFalse();
    int finished = manifest.path("finishedTasks").asInt();
    assertThat(finished).isBetween(1, 4999);
    for (String file : List.of("indicators.csv", "series.csv", "events.csv")) {
      try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
        long runs = csv.stream().map(row -> row.getField("replication")).distinct().count();
        assertThat(runs).as(file).isEqualTo(finished);
      }
    }
  }

  @Test
  void holdsItsFolderUntilItEndsHoweverItEnds() throws Exception {
    String small = "run denmark-2019 --events --out r --scale 0.01 --years 1 --replications 2";
    Process process =
        program(small.replace("--replications 2", "--replications 5000").split(" ")).start();
    Path folder = temp.resolve("r");
    awaitPieces(folder, process);
    Called second = Called.with(temp, (small + " --force").split(" "));
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err()).contains("Another process is writing").hasLineCount(1);

    process.destroyForcibly();
    process.waitFor();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).allMatch(file -> file.getFileName().toString().startsWith("."));
    }
    assertThat(Called.with(temp, small.split(" ")).code()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }

  /** Waits until some runs are over, each of which leaves a piece of the event log. */
  private static void awaitPieces(Path folder, Process process) throws Exception {
    for (int i = 0; i < 10 * 60 * MINUTES && process.isAlive(); i++) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          if (files.count() >= 4) {
            return;
          }
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("no run was finished");
  }

  private static JsonNode manifest(Path folder) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
  }

  @Test
  void survivesAReaderThatLeaves() throws Exception {
    Process process = program("list").redirectOutput(ProcessBuilder.Redirect.PIPE).start();
    process.getInputStream().close();
    assertThat(end(process)).isEqualTo(1);
    assertThat(err()).contains("standard output").hasLineCount(1);
    assertNoTrace();

    String line = "'" + JAVA + "' -jar '" + JAR + "' list | head -1";
    Process shell =
        new ProcessBuilder("sh", "-c", line)
            .redirectOutput(temp.resolve("stdout").toFile())
            .redirectError(temp.resolve("stderr").toFile())
            .start();
    assertThat(end(shell)).isZero();
    assertThat(out()).isEqualToIgnoringNewLines("denmark-2019");
    assertNoTrace();
  }

  @Test
  void tellsOfAFullDisk() throws Exception {
    File full = new File("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(full.exists());
    Process process = program("schema").redirectOutput(full).start();
    assertThat(end(process)).isEqualTo(1);
    assertThat(err()).contains("standard output").hasLineCount(1);
    assertNoTrace();
  }
}
