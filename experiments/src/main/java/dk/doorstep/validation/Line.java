package dk.doorstep.validation;

import dk.doorstep.calibration.TargetFact;
import java.util.List;

/**
 * A fact that the model is held against.
 *
 * @param id id in the evidence base, C1 to C18 and S1 to S4
 * @param name name of the figure
 * @param role what the fact was to the model
 * @param value what was measured
 * @param low lower end of what counts as right
 * @param high upper end
 * @param basis whether the source states these ends, or they are chosen
 * @param unit unit of the value
 * @param source evidence ids
 * @param note what a reader should know; empty if nothing
 * @param reading what is read from the runs of one draw and replication; nothing if no indicator
 *     counts it
 */
public record Line(
    String id,
    String name,
    Role role,
    double value,
    double low,
    double high,
    String basis,
    String unit,
    String source,
    String note,
    Reading reading) {

  /** What a fact was to the model. */
  public enum Role {
    /** A target that the model brings about. */
    EMERGENT,
    /** A target that the model is about given. */
    INPUT,
    /** Never fitted to. */
    VALIDATION
  }

  /** Reads a figure from runs on the same luck. */
  @FunctionalInterface
  public interface Reading {
    /** The figure; NaN if it is undefined. */
    double of(Runs runs);
  }

  /** Name in files, for example {@code C2.share_sofa}. */
  public String key() {
    return id + "." + name;
  }

  /** A target as a line. */
  static Line of(TargetFact fact) {
    return new Line(
        fact.id(),
        fact.name(),
        fact.isEmergent() ? Role.EMERGENT : Role.INPUT,
        fact.value(),
        fact.value() - fact.tolerance(),
        fact.value() + fact.tolerance(),
        fact.basis(),
        fact.unit(),
        fact.source(),
        fact.note(),
        runs ->
            fact.figure()
                .map(figure -> figure.of(runs.of(fact.scenario().orElse(Facts.BASELINE))))
                .map(v -> fact.isScaled() ? v / runs.share() : v)
                .orElse(Double.NaN));
  }

  /** Targets and validation facts, in order. */
  public static List<Line> all() {
    return Facts.lines();
  }
}
