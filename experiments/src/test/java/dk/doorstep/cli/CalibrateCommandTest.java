package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
  private static final String GOOD =
      "T1,homeless,emergent,,homeless.total,yes,60,10,chosen,persons,count,";
  private static final String VARY =
      "\"vary\": { \"selfExit.hazardPerDay.cycling\": {}, \"seeking.ratio.cycling\": {} },";

  @TempDir private Path temp;
  private EstimationFixture fixture;

  @BeforeEach
  void writePlace() throws Exception {
    fixture = new EstimationFixture(temp);
    fixture.targets(
        "targets.csv",
        GOOD,
        "T2,users,emergent,,shelter.users,yes,70,20,chosen,persons,count,",
        "T3,women,input,,homeless.total[sex:women] / homeless.total,no,0.24,0.1,chosen,share,count,",
        "T4,uncounted,emergent,,,no,1,1,chosen,share,count,",
        "T5,elsewhere,emergent,no-support,homeless.total,yes,60,10,chosen,persons,count,");
  }

  private static final String SAMPLE =
      VARY
          + "\"calibration\": { \"targets\": \"targets.csv\", \"matchingWaves\": 1,"
          + " \"matchingPoints\": 12, \"draws\": 8, \"generations\": 2 }";

  @Test
  void writesDrawsThatACompareReads() throws Exception {
    fixture.experiment("c.json", SAMPLE);
    Called called = Called.with(temp, "calibrate", "c.json", "-o", "out", "-q");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).contains("figures that were fitted are within their tolerance");
    List<String> posterior = Files.readAllLines(temp.resolve("out/posterior.csv"));
    assertThat(posterior.get(0))
        .isEqualTo("draw,weight,distance,selfExit.hazardPerDay.cycling,seeking.ratio.cycling");
    assertThat(posterior).hasSizeGreaterThanOrEqualTo(9);
    List<String> fit = Files.readAllLines(temp.resolve("out/fit.csv"));
    assertThat(fit).hasSize(6);
    assertThat(fit.get(1)).startsWith("T1,homeless,emergent,true,tiny,60,10,persons,count,");
    assertThat(fit.get(3)).startsWith("T3,women,input,false,").doesNotEndWith(",");
    assertThat(fit.get(4)).endsWith(",,,,,");
    assertThat(fit.get(5)).endsWith(",,,,,");
    for (String name : List.of("waves.csv", "parameters.csv", "report.html", "fit.svg")) {
      assertThat(temp.resolve("out/" + name)).isNotEmptyFile();
    }
    assertThat(Files.readString(temp.resolve("out/manifest.json")))
        .contains("every point has luck of its own")
        .contains("\"luck\" : \"own\"");

    Called compare =
        Called.with(
            temp,
            "compare",
            "toften",
            temp.resolve("tiny.json").toString(),
            "--years",
            "1",
            "--replications",
            "1",
            "--draws",
            "4",
            "--draws-from",
            "out/posterior.csv",
            "-o",
            "compared",
            "-q");
    assertThat(compare.code()).as(compare.err()).isZero();
    assertThat(Files.readString(temp.resolve("compared/manifest.json")))
        .contains("systematic resampling with seed 1")
        .contains("selfExit.hazardPerDay.cycling");
  }

  @Test
  void goesOnAfterAKillWithTheSameBytes() throws Exception {
    fixture.experiment("c.json", SAMPLE);
    assertThat(Called.with(temp, "calibrate", "c.json", "-o", "whole", "-q").code()).isZero();
    Path torn = Files.createDirectories(temp.resolve("torn"));
    byte[] journal = Files.readAllBytes(temp.resolve("whole/doorstep.journal"));
    // Whether a target is defined is tried before the journal is opened.
    Called stopped =
        Called.interrupted(temp, "calibrate", "c.json", "-o", "whole", "-q", "--resume");
    assertThat(stopped.code()).isEqualTo(130);
    assertThat(stopped.err()).contains("What was finished before is kept");
    assertThat(temp.resolve("whole/doorstep.journal")).hasBinaryContent(journal);
    Files.write(
        torn.resolve("doorstep.journal"),
        java.util.Arrays.copyOf(journal, journal.length * 3 / 5 + 1));
    Called resumed = Called.with(temp, "calibrate", "c.json", "-o", "torn", "-q", "--resume");
    assertThat(resumed.code()).as(resumed.err()).isZero();
    for (String name :
        List.of("posterior.csv", "fit.csv", "waves.csv", "responses.csv", "report.html")) {
      assertThat(torn.resolve(name)).hasSameBinaryContentAs(temp.resolve("whole/" + name));
    }
    fixture.targets("targets.csv", GOOD.replace(",60,", ",61,"));
    Called changed = Called.with(temp, "calibrate", "c.json", "-o", "torn", "-q", "--resume");
    assertThat(changed.code()).as("another target is another experiment").isEqualTo(2);
  }

  @Test
  void searchesForOnePoint() throws Exception {
    fixture.experiment(
        "s.json",
        VARY
            + "\"calibration\": { \"method\": \"cma-es\", \"targets\": \"targets.csv\","
            + " \"generations\": 2, \"checks\": 3 }");
    Called called = Called.with(temp, "calibrate", "s.json", "-o", "s", "-q", "--lang", "da");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).contains("generationer var brugt");
    assertThat(Files.readAllLines(temp.resolve("s/posterior.csv"))).hasSize(2);
  }

  private void assertRefused(String members, String message) throws Exception {
    fixture.experiment("bad.json", members);
    Called called = Called.with(temp, "calibrate", "bad.json", "-o", "bad", "-q");
    assertThat(called.err()).as(members).contains(message);
    assertThat(called.code()).as(members).isEqualTo(2);
    assertThat(temp.resolve("bad")).doesNotExist();
  }

  @Test
  void whatCannotBeFittedIsRefusedAndSaid() throws Exception {
    String calibration = VARY + "\"calibration\": ";
    assertRefused("\"calibration\": {}", "parameters to fit");
    assertRefused(
        "\"vary\": { \"shelter.beds\": { \"from\": 10, \"to\": 20 } }, \"calibration\": {}",
        "shelter.beds cannot be fitted");
    assertRefused(calibration + "{ \"method\": \"mcmc\" }", "no method \"mcmc\"");
    assertRefused(calibration + "{ \"checks\": 5 }", "has no \"checks\"");
    for (String id : List.of("S1", "S2", "S3", "S4")) {
      assertRefused(calibration + "{ \"use\": [\"" + id + "\"] }", "kept for validation");
    }
    assertRefused(
        calibration + "{ \"method\": \"emulated\", \"cutOff\": 2 }", "emulated has no \"cutOff\"");
    assertRefused(calibration + "{ \"waves\": 2 }", "abc has no \"waves\"");
    assertRefused(calibration + "{ \"use\": [\"C99\"] }", "there is no target \"C99\"");
    assertRefused(calibration + "{ \"use\": [\"C1\", \"C1\"] }", "\"C1\" is named twice");
    assertRefused(calibration + "{ \"use\": [\"C2\", \"C2.share_sofa\"] }", "named twice");
    assertRefused(calibration + "{ \"use\": [] }", "the list is empty");
    assertRefused(calibration + "{ \"use\": [\"C18\"] }", "not counted in these scenarios");
    assertRefused(calibration + "{ \"use\": [\"C17\"] }", "Undefined in a run");
    assertRefused(calibration + "{ \"targets\": \"none.csv\" }", "there is no such file");
    assertRefused(calibration + "{ \"draws\": 3 }", "whole number from 6");
    assertRefused(calibration + "{ \"cutOff\": 0 }", "\"cutOff\" must be a number");
    assertRefused(
        "\"replications\": { \"minimum\": 2, \"maximum\": 4 }," + calibration + "{}", "twice");
  }

  @Test
  void allWrongCellsOfALineAreTold() throws Exception {
    fixture.targets("bad.csv", GOOD, "T9,x,emergent,,homeless.total[zz],no,1,0,chsen,persons,,");
    fixture.experiment("bad.json", VARY + "\"calibration\": { \"targets\": \"bad.csv\" }");
    Called check = Called.with(temp, "check", temp.resolve("bad.json").toString());
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.err().lines().toList()).hasSize(3);
    assertThat(check.err())
        .contains("no group \"zz\"", "must be above 0", "basis must be stated or chosen")
        .contains("found \"chsen\"");
  }

  @Test
  void checkRefusesTargetsThatNeedMoreYears() throws Exception {
    fixture.experiment("short.json", VARY + "\"calibration\": { \"use\": [\"C5\"] }");
    Called check = Called.with(temp, "check", temp.resolve("short.json").toString());
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.err())
        .contains("\"doorstep calibrate\" refuses it", "C5.persistence_2y (needs 2 years)");
    fixture.write(
        "long.json",
        "{ \"scenarios\": [\"tiny.json\"], \"years\": 2, "
            + VARY
            + "\"calibration\": { \"use\": [\"C5\"] } }");
    Called good = Called.with(temp, "check", temp.resolve("long.json").toString());
    assertThat(good.err()).isEmpty();
    assertThat(good.code()).isZero();
  }

  private void assertTargetRefused(String line, String message) throws Exception {
    fixture.targets("bad.csv", GOOD, line);
    assertRefused(VARY + "\"calibration\": { \"targets\": \"bad.csv\" }", message);
  }

  @Test
  void wrongTargetsAreRefusedByLine() throws Exception {
    assertTargetRefused(
        "T9,x,emergent,,homeless.totl,no,1,1,chosen,persons,,", "bad.csv:3:5: figure");
    assertTargetRefused("T9,x,emergent,,homeless.total,no,1,0,chosen,persons,,", "must be above 0");
    assertTargetRefused(
        "T9,x,emergent,,homeless.total,no,1,-2,chosen,persons,,", "must be above 0");
    assertTargetRefused(
        "T9,x,emergent,,homeless.total,no,many,1,chosen,persons,,", "value must be a number");
    assertTargetRefused("T9,x,emergent,,a / b / c,no,1,1,chosen,persons,,", "one sum over another");
    assertTargetRefused(
        "T9,x,perhaps,,homeless.total,no,1,1,chosen,persons,,", "emergent or input");
    assertTargetRefused(
        "T9,x,emergent,,homeless.total[zz],no,1,1,chosen,persons,,",
        "there is no group \"zz\" of homeless.total. There are: all");
    assertTargetRefused(
        "T9,x,emergent,,homeless.total[sex:woman],no,1,1,chosen,persons,,",
        "Did you mean \"sex:women\"");
    assertTargetRefused(
        "T9,x,emergent,,homeless.total,no,0x1p3,1,chosen,persons,,", "value must be a number");
    assertTargetRefused("T9,x,emergent", "this line has 3 cells");
    assertTargetRefused(GOOD, "given twice");
    assertTargetRefused(
        "S3,x,emergent,,homeless.total,no,1,1,chosen,persons,,", "kept for validation");
    assertTargetRefused(
        "T9,x,emergent,,persistence.6y,no,0.14,0.1,chosen,share,,", "kept for validation");
  }

  @Test
  void weightedDrawsThatAreNoneAreRefused() throws Exception {
    fixture.write("p.csv", "draw,weight,distance,seeking.ratio.cycling\n1,1,0.2,6\n");
    fixture.write("beds.csv", "draw,weight,shelter.beds\n1,1,20\n");
    fixture.write("none.csv", "draw,weight,seeking.ratio.cycling\n1,0,6\n");
    fixture.write("low.csv", "draw,weight,seeking.ratio.cycling\n1,1,-6\n");
    assertCompare("no column \"weight\"", "--draws", "2", "--draws-from", "targets.csv");
    assertCompare("no parameter that is drawn", "--draws", "2", "--draws-from", "beds.csv");
    assertCompare("weight above 0", "--draws", "2", "--draws-from", "none.csv");
    assertCompare("line 2", "--draws", "2", "--draws-from", "low.csv");
    assertCompare("needs --draws", "--draws-from", "p.csv");
    assertCompare("not both", "--draws", "2", "--draws-from", "p.csv", "--draws-file", "draws.csv");
    assertCompare("cannot be read", "--draws", "2", "--draws-from", "missing.csv");
  }

  private void assertCompare(String message, String... options) {
    String[] words = new String[3 + options.length];
    words[0] = "compare";
    words[1] = "toften";
    words[2] = temp.resolve("tiny.json").toString();
    System.arraycopy(options, 0, words, 3, options.length);
    Called called = Called.with(temp, words);
    assertThat(called.code()).as(message).isEqualTo(2);
    assertThat(called.err()).contains(message);
  }
}
