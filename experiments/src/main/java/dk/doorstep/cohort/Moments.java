package dk.doorstep.cohort;

import dk.doorstep.trial.Effect;

/**
 * Sums over the persons of an arm who count, from which its value and its effects follow.
 *
 * @param n persons
 * @param sum sum of values
 * @param squares sum of squares
 * @param events events, of measures that are a time to an event
 * @param risk nights at risk of the event
 */
record Moments(double n, double sum, double squares, double events, double risk) {
  /** Quantile of 97.5 % of the normal distribution. */
  private static final double NORMAL_95 = 1.959963984540054;

  static final Moments ZERO = new Moments(0, 0, 0, 0, 0);

  Moments plus(Moments other) {
    return combined(other, 1);
  }

  Moments minus(Moments other) {
    return combined(other, -1);
  }

  private Moments combined(Moments o, int sign) {
    return new Moments(
        n + sign * o.n,
        sum + sign * o.sum,
        squares + sign * o.squares,
        events + sign * o.events,
        risk + sign * o.risk);
  }

  double mean() {
    return sum / n;
  }

  /** Variance between persons. */
  double variance() {
    return Math.max(0, (squares - sum * sum / n) / (n - 1));
  }

  /**
   * Events a night at risk if there are events, which is without bound if all happen before the
   * first night is over; else the mean. The ratio of two is the rate ratio.
   */
  private double rate() {
    if (risk > 0) {
      return events / risk;
    }
    return events > 0 ? Double.POSITIVE_INFINITY : mean();
  }

  private double odds() {
    return mean() / (1 - mean());
  }

  /** An effect of this arm against a control; NaN if it is undefined, possibly infinite. */
  double effect(Effect effect, Moments control) {
    return switch (effect) {
      case DIFFERENCE -> mean() - control.mean();
      case ODDS_RATIO -> ratio(odds(), control.odds());
      case RISK_RATIO -> ratio(mean(), control.mean());
      case RATE_RATIO -> ratio(rate(), control.rate());
      case SMD -> {
        double pooled =
            ((n - 1) * variance() + (control.n - 1) * control.variance()) / (n + control.n - 2);
        double difference = mean() - control.mean();
        yield difference == 0 ? 0 : difference / Math.sqrt(pooled);
      }
    };
  }

  /** Two equal values, be they none or all, have the ratio 1. */
  private static double ratio(double arm, double control) {
    return arm == control ? 1 : arm / control;
  }

  /**
   * Whether a two-sided test on the level of 5 % finds a difference: of two shares with pooled
   * variance, of two means with unequal variances, both by the normal distribution.
   */
  boolean differsFrom(Moments control, boolean isShare) {
    double difference = mean() - control.mean();
    double variance;
    if (isShare) {
      double pooled = (sum + control.sum) / (n + control.n);
      variance = pooled * (1 - pooled) * (1 / n + 1 / control.n);
    } else {
      variance = variance() / n + control.variance() / control.n;
    }
    return variance > 0 && Math.abs(difference) > NORMAL_95 * Math.sqrt(variance);
  }
}
