package dk.doorstep.estimation;

import java.util.List;

/**
 * Where the variance of an output comes from: parameters or luck. A two-way analysis of variance of
 * points and replications; a replication may have the same luck at all points, so its own mean is
 * taken out before the rest is called noise.
 *
 * @param parameters variance between points of what is expected there; not below 0
 * @param luck variance between the runs of one point; NaN with a single replication
 * @param noise part of the luck that differs from point to point; NaN with a single replication
 * @param replications replications at each point
 */
public record VarianceParts(double parameters, double luck, double noise, int replications) {
  /** The parts for one output; points at which it is undefined are left out. */
  public static VarianceParts of(List<Response> responses, int output) {
    List<Response> defined = responses.stream().filter(r -> !Double.isNaN(r.mean(output))).toList();
    int points = defined.size();
    int replications = points == 0 ? 1 : defined.get(0).replications();
    if (points < 2) {
      return new VarianceParts(Double.NaN, Double.NaN, Double.NaN, replications);
    }
    double[] columns = new double[replications];
    double mean = 0;
    double luck = 0;
    for (Response r : defined) {
      mean += r.mean(output) / points;
      luck += r.variance(output) / points;
      for (int j = 0; j < replications; j++) {
        columns[j] += r.value(j, output) / points;
      }
    }
    double between = 0;
    double rest = 0;
    for (Response r : defined) {
      double off = r.mean(output) - mean;
      between += off * off;
      for (int j = 0; j < replications; j++) {
        double residual = r.value(j, output) - r.mean(output) - columns[j] + mean;
        rest += residual * residual;
      }
    }
    between /= points - 1;
    if (replications < 2) {
      return new VarianceParts(between, Double.NaN, Double.NaN, 1);
    }
    double noise = rest / ((points - 1.0) * (replications - 1));
    return new VarianceParts(
        Math.max(0, between - noise / replications), luck, noise, replications);
  }

  /** Share of the variance of a single run that is luck; NaN if not known. */
  public double luckShare() {
    return luck == 0 ? 0 : luck / (luck + parameters);
  }

  /** Variance that noise adds to a mean over the replications; 0 if not known. */
  public double noiseOfMean() {
    return Double.isNaN(noise) ? 0 : noise / replications;
  }
}
