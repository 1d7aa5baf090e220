package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** The shelter place that is kept during aftercare (mechanism M17). */
public final class KeptPlaceParameters {
  public static final Parameter FORM =
      choice("keptPlace.form", "none", "guaranteed", "reserve", "ownBed")
          .chosen(
              "lever; E53, I10: guaranteed is a right to come back while the bed is lent out, reserve is shared beds, ownBed an empty bed")
          .means("Whether and how the shelter keeps a place for persons in its course of support.");

  public static final Parameter RESERVE_BEDS =
      integer("keptPlace.reserveBedsPerSite", 1, "beds")
          .allowed(0, 1000)
          .scope(Scope.SITE)
          .chosen("read only with form reserve")
          .means("Beds of each site set apart for respite nights.");

  public static final Parameter LOSS_RATIO =
      ratio("keptPlace.lossRatio", 0.9)
          .allowed(0, 10)
          .plausible(0.7, 1)
          .assumed("M17, E87; effect size not found")
          .means("Ratio of the hazard of loss while a place is kept.");

  public static final Parameter RESPITE_HAZARD =
      hazard("keptPlace.respiteHazardPerDay", 0.006)
          .plausible(0.002, 0.015)
          .assumed("E53, E87: rarely used; use rate not found")
          .means("Hazard of coming back to the kept place for a respite.");

  public static final Parameter RESPITE_NIGHTS =
      integer("keptPlace.respiteNights", 2, "nights")
          .allowed(1, 365)
          .plausible(1, 5)
          .assumed("E53")
          .means("Nights of one respite.");

  public static final Parameter USES_BEDS =
      flag("keptPlace.usesBeds", true)
          .chosen("switch: with false, kept places and respites take no bed")
          .means("Whether kept places and respite nights take beds of the shelter.");

  public static final Parameter COST_SHARE =
      share("keptPlace.costShare", 0.1)
          .plausible(0, 1)
          .assumed(
              "M17, E53; cost not found; near 0 where the bed is lent out, more where beds are shared")
          .means(
              "Share of the cost of a shelter night that a kept but unused night costs; an own bed that stands empty costs the whole night.");

  private KeptPlaceParameters() {}
}
