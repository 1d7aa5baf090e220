package dk.doorstep.experiment;

import dk.doorstep.observation.IndicatorTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;

/**
 * What a homeless night costs that a scenario avoids: the mean difference of the total cost over
 * the mean number of nights avoided. A ratio of means, not a mean of ratios, whose denominators may
 * come near 0. Undefined unless nights are clearly avoided: the interval of the difference in
 * nights must lie below 0. Below 0 if the scenario also saves money.
 */
final class NightsAvoided {
  static final IndicatorTable.Key COST = new IndicatorTable.Key("cost.total", "all", "DKK/year");
  static final IndicatorTable.Key NIGHTS =
      new IndicatorTable.Key("homeless.nights", "all", "nights");
  static final IndicatorTable.Key COST_PER_NIGHT =
      new IndicatorTable.Key("cost_per_homeless_night_avoided", "all", "DKK/night");

  private static final double TAIL = 0.025;

  private NightsAvoided() {}

  /**
   * The ratio with Fieller's 95 % interval, over the means of the draws, or over replications if
   * there is one draw. Where nights are clearly avoided, that interval is always bounded. All other
   * figures are undefined.
   *
   * @param costs total cost per year
   * @param nights homeless nights of the whole run, of the same draws and replications
   * @param years years of the run
   */
  static PairedDifference costPerNight(
      List<PairedDifference.Pair> costs, List<PairedDifference.Pair> nights, int years) {
    PairedDifference ofNights = PairedDifference.of(nights);
    double[] ratio = {Double.NaN, Double.NaN, Double.NaN};
    if (ofNights.ciHigh() < 0) {
      double[] cost = units(costs);
      double[] avoided = units(nights);
      for (int i = 0; i < avoided.length; i++) {
        avoided[i] /= -years;
      }
      ratio = fieller(cost, avoided);
    }
    return new PairedDifference(
        ratio[0],
        ratio[1],
        ratio[2],
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        ofNights.draws(),
        ofNights.pairs());
  }

  /** Differences that count as independent: means of draws, or pairs if there is one draw. */
  private static double[] units(List<PairedDifference.Pair> pairs) {
    Map<Integer, List<Double>> byDraw = new TreeMap<>();
    for (PairedDifference.Pair pair : pairs) {
      byDraw.computeIfAbsent(pair.draw(), d -> new ArrayList<>()).add(pair.difference());
    }
    if (byDraw.size() == 1) {
      return array(byDraw.values().iterator().next());
    }
    return byDraw.values().stream().mapToDouble(draw -> StatUtils.mean(array(draw))).toArray();
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * The ratio of the means of x and y and the two values of it at which (mean x − ratio · mean y)
   * is Student's t from 0: the roots of a quadratic equation.
   */
  private static double[] fieller(double[] x, double[] y) {
    int n = x.length;
    double t = new TDistribution(null, n - 1).inverseCumulativeProbability(1 - TAIL);
    double share = t * t / n;
    double meanX = StatUtils.mean(x);
    double meanY = StatUtils.mean(y);
    double a = meanY * meanY - share * StatUtils.variance(y);
    double b = meanX * meanY - share * new Covariance().covariance(x, y);
    double c = meanX * meanX - share * StatUtils.variance(x);
    double root = Math.sqrt(Math.max(0, b * b - a * c));
    return new double[] {meanX / meanY, (b - root) / a, (b + root) / a};
  }
}
