package dk.doorstep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.model.DoorstepModel;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Param;
import picocli.CommandLine;

/** The command line on runs that are as small as they can be. */
class BenchmarksTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

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
  void wholeRunWritesOneRowPerSizeAndNumberOfThreads() {
    int code = run("whole-run", "--persons", "1000,2000", "--spin-up", "1", "--threads", "1,2");
    List<String> lines = lines();
    assertThat(code).isZero();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0))
        .isEqualTo(
            "engine,persons,years,threads,person_days,events,seconds,ns_per_person_day,"
                + "ns_per_event,floor_ns_per_event,bytes_per_person,allocated_bytes_per_event");
    String[] small = lines.get(1).split(",", -1);
    String[] large = lines.get(3).split(",", -1);
    assertThat(small).hasSize(12);
    assertThat(lines.get(4).split(",", -1)[3]).isEqualTo("2");
    assertThat(Long.parseLong(large[4])).isGreaterThan(Long.parseLong(small[4]));
    double events = Double.parseDouble(small[5]);
    assertThat(Double.parseDouble(small[8]) * events / 1e9)
        .isCloseTo(Double.parseDouble(small[6]), within(0.001 + events * 1e-10));
    assertThat(Double.parseDouble(small[9])).isPositive();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(run("agree", "--scenario", "no-such-scenario")).isEqualTo(2);
    assertThat(run("agree", "--runs", "1")).isEqualTo(2);
    assertThat(run("whole-run", "--persons", "10")).isEqualTo(2);
    assertThat(run("whole-run", "--threads", "0")).isEqualTo(2);
    assertThat(run("whole-run", "--persons", "many")).isEqualTo(2);
    assertThat(run("versus", "--replications", "19")).isEqualTo(2);
    assertThat(run("versus", "--recorded", "no-such-file")).isEqualTo(2);
    assertThat(run("targets", "--write", "no-such-file")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("--persons is 10, and must be from 1,000");
  }

  @Test
  void phasesThatAreMeasuredAreThoseOfTheModel() throws NoSuchFieldException {
    Param phases = PhaseBenchmark.class.getField("phase").getAnnotation(Param.class);
    assertThat(phases.value()).containsExactlyElementsOf(DoorstepModel.phases());
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
