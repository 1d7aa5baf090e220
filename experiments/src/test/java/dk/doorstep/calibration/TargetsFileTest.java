package dk.doorstep.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.IndicatorNames;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.scenario.Evidence;
import dk.doorstep.scenario.ScenarioLoader;
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

  @Test
  void inputsAreToldApart() {
    assertThat(facts.stream().filter(f -> !f.isEmergent()).map(TargetFact::id).distinct())
        .containsExactly("C12", "C15", "C16");
  }
}
