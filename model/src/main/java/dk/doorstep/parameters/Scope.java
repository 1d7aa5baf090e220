package dk.doorstep.parameters;

/** The innermost part of a scenario that may set a parameter; every wider part may set it too. */
public enum Scope {
  /** For the whole scenario only. */
  WORLD,
  /** For the scenario or for a type of area. */
  AREA,
  /** For the scenario, a type of area, or a type of site (shelter). */
  SITE
}
