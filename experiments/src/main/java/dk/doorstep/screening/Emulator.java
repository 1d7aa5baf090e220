package dk.doorstep.screening;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.Well19937c;

/**
 * Guesses from a point of the box how likely its baseline is to pass: a ridge regression of the
 * logarithm of each figure on the positions within the ranges, with normal residuals.
 */
final class Emulator {
  /** Keeps the regression well-posed; small against a thousand runs. */
  private static final double RIDGE = 10;

  private static final double SMALLEST = 1e-9;

  /** Share of a target below which it makes no difference how little there is. */
  private static final double HOPELESS = 0.01;

  /** Makes the variance of a uniform position one. */
  private static final double UNIFORM = Math.sqrt(12);

  private final RealMatrix coefficients;
  private final double[] deviations;
  private final double tolerance;

  private Emulator(RealMatrix coefficients, double[] deviations, double tolerance) {
    this.tolerance = tolerance;
    this.coefficients = coefficients;
    this.deviations = deviations;
  }

  /**
   * Learns from these candidates.
   *
   * @param tolerance how far from the targets a baseline may be, as a share of them
   */
  static Emulator of(List<Candidate> candidates, double tolerance) {
    int n = candidates.size();
    int columns = candidates.get(0).position().length + 1;
    int targets = Targets.ALL.size();
    double[][] products = new double[columns][columns];
    double[][] moments = new double[columns][targets];
    for (Candidate candidate : candidates) {
      double[] x = row(candidate.position());
      double[] y = logarithms(candidate.figures());
      for (int i = 0; i < columns; i++) {
        for (int j = 0; j < columns; j++) {
          products[i][j] += x[i] * x[j];
        }
        for (int t = 0; t < targets; t++) {
          moments[i][t] += x[i] * y[t];
        }
      }
    }
    for (int i = 0; i < columns; i++) {
      products[i][i] += i == 0 ? SMALLEST : RIDGE;
    }
    RealMatrix solved =
        new CholeskyDecomposition(new Array2DRowRealMatrix(products, false))
            .getSolver()
            .solve(new Array2DRowRealMatrix(moments, false));
    return new Emulator(
        solved, deviations(solved, candidates, Math.max(1, n - columns)), tolerance);
  }

  private static double[] deviations(RealMatrix solved, List<Candidate> candidates, int freedom) {
    double[] squares = new double[Targets.ALL.size()];
    for (Candidate candidate : candidates) {
      double[] guess = solved.preMultiply(row(candidate.position()));
      double[] y = logarithms(candidate.figures());
      for (int t = 0; t < squares.length; t++) {
        squares[t] += (y[t] - guess[t]) * (y[t] - guess[t]);
      }
    }
    return Arrays.stream(squares).map(s -> Math.max(SMALLEST, Math.sqrt(s / freedom))).toArray();
  }

  private static double[] row(double[] position) {
    double[] row = new double[position.length + 1];
    row[0] = 1;
    for (int k = 0; k < position.length; k++) {
      row[k + 1] = (position[k] - 0.5) * UNIFORM;
    }
    return row;
  }

  private static double[] logarithms(double[] figures) {
    double[] logarithms = new double[figures.length];
    for (int i = 0; i < figures.length; i++) {
      // What is next to nothing, or undefined, is as far below the target as it need be.
      double least = HOPELESS * Targets.ALL.get(i).centre();
      logarithms[i] = StrictMath.log(figures[i] > least ? figures[i] : least);
    }
    return logarithms;
  }

  /** How likely a candidate here is to pass, as if the figures missed independently. */
  double chance(double[] position) {
    double[] guess = coefficients.preMultiply(row(position));
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double chance = 1;
    for (int t = 0; t < guess.length && chance > 0; t++) {
      Target target = Targets.ALL.get(t);
      double low = StrictMath.log(target.least(tolerance));
      double high = StrictMath.log(target.most(tolerance));
      chance *=
          normal.cumulativeProbability((high - guess[t]) / deviations[t])
              - normal.cumulativeProbability((low - guess[t]) / deviations[t]);
    }
    return chance;
  }

  /**
   * The chance below which a candidate is not worth simulating: candidates below it hold together
   * no more than this share of what would be accepted, by the guess of this emulator.
   *
   * @param lost share that may be lost
   * @param points number of random points to judge by
   * @param seed seed of these points
   */
  double cut(double lost, int points, long seed) {
    Well19937c random = new Well19937c(seed);
    DrawRanges ranges = new DrawRanges();
    double[] chances = new double[points];
    for (int i = 0; i < points; i++) {
      chances[i] = chance(ranges.random(random));
    }
    Arrays.sort(chances);
    double left = lost * Arrays.stream(chances).sum();
    int below = 0;
    while (below < points - 1 && left >= chances[below]) {
      left -= chances[below++];
    }
    return chances[below];
  }
}
