package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Rent, arrears and benefit sanctions, and the office that handles them (mechanism M21; evidence
 * E12, E57).
 */
public final class ArrearsParameters {
  public static final Parameter RENT =
      number("rent.monthlyAmount", 4200, "DKK/month")
          .allowed(0, 100000)
          .chosen("assigned dwellings cost more than the cheapest (P58, P59)")
          .means("Mean monthly rent of the dwellings that people move to.");

  public static final Parameter AFFORDABLE_RENT =
      number("rent.affordableAmount", 3500, "DKK/month")
          .allowed(1, 100000)
          .measured("P58, P59: 3,500 counts as cheap")
          .means("Monthly rent that can be paid from cash benefit.");

  public static final Parameter RENT_ELASTICITY =
      number("rent.elasticity", 2, "1")
          .allowed(0, 20)
          .plausible(0.01, 4)
          .assumed("M21; no effect size found")
          .means("Percent by which the hazard of arrears rises with one percent of rent.");

  public static final Parameter HAZARD =
      hazard("arrears.hazardPerDay", 0.0005)
          .plausible(0.0002, 0.001)
          .assumed("M21, P18, P19: eviction stated by about a fifth")
          .means("Hazard of rent arrears at an affordable rent.");

  public static final Parameter SUBSTANCE_USE_RATIO =
      ratio("arrears.substanceUseRatio", 1.5)
          .allowed(0, 100)
          .plausible(1, 2.5)
          .assumed("M20, E12")
          .means(
              "Ratio of the hazard of arrears for persons with problematic use of drugs or alcohol.");

  public static final Parameter SUPPORT_RATIO =
      ratio("arrears.supportRatio", 0.6)
          .allowed(0, 10)
          .plausible(0.3, 1)
          .assumed("E98: budget advice is part of support")
          .means("Ratio of the hazard of arrears during a course of support.");

  public static final Parameter CLEAR_HAZARD =
      hazard("arrears.clearHazardPerDay", 0.008)
          .plausible(0.004, 0.02)
          .assumed("four months on average; not published")
          .means("Hazard of arrears being cleared.");

  public static final Parameter CLEAR_SUPPORT_RATIO =
      ratio("arrears.clearSupportRatio", 1.5)
          .allowed(0, 100)
          .plausible(1, 3)
          .assumed("E98")
          .means("Ratio of the hazard of clearing arrears during a course of support.");

  public static final Parameter LOSS_RATIO =
      ratio("arrears.lossRatio", 2.5)
          .allowed(0, 100)
          .plausible(1.5, 4)
          .assumed("M21, E12")
          .means("Ratio of the hazard of losing the home in arrears.");

  public static final Parameter SANCTION_HAZARD =
      hazard("sanction.hazardPerDay", 0.0003)
          .plausible(0.0001, 0.0008)
          .assumed("M21, E57; not published for people who were homeless")
          .means("Hazard of a benefit sanction in the home.");

  public static final Parameter SANCTION_ARREARS_SHARE =
      share("sanction.arrearsShare", 0.5)
          .plausible(0.2, 0.8)
          .assumed("M21")
          .means("Share of sanctions that lead to arrears at once.");

  public static final Parameter INTEGRATED =
      flag("office.integrated", false)
          .chosen(
              "lever: one office for social work, benefits, employment and housing (Odense, E57, E88)")
          .means("Whether one integrated office handles social work, benefits and housing.");

  public static final Parameter OFFICE_SANCTION_RATIO =
      share("office.sanctionRatio", 0.4)
          .plausible(0.2, 1)
          .assumed("E57: avoids supporting and sanctioning at the same time")
          .means("Ratio of the hazard of sanctions with an integrated office.");

  public static final Parameter OFFICE_ARREARS_RATIO =
      share("office.arrearsRatio", 0.7)
          .plausible(0.4, 1)
          .assumed("E57")
          .means("Ratio of the hazard of arrears with an integrated office.");

  public static final Parameter OFFICE_DELAY_RATIO =
      share("office.delayRatio", 0.6)
          .plausible(0.3, 1)
          .assumed("E57")
          .means("Ratio of the delay of municipal support with an integrated office.");

  public static final Parameter OFFICE_REGISTRATION_RATIO =
      ratio("office.registrationRatio", 1.2)
          .allowed(0, 100)
          .plausible(1, 2)
          .assumed("E88: close work with housing allocation cuts waiting")
          .means("Ratio of the hazard of registration for a dwelling with an integrated office.");

  private ArrearsParameters() {}
}
