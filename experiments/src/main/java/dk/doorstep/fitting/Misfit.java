package dk.doorstep.fitting;

import dk.doorstep.parameters.Situation;
import dk.doorstep.scenario.Counted;
import java.util.List;
import java.util.Map;

/**
 * How far what was simulated may be from what was counted: {@link #OF_TOTAL} of the total, and of
 * each situation {@link #OF_SITUATION} of its persons or {@link #PERSONS}, whichever is more. A
 * count is one night's, so nearer is no gain.
 */
public final class Misfit {
  /** Share of everybody who was counted. */
  public static final double OF_TOTAL = 0.05;

  /** Share of the persons in a situation. */
  public static final double OF_SITUATION = 0.1;

  /** Persons; small numbers move by as many from one week to the next. */
  public static final double PERSONS = 2;

  private final Counted counted;
  private final Map<Situation, Double> simulated;
  private final double slack;

  /** Compares a count with simulated means. */
  public Misfit(Counted counted, Map<Situation, Double> simulated) {
    this(counted, simulated, 1);
  }

  /**
   * Compares with some slack.
   *
   * @param slack factor on all tolerances, above 1 where few runs leave much to luck
   */
  public Misfit(Counted counted, Map<Situation, Double> simulated, double slack) {
    this.counted = counted;
    this.simulated = simulated;
    this.slack = slack;
  }

  /** Everybody who is homeless in the model. */
  public double total() {
    return simulated.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Whether the total is near enough. */
  public boolean isTotalMet() {
    return ofTotal() <= 1;
  }

  /** The situations whose persons are not near enough. */
  public List<Situation> missed() {
    return Situation.HOMELESS.stream().filter(s -> error(s) > 1).toList();
  }

  /** Whether everything is near enough. */
  public boolean isMet() {
    return isTotalMet() && missed().isEmpty();
  }

  /** The largest distance, in tolerances. */
  double worst() {
    return Math.max(
        ofTotal(), Situation.HOMELESS.stream().mapToDouble(this::error).max().orElse(0));
  }

  /** The distance of the total, in tolerances. */
  double ofTotal() {
    double allowed = Math.max(PERSONS, OF_TOTAL * counted.total());
    return Math.abs(total() - counted.total()) / (slack * allowed);
  }

  private double error(Situation situation) {
    double persons = counted.persons().get(situation);
    double allowed = Math.max(PERSONS, OF_SITUATION * persons);
    return Math.abs(simulated.get(situation) - persons) / (slack * allowed);
  }
}
