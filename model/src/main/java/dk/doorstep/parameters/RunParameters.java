package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** How a run begins. */
public final class RunParameters {
  public static final Parameter SPIN_UP_YEARS =
      integer("run.spinUpYears", 25, "years")
          .allowed(0, 200)
          .scope(Scope.WORLD)
          .chosen(
              "long enough for the long-term group to reach its level; 0 starts on day 0 with the initial persons")
          .means("Years simulated before day 0 under the root scenario.");

  private RunParameters() {}
}
