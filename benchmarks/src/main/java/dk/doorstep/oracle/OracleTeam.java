package dk.doorstep.oracle;

import dk.doorstep.submodel.Support;
import java.util.LinkedHashSet;
import java.util.Set;

/** Workers who give support in the home, and whom they support. */
final class OracleTeam {
  /** Lets pass what adding shares of a worker leaves over. */
  private static final double TOLERANCE = 1e-9;

  private final Set<OraclePerson> supported = new LinkedHashSet<>();
  private double workers;

  void setWorkers(double value) {
    workers = value;
  }

  /** Full-time workers. */
  double workers() {
    return workers;
  }

  /** The persons in an active course of this team. */
  Set<OraclePerson> supported() {
    return supported;
  }

  /** Workers taken up by the active courses. */
  double load(Support rules) {
    double load = 0;
    for (OraclePerson p : supported) {
      load += share(p, rules);
    }
    return load;
  }

  /** Whether the team could begin this person's course. */
  boolean hasRoomFor(OraclePerson p, Support rules) {
    return load(rules) + share(p, rules) <= workers + TOLERANCE;
  }

  /** Share of one worker that the person's course takes. */
  private static double share(OraclePerson p, Support rules) {
    return rules.usesCaseload() ? 1 / rules.caseload(p.supportMethod) : 0;
  }
}
