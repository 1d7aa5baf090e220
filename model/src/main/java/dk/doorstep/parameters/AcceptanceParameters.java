package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Whether people accept support and keep accepting it (mechanisms M8–M11, M20; evidence E13,
 * E72–E79). No Danish acceptance rates are published.
 */
public final class AcceptanceParameters {
  public static final Parameter SHELTER =
      share("acceptance.shelterWorker", 0.8)
          .plausible(0.6, 0.95)
          .assumed("M8; no Danish acceptance rates")
          .means("Share who accept support from the shelter's own worker.");

  public static final Parameter KNOWN_RATIO =
      share("acceptance.knownMunicipalRatio", 0.85)
          .plausible(0.5, 1)
          .assumed("M8, E77, E84")
          .means(
              "Ratio of acceptance of a municipal worker the person has met, against the shelter's own.");

  public static final Parameter STRANGER_RATIO =
      share("acceptance.strangerRatio", 0.7)
          .plausible(0.3, 1)
          .assumed("M8; not taken from the validation fact E17")
          .means(
              "Ratio of acceptance of a stranger from the municipality, against the shelter's own worker.");

  public static final Parameter SUBSTANCE_RATIO =
      share("acceptance.substanceUseRatio", 0.9)
          .plausible(0.6, 1)
          .assumed("M20, E73")
          .means("Ratio of acceptance for persons with problematic use of drugs or alcohol.");

  public static final Parameter AFTER_FAILURE_RATIO =
      ratio("acceptance.afterFailureRatio", 1.15)
          .allowed(0, 10)
          .plausible(1, 1.5)
          .assumed("M10, E75")
          .means("Ratio of acceptance after an earlier tenancy was lost.");

  public static final Parameter NETWORK_RATIO =
      ratio("acceptance.networkRatio", 1.1)
          .allowed(0, 10)
          .plausible(1, 1.4)
          .assumed("M10, E76: family pressed for it, in an interview")
          .means("Ratio of acceptance for persons with family or friends who take part.");

  public static final Parameter SHAME_RATIO =
      share("acceptance.shameRatio", 0.8)
          .plausible(0.5, 1)
          .assumed("E73: shame and pride; no effect size found")
          .means(
              "Ratio of acceptance for persons who are ashamed to need help, as long as they trust nobody.");

  public static final Parameter COMPELLED_RATIO =
      share("acceptance.compelledRatio", 0.6)
          .plausible(0.3, 1)
          .assumed("M11, E73, E74: overruled")
          .means("Ratio of acceptance after a compelled move.");

  public static final Parameter NOT_READY_RATIO =
      share("acceptance.notReadyRatio", 0.85)
          .plausible(0.5, 1)
          .assumed("M7, E73")
          .means("Ratio of acceptance for persons who were not ready to move.");

  public static final Parameter REFUSAL_SHELTER =
      hazard("refusal.shelterHazardPerDay", 0.0005)
          .plausible(0.0002, 0.0015)
          .assumed("M9, E13")
          .means(
              "Hazard of closing the door to a shelter's worker, from move-in to the end of the course.");

  public static final Parameter REFUSAL_MUNICIPAL =
      hazard("refusal.municipalHazardPerDay", 0.001)
          .plausible(0.0004, 0.003)
          .assumed("M9, E13, E78")
          .means(
              "Hazard of closing the door to a municipal worker, from move-in to the end of the course.");

  private AcceptanceParameters() {}
}
