package dk.doorstep.cohort;

import dk.doorstep.parameters.Settings;
import dk.doorstep.trial.Effect;
import dk.doorstep.trial.Measure;
import dk.doorstep.trial.Measured;
import dk.doorstep.trial.Published;
import dk.doorstep.trial.ReturnHazard;
import dk.doorstep.trial.Trial;
import dk.doorstep.trial.Window;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds the ratio of the hazard of losing a home at which the control arm has the share that the
 * trial states: bisection of the logarithm, on the same persons with the same luck throughout, so
 * that the share rises with the ratio but for chance coincidences.
 */
final class HazardSearch {
  private static final double LARGEST = 256;
  private static final double CLOSE = 1.002;
  private static final double CLOSE_SHARE = 0.0005;
  private static final int MOST_LIVES = 20_000;

  private final Trial trial;
  private final Settings base;
  private final long seed;
  private final int draw;
  private final Runnable stopIfAsked;

  /**
   * A search.
   *
   * @param base what holds where the trial says nothing, under the draw
   * @param stopIfAsked called between steps; may throw
   */
  HazardSearch(Trial trial, Settings base, long seed, int draw, Runnable stopIfAsked) {
    this.trial = trial;
    this.base = base;
    this.seed = seed;
    this.draw = draw;
    this.stopIfAsked = stopIfAsked;
  }

  /**
   * What was found.
   *
   * @param ratio the ratio
   * @param share what the control arm has at it; NaN if nothing was sought
   */
  record Found(double ratio, double share) {}

  /**
   * The ratio, stated or found.
   *
   * @throws UnreachableShareException if no ratio gives the share
   */
  Found find() throws UnreachableShareException {
    if (trial.returnHazard() instanceof ReturnHazard.Ratio stated) {
      return new Found(stated.ratio(), Double.NaN);
    }
    Sought sought = sought();
    int replications = Math.max(1, Math.min(trial.replications(), MOST_LIVES / trial.persons()));
    List<Cohort> cohorts =
        java.util.stream.IntStream.range(0, replications)
            .mapToObj(r -> new Cohort(trial, base, seed, draw, r))
            .toList();
    DoubleUnaryOperator share = ratio -> share(cohorts, sought.measuring(), ratio);
    return bisect(share, sought.share());
  }

  private Found bisect(DoubleUnaryOperator shareAt, double target)
      throws UnreachableShareException {
    double low = 1 / LARGEST;
    double high = LARGEST;
    double atLow = shareAt.applyAsDouble(low);
    double atHigh = shareAt.applyAsDouble(high);
    // Also true if nobody ever moved into a home, so that there is no share.
    if (!(atLow <= target && target <= atHigh)) {
      throw new UnreachableShareException(target, atLow, atHigh);
    }
    double middle = Math.sqrt(low * high);
    double share = shareAt.applyAsDouble(middle);
    while (high / low > CLOSE && Math.abs(share - target) > CLOSE_SHARE) {
      if (share < target) {
        low = middle;
      } else {
        high = middle;
      }
      middle = Math.sqrt(low * high);
      share = shareAt.applyAsDouble(middle);
    }
    return new Found(middle, share);
  }

  private double share(List<Cohort> cohorts, Measuring measuring, double ratio) {
    Moments moments = Moments.ZERO;
    for (Cohort cohort : cohorts) {
      stopIfAsked.run();
      List<Life> lives = cohort.live(trial.controlIndex(), ratio);
      moments = moments.plus(Sample.of(lives, measuring).moments());
    }
    return moments.mean();
  }

  private record Sought(Measuring measuring, double share) {}

  private Sought sought() {
    if (trial.returnHazard() instanceof ReturnHazard.HomelessAgain again) {
      return new Sought(
          measuring(Measure.RETURNED, new Window(0, trial.followUpDays()), again.withinDays()),
          again.share());
    }
    ReturnHazard.HomelessInWindow in = (ReturnHazard.HomelessInWindow) trial.returnHazard();
    return new Sought(measuring(Measure.HOMELESS_AT_ANY_TIME, in.window(), 1), in.share());
  }

  private Measuring measuring(Measure measure, Window window, int days) {
    Measured outcome =
        new Measured(
            Map.of(),
            measure,
            window,
            0,
            days,
            0,
            EnumSet.copyOf(dk.doorstep.parameters.Situation.HOMELESS),
            List.<Effect>of(),
            List.<Published>of());
    return new Measuring(outcome, trial.followUpDays(), trial.away());
  }

  /** What was sought, if anything, for a word about it. */
  static Optional<Double> target(Trial trial) {
    if (trial.returnHazard() instanceof ReturnHazard.HomelessAgain again) {
      return Optional.of(again.share());
    }
    return trial.returnHazard() instanceof ReturnHazard.HomelessInWindow in
        ? Optional.of(in.share())
        : Optional.empty();
  }
}
