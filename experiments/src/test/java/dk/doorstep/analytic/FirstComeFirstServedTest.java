package dk.doorstep.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.experiment.RunResult;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

/**
 * Street, then shelter, then dwelling, first come first served, with arrivals by year and
 * capacities that step by day: the shipped example against a plain simulation of the same queue.
 * Twenty-four figures, each within five standard errors of the difference: two correct programs
 * disagree on any of them once in some 50,000 seeds; the seeds are fixed.
 */
class FirstComeFirstServedTest {
  private static final int YEARS = 4;
  private static final int REPLICATIONS = 40;
  private static final int[] DAYS = {29, 179, 269, 359, 539, 719, 1079, 1439};
  private static final String[] PLACES = {"homeless.street", "homeless.shelter", "housed.own_home"};

  @Test
  void equalsAPlainSimulation() throws ScenarioException {
    WorldDescription world =
        new ScenarioLoader()
            .load("../scenarios/src/test/resources/examples/street-shelter-dwelling.json")
            .world();
    SummaryStatistics[][] engine = statistics();
    SummaryStatistics[][] plain = statistics();
    for (int r = 0; r < REPLICATIONS; r++) {
      RunResult result = Runs.run(world, YEARS, 30, 31, r, false);
      result.series().rows().stream()
          .filter(row -> row.group().equals("all"))
          .forEach(row -> add(engine, row));
      new Plain(1000 + r).run(plain);
    }
    for (int d = 0; d < DAYS.length; d++) {
      for (int k = 0; k < PLACES.length; k++) {
        SummaryStatistics a = engine[d][k];
        SummaryStatistics b = plain[d][k];
        double error = Math.sqrt((a.getVariance() + b.getVariance()) / REPLICATIONS);
        assertThat(a.getN()).isEqualTo(REPLICATIONS);
        assertThat(a.getMean())
            .as(PLACES[k] + " on day " + DAYS[d])
            .isCloseTo(b.getMean(), within(5 * error + 1e-9));
      }
    }
  }

  private static void add(
      SummaryStatistics[][] statistics, dk.doorstep.observation.Series.Row row) {
    for (int d = 0; d < DAYS.length; d++) {
      for (int k = 0; k < PLACES.length; k++) {
        if (row.day() == DAYS[d] && row.indicator().equals(PLACES[k])) {
          statistics[d][k].addValue(row.value());
        }
      }
    }
  }

  private static SummaryStatistics[][] statistics() {
    SummaryStatistics[][] all = new SummaryStatistics[DAYS.length][PLACES.length];
    for (SummaryStatistics[] row : all) {
      for (int k = 0; k < row.length; k++) {
        row[k] = new SummaryStatistics();
      }
    }
    return all;
  }

  /**
   * The queue in a few lines: persons are the nights on which they arrived, homes the nights on
   * which they end.
   */
  private static final class Plain {
    private final Random random;
    private final ArrayDeque<Integer> street = new ArrayDeque<>();
    private final ArrayDeque<Integer> shelter = new ArrayDeque<>();
    private final List<Integer> homes = new ArrayList<>();

    Plain(long seed) {
      random = new Random(seed);
    }

    void run(SummaryStatistics[][] statistics) {
      for (int day = 0; day < YEARS * 365; day++) {
        for (Iterator<Integer> it = homes.iterator(); it.hasNext(); ) {
          if (it.next() <= day) {
            it.remove();
          }
        }
        int dwellings = day < 365 ? 20 : day < 730 ? 40 : 60;
        while (!shelter.isEmpty() && homes.size() < dwellings) {
          shelter.remove();
          homes.add(day + (int) Math.max(1, Math.round(-365 * Math.log(1 - random.nextDouble()))));
        }
        int beds = day < 180 ? 30 : 45;
        // Whoever arrives asks for a bed from the next night on.
        while (!street.isEmpty() && street.peek() < day && shelter.size() < beds) {
          shelter.add(street.remove());
        }
        double perYear = day < 365 ? 100 : day < 730 ? 120 : 140;
        for (int n = poisson(perYear / 365); n > 0; n--) {
          street.add(day);
        }
        for (int d = 0; d < DAYS.length; d++) {
          if (day == DAYS[d]) {
            statistics[d][0].addValue(street.size());
            statistics[d][1].addValue(shelter.size());
            statistics[d][2].addValue(homes.size());
          }
        }
      }
    }

    private int poisson(double mean) {
      int k = 0;
      for (double p = random.nextDouble(); p > Math.exp(-mean); p *= random.nextDouble()) {
        k++;
      }
      return k;
    }
  }
}
