package dk.doorstep.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.IndicatorNames;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.scenario.Evidence;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.study.KnownRows;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TargetsFileTest {
  private final List<TargetFact> facts = TargetsFile.shipped();

  @Test
  void holdsEveryTargetOfTheEvidence() {
    List<String> all = IntStream.rangeClosed(1, 18).mapToObj(i -> "C" + i).toList();
    assertThat(facts).extracting(TargetFact::id).containsAll(all);
    assertThat(all).containsAll(facts.stream().map(TargetFact::id).toList());
  }

  /** Facts that are kept for validation are no targets, under whatever name. */
  @Test
  void holdsNoFactThatIsKeptForValidation() {
    assertThat(facts)
        .extracting(TargetFact::id)
        .doesNotContainAnyElementsOf(TargetsFile.VALIDATION);
    for (TargetFact fact : facts) {
      assertThat(fact.source().split(" ")).doesNotContain("E3", "E4", "E22", "E41", "E17");
      fact.figure()
          .ifPresent(
              f ->
                  assertThat(f.terms())
                      .extracting(Figure.Term::indicator)
                      .noneMatch(i -> i.startsWith("persistence.6y"))
                      .noneMatch(i -> i.startsWith("address_changes")));
    }
  }

  @Test
  void countsOnlyWhatARunReports() throws Exception {
    List<IndicatorTable.Key> keys =
        IndicatorNames.keys(new ScenarioLoader().load("denmark-2019").world());
    for (TargetFact fact : facts) {
      fact.figure()
          .ifPresent(
              f -> {
                for (Figure.Term term : f.terms()) {
                  assertThat(keys)
                      .as(fact.key())
                      .anyMatch(
                          k ->
                              k.indicator().equals(term.indicator())
                                  && k.group().equals(term.group()));
                }
              });
    }
  }

  @Test
  void namesSourcesOfTheEvidence() {
    List<String> known = Evidence.load().ids();
    for (TargetFact fact : facts) {
      for (String source : fact.source().split(" ")) {
        for (String end : source.split("-")) {
          assertThat(known).as(fact.key()).contains(end);
        }
      }
    }
  }

  /** Line 2 of a file with this figure, or what is wrong with it. */
  private static String told(String figure, String scaled, String value, String tolerance)
      throws Exception {
    Problems problems = new Problems("t.csv");
    KnownRows rows =
        new KnownRows(IndicatorNames.keys(new ScenarioLoader().load("denmark-2019").world()));
    TargetsFile.parse(
        "id,name,role,scenario,figure,scaled,value,tolerance,basis,unit,source,note\n"
            + String.join(",", "T1,a,emergent,", figure, scaled, value, tolerance)
            + ",chosen,,,\n",
        problems,
        rows);
    return problems.all().toString();
  }

  @Test
  void onlyCountsAreScaled() throws Exception {
    assertThat(told("homeless.total", "yes", "60", "5")).isEqualTo("[]");
    assertThat(told("return.12m", "no", "0.2", "0.1")).isEqualTo("[]");
    assertThat(told("return.12m", "yes", "0.2", "0.1")).contains("2:6", "no count that grows");
    assertThat(told("deaths / exit.left", "yes", "0.2", "0.1")).contains("no count that grows");
    assertThat(told("aftercare.months", "yes", "6", "1")).contains("no count that grows");
  }

  @Test
  void aToleranceInWhichNoMissIsFiniteIsRefused() throws Exception {
    assertThat(told("homeless.total", "yes", "60", "1e-9")).isEqualTo("[]");
    assertThat(told("homeless.total", "yes", "60", "1e-300")).contains("2:8", "too small");
    assertThat(told("homeless.total", "yes", "1e308", "5")).contains("2:8", "too small");
  }

  @Test
  void inputsAreToldApart() {
    assertThat(facts.stream().filter(f -> !f.isEmergent()).map(TargetFact::id).distinct())
        .containsExactly("C12", "C15", "C16");
  }
}
