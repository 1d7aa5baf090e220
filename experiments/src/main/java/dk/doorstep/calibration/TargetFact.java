package dk.doorstep.calibration;

import java.util.Optional;

/**
 * A fact that a simulation should reproduce, as it stands in a file of targets.
 *
 * @param id target of the evidence base, for example {@code C2}
 * @param name name of the figure
 * @param isEmergent whether the model brings it about; false if the model is about given it
 * @param scenario id of the scenario in which it is counted; empty for the first one
 * @param figure what is counted; nothing if no indicator does
 * @param isScaled whether it is a count of the whole scenario
 * @param value what was measured
 * @param tolerance half the width of what counts as right
 * @param basis where the tolerance comes from
 * @param unit unit of the value
 * @param source evidence ids
 * @param note what a reader should know
 */
public record TargetFact(
    String id,
    String name,
    boolean isEmergent,
    Optional<String> scenario,
    Optional<Figure> figure,
    boolean isScaled,
    double value,
    double tolerance,
    String basis,
    String unit,
    String source,
    String note) {
  /** Name in result files, for example {@code C2.share_sofa}. */
  public String key() {
    return id + "." + name;
  }
}
