package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** Trust in the shelter's staff and in the municipality (mechanism M8; evidence E77–E79). */
public final class TrustParameters {
  public static final Parameter SHELTER_START =
      share("trust.shelterStart", 0.35)
          .plausible(0.2, 0.5)
          .assumed("M8, E77; no scale of trust is published")
          .means("Trust in shelter staff before any contact, from 0 to 1.");

  public static final Parameter MUNICIPALITY_START =
      share("trust.municipalityStart", 0.35)
          .plausible(0.15, 0.5)
          .assumed("M8, E78: felt as distant")
          .means("Trust in the municipality before any contact, from 0 to 1.");

  public static final Parameter SHELTER_BUILD_DAYS =
      number("trust.shelterBuildDays", 60, "days")
          .allowed(1, 36500)
          .plausible(20, 180)
          .assumed("M8, E77")
          .means(
              "Nights of contact with shelter staff after which 63 % of the way to full trust is made.");

  public static final Parameter MUNICIPALITY_BUILD_DAYS =
      number("trust.municipalityBuildDays", 120, "days")
          .allowed(1, 36500)
          .plausible(40, 360)
          .assumed("M8, E78")
          .means(
              "Days with a contact person or a municipal course after which 63 % of the way to full trust is made.");

  public static final Parameter FADE_DAYS =
      number("trust.fadeDays", 730, "days")
          .allowed(1, 1000000.0)
          .plausible(180, 2000)
          .assumed("E46: some still call after four years")
          .means("Days without contact after which 63 % of what was built is gone.");

  public static final Parameter DAMAGE_RATIO =
      share("trust.damageRatio", 0.8)
          .plausible(0.5, 1)
          .assumed("M8, M11, E73, E78")
          .means(
              "Ratio of trust in the municipality after each benefit sanction or compelled move.");

  public static final Parameter ACCEPTANCE_EFFECT =
      number("trust.acceptanceEffect", 0.6, "1")
          .allowed(0, 10)
          .plausible(0, 1.5)
          .assumed("M8, E77; no effect size found")
          .means(
              "Effect of trust on the logarithm of acceptance, per unit of trust above one half.");

  public static final Parameter REFUSAL_EFFECT =
      number("trust.refusalEffect", 1, "1")
          .allowed(0, 10)
          .plausible(0.01, 2.5)
          .assumed("M8, M9; no effect size found")
          .means(
              "Effect of trust on the logarithm of the hazard of refusal, per unit of trust below one half.");

  public static final Parameter BROKER_SHARE =
      share("trust.brokerShare", 0.25)
          .plausible(0, 0.6)
          .assumed("E79: the shelter can broker")
          .means(
              "Part of the lead of trust in the shelter that carries over to a municipal worker for persons who move from a shelter.");

  public static final Parameter SEPARATE_TEAM_SHARE =
      share("trust.separateTeamShare", 0.8)
          .plausible(0.5, 1)
          .assumed("E54: a team under the shelter, not its daily staff")
          .means(
              "Part of the trust in the shelter that carries over to a separate team under the shelter.");

  private TrustParameters() {}
}
