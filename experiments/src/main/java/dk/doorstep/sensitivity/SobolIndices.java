package dk.doorstep.sensitivity;

import dk.doorstep.estimation.Response;
import dk.doorstep.estimation.SobolPoints;
import dk.doorstep.estimation.VarianceParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Shares of the variance of an output (Sobol 1993). Points come from a scrambled Sobol sequence in
 * 2k dimensions cut into A and B; AB(i) is A with column i of B (Saltelli and others 2010). Cost:
 * n(k + 2) points.
 *
 * <ul>
 *   <li>{@code first_order}: share that parameter i explains alone; estimator T of Janon and others
 *       (2014) from B and AB(i)
 *   <li>{@code total}: share in which it has a part, alone or with others; Jansen (1999) from A and
 *       AB(i); ranks the parameters
 * </ul>
 *
 * <p>With R ≥ 2 replications the indices are those of what is expected at a point, not of a mean
 * with its luck: squared differences are replaced by products of differences of different
 * replications, which have the same expectation without the noise, and noise is taken out of the
 * variance. A parameter without effect then has a total index around 0, and its distance from 0 is
 * judged by its bootstrap standard error (normal approximation, one-sided). Intervals are bootstrap
 * percentiles over the n rows; as the rows of a Sobol sequence are more even than random ones, they
 * are rather too wide.
 *
 * @param rows n, best a power of two
 * @param resamples bootstrap resamples
 * @param seed seed of the scrambling and the resamples
 */
public record SobolIndices(int rows, int resamples, long seed) implements Method {
  static final String FIRST = "first_order";
  static final String TOTAL = "total";

  public SobolIndices {
    if (rows < 2) {
      throw new IllegalArgumentException("two or more rows");
    }
  }

  @Override
  public String name() {
    return "sobol";
  }

  @Override
  public List<String> measures() {
    return List.of(TOTAL, FIRST);
  }

  @Override
  public int points(int parameters) {
    return Math.multiplyExact(rows, parameters + 2);
  }

  /** For each row: A, B, AB(1) … AB(k). */
  @Override
  public List<double[]> design(int parameters) {
    SobolPoints sequence = new SobolPoints(2 * parameters, seed);
    List<double[]> points = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      double[] both = sequence.next();
      double[] a = java.util.Arrays.copyOf(both, parameters);
      double[] b = java.util.Arrays.copyOfRange(both, parameters, 2 * parameters);
      points.add(a);
      points.add(b);
      for (int i = 0; i < parameters; i++) {
        double[] mixed = a.clone();
        mixed[i] = b[i];
        points.add(mixed);
      }
    }
    return points;
  }

  @Override
  public Analysis analyse(List<double[]> points, List<Response> responses, int output) {
    int parameters = points.get(0).length;
    List<List<Response>> defined = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Response> mixed =
          responses.subList(row * (parameters + 2), (row + 1) * (parameters + 2));
      if (mixed.stream().noneMatch(r -> Double.isNaN(r.mean(output)))) {
        defined.add(mixed);
      }
    }
    VarianceParts variance = VarianceParts.of(responses, output);
    double centre =
        responses.stream()
            .mapToDouble(r -> r.mean(output))
            .filter(v -> !Double.isNaN(v))
            .average()
            .orElse(0);
    Resamples samples = new Resamples(Math.max(1, defined.size()), resamples, seed);
    List<Effect> found = new ArrayList<>();
    for (int i = 0; i < parameters; i++) {
      Columns columns = Columns.of(defined, i, output, centre);
      found.add(effect(i, columns, variance.noiseOfMean(), samples));
    }
    return Analysis.adjusted(this, found, defined.size(), rows - defined.size(), variance);
  }

  private static Effect effect(int i, Columns columns, double noise, Resamples samples) {
    boolean isTested = columns.isRepeated();
    int n = columns.a().length;
    int[] all = java.util.stream.IntStream.range(0, n).toArray();
    double[] totals = n < 2 ? new double[0] : samples.of(rows -> columns.total(rows, noise));
    double[] firsts = n < 2 ? new double[0] : samples.of(rows -> columns.first(rows, noise));
    double total = columns.total(all, noise);
    Map<String, Estimate> measures = new LinkedHashMap<>();
    measures.put(TOTAL, Resamples.estimate(total, totals));
    measures.put(FIRST, Resamples.estimate(columns.first(all, noise), firsts));
    double p = isTested && n > 1 ? chanceOfNothing(total, totals) : Double.NaN;
    return new Effect(i, measures, total, p, Double.NaN);
  }

  private static double chanceOfNothing(double total, double[] totals) {
    double deviation = Resamples.deviation(totals);
    // An output that nothing changes has no variance to share.
    if (Double.isNaN(total) || deviation == 0) {
      return total > 0 ? 0 : 1;
    }
    return 1 - new NormalDistribution(null, 0, 1).cumulativeProbability(total / deviation);
  }

  /**
   * What the estimators of one parameter need of each row, around the mean of all.
   *
   * @param a mean response at A
   * @param b mean response at B
   * @param mixed mean response at AB(i)
   * @param squares squared difference between A and AB(i), without noise where that is possible
   */
  @SuppressWarnings("ArrayRecordComponent") // lives within one call
  private record Columns(
      double[] a, double[] b, double[] mixed, double[] squares, boolean isRepeated) {
    static Columns of(List<List<Response>> rows, int i, int output, double centre) {
      int n = rows.size();
      double[] a = new double[n];
      double[] b = new double[n];
      double[] mixed = new double[n];
      double[] squares = new double[n];
      for (int row = 0; row < n; row++) {
        List<Response> points = rows.get(row);
        a[row] = points.get(0).mean(output) - centre;
        b[row] = points.get(1).mean(output) - centre;
        mixed[row] = points.get(2 + i).mean(output) - centre;
        squares[row] = square(points.get(0), points.get(2 + i), output);
      }
      return new Columns(a, b, mixed, squares, n > 0 && rows.get(0).get(0).replications() > 1);
    }

    /** Mean of the products of differences of two different replications; plain square of one. */
    private static double square(Response one, Response other, int output) {
      int replications = one.replications();
      double sum = 0;
      double squares = 0;
      for (int j = 0; j < replications; j++) {
        double difference = one.value(j, output) - other.value(j, output);
        sum += difference;
        squares += difference * difference;
      }
      return replications == 1
          ? squares
          : (sum * sum - squares) / (replications * (replications - 1.0));
    }

    /** Jansen's total index over these rows. */
    double total(int[] rows, double noise) {
      double sum = 0;
      double square = 0;
      double changes = 0;
      for (int row : rows) {
        sum += a[row] + b[row];
        square += a[row] * a[row] + b[row] * b[row];
        changes += squares[row];
      }
      double n = rows.length;
      double variance = square / (2 * n) - sum * sum / (4 * n * n) - noise;
      return variance > 0 ? changes / (2 * n) / variance : Double.NaN;
    }

    /** Janon's first-order index over these rows. */
    double first(int[] rows, double noise) {
      double sum = 0;
      double product = 0;
      double square = 0;
      for (int row : rows) {
        sum += (b[row] + mixed[row]) / 2;
        product += b[row] * mixed[row];
        square += (b[row] * b[row] + mixed[row] * mixed[row]) / 2;
      }
      double n = rows.length;
      double mean = sum / n;
      double variance = square / n - mean * mean - noise;
      return variance > 0 ? (product / n - mean * mean) / variance : Double.NaN;
    }
  }
}
