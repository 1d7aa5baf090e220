package dk.doorstep.report;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.PairedDifference;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure of one scenario over its runs.
 *
 * @param mean mean over draws of the mean of each draw; NaN if undefined
 * @param low lower end of the band: the 2.5th percentile of the draws, with one draw that of the 95
 *     % interval of the mean; NaN if there is none
 * @param high upper end
 */
public record Level(double mean, double low, double high) {
  /** The level of these runs; a run in which the figure is undefined is left out. */
  static Level of(List<FinishedRun> runs, ToDoubleFunction<FinishedRun> figure) {
    // A level is the difference from nothing.
    PairedDifference d =
        PairedDifference.of(
            runs.stream()
                .map(run -> new PairedDifference.Pair(run.draw(), 0, figure.applyAsDouble(run)))
                .toList());
    if (d.pairs() == 0) {
      return new Level(Double.NaN, Double.NaN, Double.NaN);
    }
    return of(d).notBelowNothing();
  }

  /** The level of this indicator for everybody. */
  static Level of(List<FinishedRun> runs, String indicator) {
    return of(runs, run -> run.value(indicator, Findings.ALL));
  }

  /** The mean and the band of a difference. */
  static Level of(PairedDifference d) {
    return d.draws() > 1
        ? new Level(d.mean(), d.low95(), d.high95())
        : new Level(d.mean(), d.ciLow(), d.ciHigh());
  }

  /** The same of what is counted: no count is below nothing, however wide its interval. */
  Level notBelowNothing() {
    return new Level(mean, Math.max(0, low), high);
  }

  /** The same of a share: none is below nothing or above all. */
  Level ofShare() {
    return new Level(mean, Math.max(0, low), Math.min(1, high));
  }

  public boolean isKnown() {
    return !Double.isNaN(mean);
  }
}
