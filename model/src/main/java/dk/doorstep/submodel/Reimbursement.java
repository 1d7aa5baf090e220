package dk.doorstep.submodel;

import dk.doorstep.parameters.ReimbursementParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import java.util.Set;

/**
 * What the state refunds to the municipality (mechanism M26). Shelter nights: a share, without
 * limit (evidence P87) or for the first so many nights of a person's running year (P88). A limit
 * that comes into force counts from its first night: nights slept before it are not counted, and
 * the running year of somebody who is resident then begins on that night. A shelter's support after
 * move-out: a share for some days (E8). The municipality's CTI, ICM and ACT: a share for some days
 * (P89). The state's part is rounded to the øre once, per night of a person; the municipality pays
 * the rest.
 */
public final class Reimbursement {
  private static final Set<Method> HOUSING_FIRST = Set.of(Method.CTI, Method.ICM, Method.ACT);

  private final double shelterShare;
  private final int shelterNights;
  private final double aftercareShare;
  private final int aftercareDays;
  private final double housingFirstShare;
  private final int housingFirstDays;

  public Reimbursement(Settings s, int day) {
    shelterShare = s.value(ReimbursementParameters.SHELTER_SHARE, day);
    int limit = (int) s.value(ReimbursementParameters.SHELTER_DAYS, day);
    shelterNights = limit == 0 ? Integer.MAX_VALUE : limit;
    aftercareShare = s.value(ReimbursementParameters.AFTERCARE_SHARE, day);
    aftercareDays = (int) s.value(ReimbursementParameters.AFTERCARE_DAYS, day);
    housingFirstShare = s.value(ReimbursementParameters.HOUSING_FIRST_SHARE, day);
    housingFirstDays = (int) s.value(ReimbursementParameters.HOUSING_FIRST_DAYS, day);
  }

  /** Nights of a running year that are refunded, {@link Integer#MAX_VALUE} if there is no limit. */
  public int refundedShelterNights() {
    return shelterNights;
  }

  /** The state's part of a refunded shelter night that costs so much, øre. */
  public long shelterRefundOre(long nightOre) {
    return Math.round(shelterShare * nightOre);
  }

  /** Days from move-in for which a course is refunded; 0 if it is not at all. */
  public int refundedCourseDays(Method method, Provider provider) {
    if (provider == Provider.SHELTER) {
      return aftercareDays;
    }
    return isHousingFirst(method, provider) ? housingFirstDays : 0;
  }

  /** The state's part of a refunded night of a course that costs so much, øre. */
  public long courseRefundOre(Method method, Provider provider, long nightOre) {
    if (provider == Provider.SHELTER) {
      return Math.round(aftercareShare * nightOre);
    }
    return isHousingFirst(method, provider) ? Math.round(housingFirstShare * nightOre) : 0;
  }

  private static boolean isHousingFirst(Method method, Provider provider) {
    return provider == Provider.MUNICIPALITY && HOUSING_FIRST.contains(method);
  }
}
