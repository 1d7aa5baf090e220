package dk.doorstep.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * All checks. Luck enters three of them, each with a stated chance of a false alarm; the others
 * must hold exactly. With one seed the outcome is always the same.
 */
public final class Verification {
  private final long seed;

  /** Checks with the luck of this seed. */
  public Verification(long seed) {
    this.seed = seed;
  }

  /** Runs the checks; a defect is planted in the simulation to see that its check fails. */
  public List<Finding> run(Defect defect) {
    List<Finding> findings = new ArrayList<>(new MatrixCheck(seed).run(defect));
    findings.addAll(new QueueCheck(seed).run(defect));
    findings.addAll(new BookkeepingCheck(seed).run(defect));
    return findings;
  }
}
