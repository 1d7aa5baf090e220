package dk.doorstep.optimization;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What choosing a mix costs where nobody knows the parameters: by how much it falls behind the best
 * mix that uses no larger share of the budget, draw by draw. The scenario as it is counts among
 * those. Draws in which an aim is undefined are left out.
 *
 * @param mean mean over the draws, in the unit of the aim
 * @param most largest over the draws
 * @param best share of the draws in which no such mix is better
 * @param near share of the draws in which it misses at most a stated share of the best gain over
 *     the scenario as it is
 */
record Regret(double mean, double most, double best, double near) {
  private static final double ROUNDING = 1e-9;

  /**
   * The regret of each mix in one aim.
   *
   * @param values by mix and draw, less is better; the first mix is the scenario as it is
   * @param shares share of the budget of each mix
   * @param near share of the best gain that may be missed
   */
  static List<Regret> of(double[][] values, double[] shares, double near) {
    return IntStream.range(0, values.length).mapToObj(i -> of(values, shares, near, i)).toList();
  }

  private static Regret of(double[][] values, double[] shares, double near, int mix) {
    double sum = 0;
    double most = Double.NEGATIVE_INFINITY;
    int draws = 0;
    int best = 0;
    int close = 0;
    for (int d = 0; d < values[mix].length; d++) {
      int draw = d;
      double own = values[mix][d];
      double least =
          IntStream.range(0, values.length)
              .filter(i -> shares[i] <= shares[mix] + ROUNDING)
              .mapToDouble(i -> values[i][draw])
              .filter(v -> !Double.isNaN(v))
              .min()
              .orElse(Double.NaN);
      if (Double.isNaN(own)) {
        continue;
      }
      double regret = own - least;
      double gain = Double.isNaN(values[0][d]) ? 0 : values[0][d] - least;
      draws++;
      sum += regret;
      most = Math.max(most, regret);
      best += regret <= 0 ? 1 : 0;
      close += regret <= near * gain + ROUNDING * Math.abs(least) ? 1 : 0;
    }
    return draws == 0
        ? new Regret(Double.NaN, Double.NaN, Double.NaN, Double.NaN)
        : new Regret(sum / draws, most, (double) best / draws, (double) close / draws);
  }

  /**
   * For each mix, the share of the draws in which no other that uses no larger share of the budget
   * is at least as good in every aim and better in one.
   *
   * @param values by aim, mix and draw, less is better
   */
  static double[] unbeaten(double[][][] values, double[] shares) {
    int mixes = shares.length;
    int draws = values[0][0].length;
    double[] unbeaten = new double[mixes];
    for (int d = 0; d < draws; d++) {
      double[][] rows = new double[mixes][];
      for (int i = 0; i < mixes; i++) {
        int mix = i;
        int draw = d;
        rows[i] = Arrays.stream(values).mapToDouble(aim -> aim[mix][draw]).toArray();
      }
      for (int i = 0; i < mixes; i++) {
        int mix = i;
        boolean isBeaten =
            IntStream.range(0, mixes)
                .filter(j -> shares[j] <= shares[mix] + ROUNDING)
                .anyMatch(j -> Dominance.dominates(rows[j], rows[mix]));
        unbeaten[i] += isBeaten ? 0 : 1.0 / draws;
      }
    }
    return unbeaten;
  }
}
