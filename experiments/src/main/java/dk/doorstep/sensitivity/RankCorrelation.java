package dk.doorstep.sensitivity;

import dk.doorstep.estimation.Response;
import dk.doorstep.estimation.SobolPoints;
import dk.doorstep.estimation.VarianceParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Partial rank correlation (Iman and Conover 1979; Marino and others 2008): how straight the ranks
 * of an output go with the ranks of one parameter when the other parameters are taken out, from −1
 * to 1. Sees effects that go one way, however curved; misses those that turn.
 *
 * <p>Points come from a scrambled Sobol sequence. No correlation is tested by Student's t with n −
 * 1 − k degrees of freedom for n points and k parameters; intervals by Fisher's z. Luck needs no
 * measuring here, it only weakens the correlation. Time: n k² + k³.
 *
 * @param count n, at least k + 4
 * @param seed seed of the scrambling
 */
public record RankCorrelation(int count, long seed) implements Method {
  static final String PRCC = "prcc";

  private static final double SMALLEST = 1e-9;

  /** Points needed beyond the number of parameters. */
  public static final int MORE_POINTS = 4;

  @Override
  public String name() {
    return PRCC;
  }

  @Override
  public List<String> measures() {
    return List.of(PRCC);
  }

  @Override
  public int points(int parameters) {
    return count;
  }

  @Override
  public List<double[]> design(int parameters) {
    return new SobolPoints(parameters, seed).next(count);
  }

  @Override
  public Analysis analyse(List<double[]> points, List<Response> responses, int output) {
    int parameters = points.get(0).length;
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      double y = responses.get(row).mean(output);
      if (!Double.isNaN(y)) {
        double[] line = java.util.Arrays.copyOf(points.get(row), parameters + 1);
        line[parameters] = y;
        rows.add(line);
      }
    }
    double[] correlations = correlations(rows, parameters);
    List<Effect> found = new ArrayList<>();
    for (int i = 0; i < parameters; i++) {
      found.add(effect(i, correlations[i], rows.size(), parameters));
    }
    VarianceParts variance = VarianceParts.of(responses, output);
    return Analysis.adjusted(this, found, rows.size(), count - rows.size(), variance);
  }

  /** Partial correlations of the ranks, from the inverse of their correlation matrix. */
  private static double[] correlations(List<double[]> rows, int parameters) {
    double[] partial = new double[parameters];
    java.util.Arrays.fill(partial, Double.NaN);
    if (rows.size() < parameters + MORE_POINTS) {
      return partial;
    }
    double[][] ranks = new double[rows.size()][parameters + 1];
    NaturalRanking ranking = new NaturalRanking();
    for (int column = 0; column <= parameters; column++) {
      int c = column;
      double[] ranked = ranking.rank(rows.stream().mapToDouble(row -> row[c]).toArray());
      for (int row = 0; row < ranked.length; row++) {
        ranks[row][column] = ranked[row];
      }
    }
    RealMatrix matrix = new PearsonsCorrelation(ranks).getCorrelationMatrix();
    for (int i = 0; i <= parameters; i++) {
      for (int j = 0; j <= parameters; j++) {
        if (i != j && Double.isNaN(matrix.getEntry(i, j))) {
          // What is the same everywhere goes with nothing.
          matrix.setEntry(i, j, 0);
        }
      }
      // An output that follows one parameter without a miss would leave nothing to invert.
      matrix.setEntry(i, i, 1 + SMALLEST);
    }
    RealMatrix inverse = new LUDecomposition(matrix).getSolver().getInverse();
    for (int i = 0; i < parameters; i++) {
      partial[i] =
          -inverse.getEntry(i, parameters)
              / Math.sqrt(inverse.getEntry(i, i) * inverse.getEntry(parameters, parameters));
    }
    return partial;
  }

  private static Effect effect(int i, double r, int n, int parameters) {
    double freedom = n - 1.0 - parameters;
    double p = Double.NaN;
    double half = Double.NaN;
    if (!Double.isNaN(r)) {
      double t = Math.abs(r) * Math.sqrt(freedom / Math.max(1e-300, 1 - r * r));
      p = 2 * new TDistribution(null, freedom).cumulativeProbability(-t);
      half =
          new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.975)
              / Math.sqrt(freedom - 1);
    }
    double z = 0.5 * StrictMath.log((1 + r) / Math.max(1e-300, 1 - r));
    Estimate estimate = new Estimate(r, StrictMath.tanh(z - half), StrictMath.tanh(z + half));
    return new Effect(i, Map.of(PRCC, estimate), Math.abs(r), p, Double.NaN);
  }
}
