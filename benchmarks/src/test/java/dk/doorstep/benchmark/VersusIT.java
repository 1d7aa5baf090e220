package dk.doorstep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The comparison of engine and oracle as a command, on runs that are as small as they can be. */
class VersusIT {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Seed fixed; chance of a false alarm of the comparison 1 in 1000. */
  @Test
  void versusEndsWithTheRatioAndRecordsIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ratio.properties");
    String[] versus = {
      "versus",
      "--persons",
      "1000",
      "--years",
      "1",
      "--spin-up",
      "1",
      "--replication-years",
      "1",
      "--record"
    };
    List<String> arguments = new ArrayList<>(List.of(versus));
    arguments.add(file.toString());
    int code = run(arguments.toArray(String[]::new));
    List<String> lines = lines();
    assertThat(code).isZero();
    assertThat(lines).contains("agree: yes (" + comparisons(lines) + " comparisons)");
    assertThat(lines.get(lines.size() - 1)).matches("median ratio: \\d+\\.\\d");
    RecordedRatio recorded = RecordedRatio.read(file);
    assertThat(lines.get(lines.size() - 1)).endsWith(Double.toString(recorded.ratio()));
    assertThat(run("versus", "--persons", "2000", "--recorded", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--persons 1000 --years 1");
  }

  private static String comparisons(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("agree: "))
        .map(line -> line.replaceAll("\\D", ""))
        .findFirst()
        .orElseThrow();
  }

  private int run(String... arguments) {
    CommandLine commandLine = Benchmarks.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }
}
