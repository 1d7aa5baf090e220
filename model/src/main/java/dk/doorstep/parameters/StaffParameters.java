package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Time of the shelter's staff between present and former residents (mechanism M24; evidence E42,
 * E81).
 */
public final class StaffParameters {
  public static final Parameter WORKERS =
      number("staff.workers", 0, "workers")
          .allowed(0, 1000000.0)
          .scope(Scope.SITE)
          .chosen("size of the staff; 0 does not model it")
          .means("Full-time workers with present residents at each site of the type.");

  public static final Parameter WORKERS_PER_BED =
      number("staff.workersPerBed", 0.3, "workers/bed")
          .allowed(0.001, 100)
          .plausible(0.2, 0.45)
          .assumed("P75: a bed costs about as much as a worker")
          .means("Staff per bed at which the hazards of casework in the shelter hold as stated.");

  public static final Parameter ATTENTION_EFFECT =
      number("staff.attentionEffect", 0.5, "1")
          .allowed(0, 5)
          .plausible(0, 1)
          .assumed("M24, E42; no effect size found")
          .means(
              "Percent by which the hazards of casework in the shelter change with one percent of staff time per bed.");

  private StaffParameters() {}
}
