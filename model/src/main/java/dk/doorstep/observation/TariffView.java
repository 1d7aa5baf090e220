package dk.doorstep.observation;

/**
 * Prices and refunds in an area during a period without changes. Amounts in whole øre, in the
 * prices of one year; what the state does not pay, the municipality pays. Methods and providers are
 * given by their ordinals.
 */
public interface TariffView {
  /** Cost of a night in a shelter. */
  long shelterNightOre();

  /** The state's part of a refunded shelter night. */
  long shelterRefundOre();

  /** Nights of a person's running year that are refunded; the largest integer without limit. */
  int refundedShelterNights();

  /** Cost of a night in the night shelter. */
  long nightShelterNightOre();

  /** Cost of a night on which a place is kept and not used. */
  long keptNightOre();

  /** Cost of a move into an assigned dwelling. */
  long assignedDwellingOre();

  /** Cost of acute use per night on the street or in the night shelter; the state pays it. */
  long acuteNightOre();

  /** Cost of a day of one former resident where the shelter keeps an open house. */
  long openHouseDayOre();

  /** Cost of the lifeline for each loss that it averts. */
  long lifelineOre();

  /** Cost of knocking for each loss that it averts. */
  long knockOre();

  /** Cost of prevention per night. */
  long preventionNightOre();

  /** Cost of a night of a course in this phase. */
  long courseNightOre(int method, int phase);

  /** The state's part of a refunded night of a course. */
  long courseRefundOre(int method, int phase, int provider);

  /** Days from move-in for which a course is refunded. */
  int refundedCourseDays(int method, int provider);
}
