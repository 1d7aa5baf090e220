package dk.doorstep.estimation;

/**
 * What a function gave at one point: a number for each replication and output. A replication has
 * the same number at every point, whether or not it has the same luck there.
 */
public final class Response {
  private final double[][] values;

  /**
   * @param values for each replication the outputs; NaN where an output is undefined
   */
  public Response(double[][] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a response needs a replication");
    }
    this.values = new double[values.length][];
    for (int j = 0; j < values.length; j++) {
      this.values[j] = values[j].clone();
    }
  }

  /** The response of a function without luck. */
  public static Response of(double... outputs) {
    return new Response(new double[][] {outputs});
  }

  /** Number of replications. */
  public int replications() {
    return values.length;
  }

  /** Number of outputs. */
  public int outputs() {
    return values[0].length;
  }

  /** One number; NaN if undefined. */
  public double value(int replication, int output) {
    return values[replication][output];
  }

  /** Mean over the replications; NaN if undefined in one of them. */
  public double mean(int output) {
    double sum = 0;
    for (double[] row : values) {
      sum += row[output];
    }
    return sum / values.length;
  }

  /** Variance between the replications (n − 1 in the denominator); NaN for a single one. */
  public double variance(int output) {
    double mean = mean(output);
    double squares = 0;
    for (double[] row : values) {
      squares += (row[output] - mean) * (row[output] - mean);
    }
    return values.length < 2 ? Double.NaN : squares / (values.length - 1);
  }

  /** The means of all outputs. */
  public double[] means() {
    double[] means = new double[outputs()];
    for (int k = 0; k < means.length; k++) {
      means[k] = mean(k);
    }
    return means;
  }
}
