package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** Admission rules of a shelter (mechanism M30; evidence E43, E55). */
public final class AdmissionParameters {
  /** The minimum age that keeps nobody out. */
  public static final int LOWEST_AGE = 0;

  /** The maximum age that keeps nobody out. */
  public static final int HIGHEST_AGE = 200;

  public static final Parameter EXCLUDES_SUBSTANCE_USE =
      flag("admission.excludesSubstanceUse", false)
          .scope(Scope.SITE)
          .chosen("rule of the site (E55)")
          .means(
              "Whether the shelter turns away persons with problematic use of drugs or alcohol who are not in treatment.");

  public static final Parameter EXCLUDES_UNTREATED_ILLNESS =
      flag("admission.excludesUntreatedIllness", false)
          .scope(Scope.SITE)
          .chosen("rule of the site (E55)")
          .means(
              "Whether the shelter turns away persons with mental illness who are not in treatment.");

  public static final Parameter MINIMUM_AGE =
      integer("admission.minimumAge", LOWEST_AGE, "years")
          .allowed(LOWEST_AGE, HIGHEST_AGE)
          .scope(Scope.SITE)
          .chosen("rule of the site (E43)")
          .means("Youngest age that the shelter admits.");

  public static final Parameter MAXIMUM_AGE =
      integer("admission.maximumAge", HIGHEST_AGE, "years")
          .allowed(LOWEST_AGE, HIGHEST_AGE)
          .scope(Scope.SITE)
          .chosen("rule of the site (E43)")
          .means("Oldest age that the shelter admits.");

  private AdmissionParameters() {}
}
