package dk.doorstep.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.experiment.RunResult;
import dk.doorstep.parameters.WorldDescription;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

/**
 * Poisson arrivals and c beds. The expected figures come from the stationary distribution of the
 * model's own nightly chain (departures, then arrivals), which tends to Erlang's formulas as stays
 * grow long against a night. Bounds are four and a half standard errors over independent
 * replications of fixed seeds: a correct engine fails one once in about 10,000 seeds.
 */
class QueueTest {
  private static final double ARRIVALS = 0.5;
  private static final double LEAVE = 1.0 / 20;
  private static final int BEDS = 12;
  private static final int STATES = 400;
  private static final int REPLICATIONS = 24;
  private static final int YEARS = 12;
  private static final double BOUND = 4.5;

  /**
   * Stationary distribution of the number present; with waiting beyond the beds, else cut there.
   */
  private static double[] stationary(boolean waits) {
    int size = waits ? STATES : BEDS + 1;
    double[] arrivals = new double[60];
    PoissonDistribution poisson = new PoissonDistribution(null, ARRIVALS, 1e-12, 1000);
    for (int k = 0; k < arrivals.length; k++) {
      arrivals[k] = poisson.probability(k);
    }
    double[][] stay = new double[BEDS + 1][BEDS + 1];
    for (int n = 0; n <= BEDS; n++) {
      BinomialDistribution leavers = new BinomialDistribution(null, n, LEAVE);
      for (int k = 0; k <= n; k++) {
        stay[n][k] = leavers.probability(k);
      }
    }
    double[] now = new double[size];
    now[0] = 1;
    for (int night = 0; night < 20_000; night++) {
      now = next(now, arrivals, stay, waits);
    }
    return now;
  }

  private static double[] next(double[] now, double[] arrivals, double[][] stay, boolean waits) {
    double[] next = new double[now.length];
    for (int n = 0; n < now.length; n++) {
      if (now[n] < 1e-15) {
        continue;
      }
      int inBeds = Math.min(n, BEDS);
      for (int left = 0; left <= inBeds; left++) {
        double p = now[n] * stay[inBeds][left];
        for (int a = 0; a < arrivals.length; a++) {
          int to = Math.min(n - left + a, now.length - 1);
          next[to] += p * arrivals[a];
        }
      }
    }
    assertThat(waits || now.length == BEDS + 1).isTrue();
    return next;
  }

  private static double expected(double[] distribution, ToDoubleFunction<Integer> value) {
    double sum = 0;
    for (int n = 0; n < distribution.length; n++) {
      sum += distribution[n] * value.applyAsDouble(n);
    }
    return sum;
  }

  private static SummaryStatistics replicate(String file, ToDoubleFunction<RunResult> value) {
    WorldDescription world = Runs.world(file);
    SummaryStatistics statistics = new SummaryStatistics();
    for (int r = 0; r < REPLICATIONS; r++) {
      statistics.addValue(value.applyAsDouble(Runs.run(world, YEARS, 1, 23, r, false)));
    }
    return statistics;
  }

  private static void assertMean(SummaryStatistics found, double expected) {
    assertMean(found, expected, 0.06);
  }

  private static void assertMean(SummaryStatistics found, double expected, double relativeError) {
    double error = found.getStandardDeviation() / Math.sqrt(found.getN());
    assertThat(found.getMean()).isCloseTo(expected, within(BOUND * error));
    assertThat(error).as("the test could notice").isLessThan(relativeError * Math.abs(expected));
  }

  /** Mean over all nights of the run of one indicator of the series. */
  private static double meanOfSeries(RunResult result, String indicator) {
    return result.series().rows().stream()
        .filter(r -> r.indicator().equals(indicator) && r.day() >= 0)
        .mapToDouble(r -> r.value())
        .average()
        .orElseThrow();
  }

  @Test
  void withoutWaitingTheLossesAreErlangs() {
    double[] distribution = stationary(false);
    double occupied = expected(distribution, n -> n);
    assertMean(replicate("queue.json", r -> meanOfSeries(r, "homeless.shelter")), occupied);
    // Little's law on those who got a bed: present = accepted a night times mean stay.
    double lost = ARRIVALS - occupied * LEAVE;
    assertMean(replicate("queue.json", r -> meanOfSeries(r, "shelter.turn_aways")), lost);
  }

  @Test
  void theNightlyChainTendsToErlangB() {
    double a = ARRIVALS / LEAVE;
    double b = 1;
    for (int n = 1; n <= BEDS; n++) {
      b = a * b / (n + a * b);
    }
    double chain = 1 - expected(stationary(false), n -> n) / a;
    assertThat(chain).isCloseTo(b, within(0.1 * b));
  }

  @Test
  void withWaitingTheLineIsErlangs() {
    double[] distribution = stationary(true);
    double waiting = expected(distribution, n -> Math.max(0, n - BEDS));
    assertMean(
        replicate("queue-waiting.json", r -> meanOfSeries(r, "homeless.shelter")),
        ARRIVALS / LEAVE);
    assertMean(
        replicate("queue-waiting.json", r -> meanOfSeries(r, "homeless.street")), waiting, 0.15);
  }

  @Test
  void theShapeOfTheStayDoesNotMatterToTheLosses() {
    double occupied = expected(stationary(false), n -> n);
    SummaryStatistics found =
        replicate("queue-lognormal.json", r -> meanOfSeries(r, "homeless.shelter"));
    // Insensitivity holds in continuous time; the nightly grid moves it by less than one per cent
    // here.
    assertThat(found.getMean())
        .isCloseTo(
            occupied,
            within(
                0.01 * occupied + BOUND * found.getStandardDeviation() / Math.sqrt(REPLICATIONS)));
  }
}
