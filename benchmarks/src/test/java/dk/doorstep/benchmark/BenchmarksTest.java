package dk.doorstep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command line on runs that are as small as they can be. */
class BenchmarksTest {
  private final StringWriter out = new StringWriter();

  /**
   * Four runs of each leave Welch's t with few degrees of freedom; seed fixed, false-alarm chance 1
   * in 1000.
   */
  @Test
  void agreeEndsWithItsVerdict() {
    int code =
        run(
            "agree",
            "--scenario",
            "denmark-2019",
            "--runs",
            "4",
            "--years",
            "1",
            "--spin-up",
            "0",
            "--scale",
            "0.02");
    List<String> lines = lines();
    assertThat(lines.get(lines.size() - 1)).isEqualTo("agree: yes");
    assertThat(code).isZero();
    assertThat(out.toString()).contains("false alarm").contains("homeless.total");
  }

  @Test
  void versusEndsWithTheRatio() {
    int code = run("versus", "--persons", "500", "--years", "1", "--spin-up", "1", "--pairs", "2");
    List<String> lines = lines();
    assertThat(code).isZero();
    assertThat(lines.get(lines.size() - 1)).matches("median ratio: \\d+\\.\\d");
  }

  @Test
  void wholeRunWritesOneRowPerSize() {
    int code = run("whole-run", "--persons", "300,600", "--spin-up", "1");
    List<String> lines = lines();
    assertThat(code).isZero();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("engine,persons,years,threads,person_days,events,");
    String[] small = lines.get(1).split(",", -1);
    String[] large = lines.get(2).split(",", -1);
    assertThat(small).hasSize(10);
    assertThat(Long.parseLong(large[4])).isGreaterThan(Long.parseLong(small[4]));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(run("agree", "--scenario", "no-such-scenario")).isEqualTo(2);
    assertThat(run("agree", "--runs", "1")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
  }

  private int run(String... arguments) {
    CommandLine commandLine = Benchmarks.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(new StringWriter()));
    return commandLine.execute(arguments);
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }
}
