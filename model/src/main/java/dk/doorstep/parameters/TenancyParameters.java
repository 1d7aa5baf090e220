package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** Life in a home of one's own, and the ways out of it (mechanisms M2, M20, M33). */
public final class TenancyParameters {
  public static final Parameter CAN_BE_LOST =
      flag("tenancy.canBeLost", true)
          .chosen("way out of a dwelling: lose it")
          .means("Whether tenancies can be lost.");

  public static final Parameter CAN_SETTLE =
      flag("tenancy.canSettle", true)
          .chosen("way out of a dwelling: stay in it for good")
          .means("Whether persons who have been housed for long are no longer followed.");

  public static final Parameter CAN_LEAVE =
      flag("tenancy.canLeave", false)
          .chosen("way out of a dwelling: leave the system after a stay of a stated distribution")
          .means("Whether persons leave the system at the end of a stated length of tenancy.");

  public static final Family<Pattern> LOSS_HAZARD =
      Family.of(
          p ->
              hazard("tenancy.lossHazardPerDay." + p.key(), lossDefault(p))
                  .plausible(lossDefault(p) / 2, lossDefault(p) * 2)
                  .fitted("C5, C17")
                  .means(
                      "Hazard of losing the tenancy without support, after the first months, by pattern: "
                          + p.key()
                          + "."),
          Pattern.values());

  public static final Parameter FRONT_LOAD_RATIO =
      ratio("tenancy.frontLoadRatio", 4.5)
          .allowed(0, 100)
          .plausible(2, 6)
          .derived("M2, K6: four to five times, rough")
          .means("Ratio of the hazard of loss in the first months of a tenancy.");

  public static final Parameter FRONT_LOAD_DAYS =
      integer("tenancy.frontLoadDays", 100, "days")
          .allowed(0, 36500)
          .derived("M2, K6, P115")
          .means("Length of the first months with the higher hazard of loss.");

  public static final Parameter SUBSTANCE_USE_RATIO =
      ratio("tenancy.substanceUseRatio", 1.3)
          .allowed(0, 100)
          .plausible(1, 2)
          .assumed("M20, E73: retention is possible despite continued use")
          .means(
              "Ratio of the hazard of loss for persons with problematic use of drugs or alcohol.");

  public static final Parameter SUPPORTED_HOUSING_RATIO =
      ratio("tenancy.supportedHousingRatio", 0.4)
          .allowed(0, 100)
          .plausible(0.2, 0.8)
          .assumed("staff on the spot; not published")
          .means("Ratio of the hazard of losing a place in supported housing.");

  public static final Parameter ADDRESS_CHANGE_HAZARD =
      hazard("tenancy.addressChangeHazardPerDay", 0.0008)
          .plausible(0.0003, 0.0015)
          .assumed("M33, I7: common; set without regard to the validation fact E4")
          .means("Hazard of moving to another home without becoming homeless.");

  public static final Parameter SETTLE_AFTER_DAYS =
      integer("tenancy.settleAfterDays", 1461, "days")
          .allowed(1, 100_000)
          .chosen("four years: longer than every retention window of the indicators")
          .means("Days housed without interruption after which a person is no longer followed.");

  public static final Parameter STAY_DISTRIBUTION =
      choice("tenancyStay.distribution", tenancyShapes())
          .chosen("read only with tenancy.canLeave")
          .means("Distribution of the length of a tenancy that ends by leaving the system.");

  public static final Parameter STAY_MEAN_DAYS =
      number("tenancyStay.meanDays", 1461, "days")
          .allowed(1, 1e6)
          .chosen("read only with tenancy.canLeave")
          .means("Mean length of a tenancy that ends by leaving the system.");

  public static final Parameter STAY_COEFFICIENT_OF_VARIATION =
      number("tenancyStay.coefficientOfVariation", 1, "ratio")
          .allowed(0, 100)
          .chosen("read only with tenancy.canLeave and gamma, lognormal or weibull")
          .means("Standard deviation over mean of that length.");

  public static final Family<Situation> RETURN_TO_SHARE =
      Family.of(
          s ->
              share("return." + s.key() + "Share", returnDefault(s))
                  .assumed("first nights after a lost tenancy are not published")
                  .means(
                      "Share of persons who lose a tenancy and spend the next night in this situation: "
                          + s.label()
                          + "."),
          Situation.HOMELESS);

  /** The shapes of {@link StayDistribution} without hazard, which the loss clock already is. */
  private static String[] tenancyShapes() {
    String[] all = StayDistribution.words();
    return java.util.Arrays.copyOfRange(all, 1, all.length);
  }

  private static double lossDefault(Pattern p) {
    return switch (p) {
      case SHORT -> 0.000042;
      case CYCLING -> 0.0012;
      case LONG_TERM -> 0.00048;
    };
  }

  private static double returnDefault(Situation s) {
    return switch (s) {
      case STREET -> 0.15;
      case NIGHT_SHELTER -> 0.03;
      case SOFA -> 0.42;
      case SHELTER -> 0.25;
      default -> 0.15;
    };
  }

  private TenancyParameters() {}
}
