package dk.doorstep.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * The difference between a scenario and its baseline in one indicator, from runs in pairs on the
 * same luck. NaN where a figure is undefined.
 *
 * @param mean mean of the means of the draws
 * @param ciLow lower end of the 95 % interval of the mean: Student's t over the means of the draws,
 *     or over replications if there is one draw; undefined with fewer than two
 * @param ciHigh upper end
 * @param low95 2.5th percentile of the means of the draws (linear interpolation between order
 *     statistics); undefined with one draw
 * @param high95 97.5th percentile
 * @param luckSd standard deviation of the paired difference within draws, pooled; undefined if no
 *     draw has two pairs
 * @param ignoranceSd standard deviation over draws without the part that luck explains; undefined
 *     with one draw or without {@code luckSd}
 * @param relative mean difference over the mean of the baseline; undefined if that is 0
 * @param probabilityLower share of draws (of pairs, if there is one draw) with a difference below
 *     0; a difference of 0 counts half
 * @param draws draws with at least one pair
 * @param pairs pairs
 */
public record PairedDifference(
    double mean,
    double ciLow,
    double ciHigh,
    double low95,
    double high95,
    double luckSd,
    double ignoranceSd,
    double relative,
    double probabilityLower,
    int draws,
    int pairs) {
  private static final double TAIL = 0.025;

  /**
   * One draw and replication.
   *
   * @param draw index of the draw
   * @param baseline value in the baseline
   * @param scenario value in the scenario
   */
  public record Pair(int draw, double baseline, double scenario) {
    double difference() {
      return scenario - baseline;
    }

    boolean isDefined() {
      return !Double.isNaN(baseline) && !Double.isNaN(scenario);
    }
  }

  /** The difference over these pairs; those in which a value is undefined are left out. */
  public static PairedDifference of(List<Pair> all) {
    List<Pair> pairs = all.stream().filter(Pair::isDefined).toList();
    Map<Integer, List<Pair>> byDraw = new TreeMap<>();
    pairs.forEach(pair -> byDraw.computeIfAbsent(pair.draw(), d -> new ArrayList<>()).add(pair));
    List<double[]> differences =
        byDraw.values().stream().map(PairedDifference::differences).toList();
    double[] drawMeans = differences.stream().mapToDouble(StatUtils::mean).toArray();
    double baseline =
        byDraw.values().stream()
            .mapToDouble(draw -> draw.stream().mapToDouble(Pair::baseline).average().orElseThrow())
            .average()
            .orElse(Double.NaN);
    boolean severalDraws = drawMeans.length > 1;
    double[] units = drawMeans.length == 1 ? differences.get(0) : drawMeans;
    double mean = StatUtils.mean(drawMeans);
    double half = halfInterval(units);
    double luck = luck(differences);
    return new PairedDifference(
        mean,
        mean - half,
        mean + half,
        severalDraws ? percentile(drawMeans, 100 * TAIL) : Double.NaN,
        severalDraws ? percentile(drawMeans, 100 * (1 - TAIL)) : Double.NaN,
        luck,
        severalDraws ? ignorance(differences, drawMeans, luck) : Double.NaN,
        baseline == 0 ? Double.NaN : mean / baseline,
        shareBelowZero(units),
        drawMeans.length,
        pairs.size());
  }

  /**
   * The same difference in another unit.
   *
   * @param factor above 0
   */
  public PairedDifference times(double factor) {
    return new PairedDifference(
        factor * mean,
        factor * ciLow,
        factor * ciHigh,
        factor * low95,
        factor * high95,
        factor * luckSd,
        factor * ignoranceSd,
        relative,
        probabilityLower,
        draws,
        pairs);
  }

  private static double[] differences(List<Pair> pairs) {
    return pairs.stream().mapToDouble(Pair::difference).toArray();
  }

  private static double halfInterval(double[] units) {
    if (units.length < 2) {
      return Double.NaN;
    }
    return StudentT.quantile(units.length - 1)
        * new StandardDeviation().evaluate(units)
        / Math.sqrt(units.length);
  }

  private static double percentile(double[] values, double percent) {
    return new Percentile()
        .withEstimationType(Percentile.EstimationType.R_7)
        .evaluate(values, percent);
  }

  private static double luck(List<double[]> differences) {
    double squares = 0;
    int degreesOfFreedom = 0;
    for (double[] draw : differences) {
      if (draw.length > 1) {
        squares += StatUtils.variance(draw) * (draw.length - 1);
        degreesOfFreedom += draw.length - 1;
      }
    }
    return degreesOfFreedom == 0 ? Double.NaN : Math.sqrt(squares / degreesOfFreedom);
  }

  private static double ignorance(List<double[]> differences, double[] drawMeans, double luck) {
    double luckInMeans =
        differences.stream().mapToDouble(draw -> luck * luck / draw.length).average().orElseThrow();
    double variance = StatUtils.variance(drawMeans) - luckInMeans;

    return variance < 0 ? 0 : Math.sqrt(variance);
  }

  private static double shareBelowZero(double[] units) {
    if (units.length == 0) {
      return Double.NaN;
    }
    double below = 0;
    for (double unit : units) {
      below += unit < 0 ? 1 : unit == 0 ? 0.5 : 0;
    }
    return below / units.length;
  }
}
