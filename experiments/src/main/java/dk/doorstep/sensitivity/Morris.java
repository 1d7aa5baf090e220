package dk.doorstep.sensitivity;

import dk.doorstep.estimation.Response;
import dk.doorstep.estimation.VarianceParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Elementary effects (Morris 1991; Campolongo, Cariboni and Saltelli 2007 for mu*). A trajectory
 * starts at a random point of a grid and moves one parameter after the other, in random order, by Δ
 * = p/(2(p − 1)) of its range for p levels. An elementary effect is the change of the output over
 * Δ, so it is in units of the output per range of the parameter. For a parameter that takes few
 * values Δ is what it was really moved by, which may be all of its range.
 *
 * <ul>
 *   <li>{@code mu}: mean of the effects; near 0 if they cancel
 *   <li>{@code mu_star}: mean of their sizes; ranks the parameters. Luck alone makes it positive
 *   <li>{@code sigma}: their standard deviation; large beside mu* if the effect depends on the
 *       others or is not linear
 * </ul>
 *
 * <p>Intervals are bootstrap percentiles over trajectories. With two or more replications the
 * squared effects are held against what luck gives: under no effect, the ratio of mean squares is
 * about F distributed with (r, r(R − 1)) degrees of freedom, for r trajectories and R replications
 * with normal noise that differs between trajectories. Cost: r(k + 1) points.
 *
 * @param trajectories from 2
 * @param levels an even number from 2
 * @param resamples bootstrap resamples
 * @param seed seed of trajectories and resamples
 */
public record Morris(int trajectories, int levels, int resamples, long seed) implements Method {
  static final String MU = "mu";
  static final String MU_STAR = "mu_star";
  static final String SIGMA = "sigma";

  public Morris {
    if (trajectories < 2 || levels < 2 || levels % 2 != 0) {
      throw new IllegalArgumentException("two or more trajectories, an even number of levels");
    }
  }

  @Override
  public String name() {
    return "morris";
  }

  @Override
  public List<String> measures() {
    return List.of(MU_STAR, MU, SIGMA);
  }

  @Override
  public int points(int parameters) {
    return Math.multiplyExact(trajectories, parameters + 1);
  }

  private double step() {
    return levels / (2.0 * (levels - 1));
  }

  @Override
  public List<double[]> design(int parameters) {
    List<double[]> points = new ArrayList<>();
    for (Path path : paths(parameters)) {
      double[] point = path.start().clone();
      points.add(point.clone());
      for (int parameter : path.order()) {
        point[parameter] += path.signs()[parameter] * step();
        points.add(point.clone());
      }
    }
    return points;
  }

  /** A trajectory; made anew from the seed by whoever needs it. */
  @SuppressWarnings("ArrayRecordComponent") // lives within one call
  private record Path(double[] start, int[] order, int[] signs) {}

  private List<Path> paths(int parameters) {
    Well19937c random = new Well19937c(seed);
    List<Path> paths = new ArrayList<>();
    for (int t = 0; t < trajectories; t++) {
      double[] start = new double[parameters];
      int[] signs = new int[parameters];
      int[] order = new int[parameters];
      for (int k = 0; k < parameters; k++) {
        int level = random.nextInt(levels);
        start[k] = level / (levels - 1.0);
        // From the lower half the step leads up, from the upper half down: each has one way to go.
        signs[k] = level < levels / 2 ? 1 : -1;
        int place = random.nextInt(k + 1);
        order[k] = order[place];
        order[place] = k;
      }
      paths.add(new Path(start, order, signs));
    }
    return paths;
  }

  @Override
  public Analysis analyse(List<double[]> points, List<Response> responses, int output) {
    int parameters = points.get(0).length;
    int replications = responses.get(0).replications();
    // effects[parameter][trajectory][replication]
    double[][][] effects = new double[parameters][trajectories][replications];
    boolean[] isDefined = new boolean[trajectories];
    List<Path> paths = paths(parameters);
    for (int t = 0; t < trajectories; t++) {
      int first = t * (parameters + 1);
      List<Response> path = responses.subList(first, first + parameters + 1);
      isDefined[t] = path.stream().noneMatch(r -> Double.isNaN(r.mean(output)));
      for (int step = 0; step < parameters; step++) {
        int parameter = paths.get(t).order()[step];
        double delta =
            points.get(first + step + 1)[parameter] - points.get(first + step)[parameter];
        for (int j = 0; j < replications; j++) {
          double before = path.get(step).value(j, output);
          effects[parameter][t][j] = (path.get(step + 1).value(j, output) - before) / delta;
        }
      }
    }
    int used = 0;
    for (boolean defined : isDefined) {
      used += defined ? 1 : 0;
    }
    Resamples samples = new Resamples(Math.max(1, used), resamples, seed);
    List<Effect> found = new ArrayList<>();
    for (int k = 0; k < parameters; k++) {
      found.add(effect(k, defined(effects[k], isDefined), samples));
    }
    VarianceParts variance = VarianceParts.of(responses, output);
    return Analysis.adjusted(this, found, used, trajectories - used, variance);
  }

  private static double[][] defined(double[][] effects, boolean[] isDefined) {
    List<double[]> kept = new ArrayList<>();
    for (int t = 0; t < effects.length; t++) {
      if (isDefined[t]) {
        kept.add(effects[t]);
      }
    }
    return kept.toArray(double[][]::new);
  }

  private static Effect effect(int parameter, double[][] effects, Resamples samples) {
    double[] means = Arrays.stream(effects).mapToDouble(StatUtils::mean).toArray();
    Map<String, Estimate> measures = new LinkedHashMap<>();
    if (means.length < 2) {
      Estimate unknown = new Estimate(Double.NaN, Double.NaN, Double.NaN);
      List.of(MU_STAR, MU, SIGMA).forEach(name -> measures.put(name, unknown));
      return new Effect(parameter, measures, Double.NaN, Double.NaN, Double.NaN);
    }
    double[] sizes = Arrays.stream(means).map(Math::abs).toArray();
    double muStar = StatUtils.mean(sizes);
    measures.put(MU_STAR, Resamples.estimate(muStar, samples.of(rows -> mean(sizes, rows))));
    measures.put(
        MU, Resamples.estimate(StatUtils.mean(means), samples.of(rows -> mean(means, rows))));
    measures.put(
        SIGMA,
        Resamples.estimate(
            Math.sqrt(StatUtils.variance(means)),
            samples.of(rows -> Math.sqrt(StatUtils.variance(pick(means, rows))))));
    return new Effect(parameter, measures, muStar, chanceOfNothing(effects, means), Double.NaN);
  }

  private static double mean(double[] values, int[] rows) {
    double sum = 0;
    for (int row : rows) {
      sum += values[row];
    }
    return sum / rows.length;
  }

  private static double[] pick(double[] values, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
  }

  private static double chanceOfNothing(double[][] effects, double[] means) {
    int r = means.length;
    int replications = effects[0].length;
    if (replications < 2) {
      return Double.NaN;
    }
    double between = replications * StatUtils.sumSq(means) / r;
    double within = 0;
    for (double[] row : effects) {
      within += StatUtils.variance(row) / r;
    }
    if (within == 0) {
      return between > 0 ? 0 : 1;
    }
    FDistribution f = new FDistribution(null, r, r * (replications - 1.0));
    return 1 - f.cumulativeProbability(between / within);
  }
}
