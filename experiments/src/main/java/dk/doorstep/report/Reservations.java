package dk.doorstep.report;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.PairedDifference;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The reservations of the literature study's last chapter in numbers, for one policy in which
 * shelters give the aftercare: whom it passes by, and how well it is anchored in the municipality.
 *
 * @param policy the policy
 * @param hasMunicipalSupport whether there is a municipal team to hand over to
 * @param movesFromElsewhere share of the moves into a home that begin outside shelters, under the
 *     policy
 * @param neverOffered by origin of the spell, in the order street, sofa, shelter
 * @param keptFrom homes kept for 24 months by the situation moved from, in the same order
 * @param handedOver persons a year who need municipal support when a course is over, under the
 *     policy
 * @param secondYear homes kept for twelve months that are lost in the next twelve
 */
record Reservations(
    PolicyFindings policy,
    boolean hasMunicipalSupport,
    Level movesFromElsewhere,
    Triple neverOffered,
    Triple keptFrom,
    Level handedOver,
    Compared secondYear) {

  /** A figure for persons on the street, on sofas and in shelters. */
  record Triple(Compared street, Compared sofa, Compared shelter) {}

  /**
   * A share in the baseline and under the policy.
   *
   * @param difference policy minus baseline, in pairs
   */
  record Compared(Level baseline, Level policy, PairedDifference difference) {}

  /** Those of the first policy in which shelters give more aftercare, if there is one. */
  static Optional<Reservations> of(Results results, Findings findings) {
    return ShelterSupport.policies(findings).stream()
        .findFirst()
        .map(policy -> of(results, findings, policy));
  }

  private static Reservations of(Results results, Findings findings, PolicyFindings policy) {
    String id = policy.id();
    String baseline = findings.baseline().id();
    return new Reservations(
        policy,
        ShelterSupport.hasMunicipalSupport(policy.scenario()),
        results.level(id, Reservations::movesFromElsewhere),
        triple(results, id, baseline, Reservations::neverOffered),
        triple(results, id, baseline, Reservations::kept),
        results.level(id, run -> run.value("support.handed_over", Findings.ALL)),
        compared(results, id, baseline, Reservations::lostInSecondYear));
  }

  /** A figure that depends on where persons come from. */
  private interface ByOrigin {
    double of(FinishedRun run, String origin);
  }

  private static Triple triple(Results results, String id, String baseline, ByOrigin figure) {
    return new Triple(
        compared(results, id, baseline, run -> figure.of(run, "street")),
        compared(results, id, baseline, run -> figure.of(run, "sofa")),
        compared(results, id, baseline, run -> figure.of(run, "shelter")));
  }

  private static Compared compared(
      Results results, String id, String baseline, ToDoubleFunction<FinishedRun> figure) {
    return new Compared(
        results.level(baseline, figure),
        results.level(id, figure),
        results.difference(id, baseline, figure));
  }

  static double movesFromElsewhere(FinishedRun run) {
    double all = run.value("exit.housed", Findings.ALL);
    return all == 0 ? Double.NaN : 1 - run.value("exit.housed", "origin:shelter") / all;
  }

  /** The share of the homeless persons of this origin who were never offered support. */
  static double neverOffered(FinishedRun run, String origin) {
    double all = run.value("homeless.total", "origin:" + origin);
    double never = run.value("homeless.never_offered_support", "origin:" + origin);
    // The one is a mean of all nights of the year, the other of twelve.
    return all == 0 ? Double.NaN : Math.min(1, never / all);
  }

  static double kept(FinishedRun run, String origin) {
    return run.value("retention.24m", "origin:" + origin);
  }

  /** The moves of the two figures are not quite the same: the longer follow-up ends earlier. */
  static double lostInSecondYear(FinishedRun run) {
    double first = run.value("retention.12m", Findings.ALL);
    return first == 0 ? Double.NaN : 1 - run.value("retention.24m", Findings.ALL) / first;
  }
}
