package dk.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.MadeRuns;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** A parameter that decides is found; where none does, none is named. */
class DecidersTest {
  private static final Scenario TODAY = Made.scenario("today", "I dag", "Today");
  private static final Scenario POLICY = Made.scenario("policy", "Indsats", "Policy");
  private static final int DECISIVE = 3;

  private static ParameterDraws draws(int count, long seed) {
    Random random = new Random(seed);
    List<double[]> rows = new ArrayList<>();
    for (int draw = 1; draw < count; draw++) {
      rows.add(
          Ledger.uncertain().stream()
              .mapToDouble(
                  p ->
                      p.plausibleLow()
                          + random.nextDouble() * (p.plausibleHigh() - p.plausibleLow()))
              .toArray());
    }
    return new ParameterDraws(rows);
  }

  private static Deciders deciders(ParameterDraws draws, IntToDoubleFunction avoided) {
    List<FinishedRun> runs = new ArrayList<>();
    for (int draw = 0; draw < draws.count(); draw++) {
      double nights = 1000 + draw;
      runs.add(MadeRuns.run("today", draw, 0, Map.of("homeless.nights", nights)));
      runs.add(
          MadeRuns.run(
              "policy", draw, 0, Map.of("homeless.nights", nights - avoided.applyAsDouble(draw))));
    }
    Results results = new Results(List.of(TODAY, POLICY), MadeRuns.outcome(runs));
    PolicyFindings policy = Made.policy(POLICY, Map.of());
    Findings findings =
        new Findings(TODAY, List.of(policy), Findings.Depth.DRAWS, draws.count(), draws.count());
    return Deciders.of(results, findings, draws);
  }

  @Test
  void whatDecidesIsFound() {
    ParameterDraws draws = draws(50, 1);
    Deciders deciders = deciders(draws, draw -> -Math.exp(draws.value(draw, DECISIVE)));
    assertThat(deciders.canTell()).isTrue();
    assertThat(deciders.draws()).isEqualTo(49);
    Deciders.Decider first = deciders.standingOut("policy").get(0);
    Parameter expected = Ledger.uncertain().get(DECISIVE);
    assertThat(first.parameter()).isEqualTo(expected);
    assertThat(first.correlation()).as("larger values avoid less").isCloseTo(-1, within(1e-9));
  }

  /**
   * Twenty searches in which nothing decides. Each has a false alarm with a chance of at most 5 %,
   * so more than five of twenty happen once in 3,000; the seeds are fixed.
   */
  @Test
  void whereNothingDecidesNothingIsNamed() {
    int alarms = 0;
    for (int seed = 1; seed <= 20; seed++) {
      Random luck = new Random(1000 + seed);
      Deciders deciders = deciders(draws(40, seed), draw -> luck.nextGaussian());
      alarms += deciders.standingOut("policy").isEmpty() ? 0 : 1;
    }
    assertThat(alarms).isLessThanOrEqualTo(5);
  }

  @Test
  void fewDrawsTellNothing() {
    ParameterDraws draws = draws(20, 1);
    Deciders deciders = deciders(draws, draw -> draws.value(draw, DECISIVE));
    assertThat(deciders.canTell()).as("draw 0 was not drawn").isFalse();
    assertThat(deciders.standingOut("policy")).isEmpty();
  }

  /** With one parameter it is the usual bound: 0.279 for 50 pairs at 5 %, from tables of r. */
  @Test
  void theBoundIsThatOfStudent() {
    assertThat(Deciders.bound(50, 1)).isCloseTo(0.2787, within(0.0005));
    assertThat(Deciders.bound(50, 200)).isBetween(0.45, 0.6);
    assertThat(Deciders.bound(19, 1)).isNaN();
  }
}
