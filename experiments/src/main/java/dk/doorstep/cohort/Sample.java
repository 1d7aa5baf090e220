package dk.doorstep.cohort;

import java.util.List;

/**
 * One outcome of the persons of one arm in one replication.
 *
 * @param values values by person, NaN for who does not count
 * @param events whether the event happened, of a time to an event; else empty
 * @param risk nights at risk of it; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package
record Sample(double[] values, double[] events, double[] risk) {
  static Sample of(List<Life> lives, Measuring measuring) {
    double[] values = lives.stream().mapToDouble(measuring::value).toArray();
    return measuring.isTimeToEvent()
        ? new Sample(
            values,
            lives.stream().mapToDouble(measuring::event).toArray(),
            lives.stream().mapToDouble(measuring::atRisk).toArray())
        : new Sample(values, new double[0], new double[0]);
  }

  Moments moments() {
    Sum sum = new Sum();
    for (int i = 0; i < values.length; i++) {
      sum.add(this, i);
    }
    return sum.moments();
  }

  /** Adds up persons one by one. */
  static final class Sum {
    private double n;
    private double total;
    private double squares;
    private double eventCount;
    private double nightsAtRisk;

    void add(Sample sample, int person) {
      double value = sample.values[person];
      if (Double.isNaN(value)) {
        return;
      }
      n++;
      total += value;
      squares += value * value;
      if (sample.risk.length > 0) {
        eventCount += sample.events[person];
        nightsAtRisk += sample.risk[person];
      }
    }

    Moments moments() {
      return new Moments(n, total, squares, eventCount, nightsAtRisk);
    }
  }
}
