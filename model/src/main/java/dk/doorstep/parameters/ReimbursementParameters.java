package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** What the state refunds to the municipalities, and for how long (mechanism M26). */
public final class ReimbursementParameters {
  private static final int LONGEST = 36_500;

  public static final Parameter SHELTER_SHARE =
      share("reimbursement.shelterShare", 0.5)
          .measured("P87, P88")
          .means("Share of the cost of a refunded shelter night that the state pays.");

  public static final Parameter SHELTER_DAYS =
      integer("reimbursement.shelterDays", 0, "nights")
          .allowed(0, 365)
          .chosen("rule of the time: none (P87), 120 from October 2023, 90 from April 2026 (P88)")
          .means(
              "Shelter nights per person and running year that are refunded, the year beginning with the first of them; 0 is without limit.");

  public static final Parameter AFTERCARE_SHARE =
      share("reimbursement.aftercareShare", 0.5)
          .measured("E8")
          .means("Share of the cost of a shelter's support after move-out that the state pays.");

  public static final Parameter AFTERCARE_DAYS =
      integer("reimbursement.aftercareDays", 365, "days")
          .allowed(1, LONGEST)
          .measured("E8")
          .means("Days from move-in for which a shelter's support is refunded.");

  public static final Parameter HOUSING_FIRST_SHARE =
      share("reimbursement.housingFirstShare", 0)
          .chosen("rule of the time: none, half after the reform (P89)")
          .means(
              "Share of the cost of the municipality's CTI, ICM or ACT in the own home that the state pays.");

  public static final Parameter HOUSING_FIRST_DAYS =
      integer("reimbursement.housingFirstDays", 730, "days")
          .allowed(1, LONGEST)
          .measured("P89")
          .means("Days from move-in for which such municipal support is refunded.");

  private ReimbursementParameters() {}
}
