package dk.doorstep.design;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.study.Effect;
import dk.doorstep.study.Spread;
import dk.doorstep.study.Varied;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignTest {
  private static Varied share(String key, double base) {
    return new Varied(
        Ledger.find(key).orElseThrow(),
        List.of(),
        0,
        1,
        Spread.LINEAR,
        0,
        Effect.SET,
        List.of(),
        base);
  }

  private static final List<Varied> TWO =
      List.of(share("aftercare.coverage", 0.5), share("offer.acceptShare", Double.NaN));

  @Test
  void aGridHasEveryCombination() {
    assertThat(new Grid(3).size(TWO)).isEqualTo(9);
    assertThat(new Grid(2).rows(TWO, 1))
        .containsExactly(
            List.of(0.0, 0.0), List.of(0.0, 1.0), List.of(1.0, 0.0), List.of(1.0, 1.0));
  }

  @Test
  void oneAtATimeVariesOneAndKeepsTheOthersAtTheirBases() {
    assertThat(new OneAtATime(3).rows(TWO, 1))
        .containsExactly(
            List.of(0.5, Double.NaN),
            List.of(0.0, Double.NaN),
            List.of(1.0, Double.NaN),
            List.of(0.5, 0.0),
            List.of(0.5, 0.5),
            List.of(0.5, 1.0));
  }

  @Test
  void aLatinHypercubeHasOnePointInEveryPart() {
    int n = 37;
    List<List<Double>> rows = new LatinHypercube(n).rows(TWO, 5);
    assertThat(rows).hasSize(n);
    for (int k = 0; k < 2; k++) {
      HashSet<Integer> parts = new HashSet<>();
      for (List<Double> row : rows) {
        parts.add((int) Math.floor(row.get(k) * n));
      }
      assertThat(parts).hasSize(n);
    }
    assertThat(new LatinHypercube(n).rows(TWO, 5)).isEqualTo(rows);
    assertThat(new LatinHypercube(n).rows(TWO, 6)).isNotEqualTo(rows);
  }

  /**
   * The columns of a hypercube of 100 points are independent: a correlation beyond 0.4, four
   * standard errors, has a chance of less than 1 in 10,000 for a fair shuffle; the seed is fixed.
   */
  @Test
  void columnsOfALatinHypercubeAreShuffledApart() {
    List<List<Double>> rows = new LatinHypercube(100).rows(TWO, 1);
    double[] x = rows.stream().mapToDouble(r -> r.get(0)).toArray();
    double[] y = rows.stream().mapToDouble(r -> r.get(1)).toArray();
    double correlation =
        new org.apache.commons.math3.stat.correlation.PearsonsCorrelation().correlation(x, y);
    assertThat(Math.abs(correlation)).isLessThan(0.4);
  }

  @Test
  void aSobolSequenceBeginsInTheMiddleAndKeepsItsPoints() {
    List<List<Double>> rows = new SobolSequence(7).rows(TWO, 1);
    assertThat(rows.subList(0, 3))
        .containsExactly(List.of(0.5, 0.5), List.of(0.75, 0.25), List.of(0.25, 0.75));
    // The first 2^k - 1 points and the corner that is left out have one in every part of 2^-k.
    List<Double> first = new ArrayList<>(rows.stream().map(r -> r.get(0)).sorted().toList());
    assertThat(first).containsExactly(0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875);
    assertThat(new SobolSequence(3).rows(TWO, 1)).isEqualTo(rows.subList(0, 3));
  }
}
