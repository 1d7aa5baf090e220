package dk.doorstep.observation;

import java.util.HashMap;
import java.util.Map;

/** How long a run must observe before an indicator can have a value. */
public final class FollowUp {
  private static final Map<String, Integer> YEARS = years();

  private FollowUp() {}

  /** Fewest years of observation in which this indicator is not undefined in every run. */
  public static int years(String indicator) {
    return YEARS.getOrDefault(indicator, 1);
  }

  private static Map<String, Integer> years() {
    Map<String, Integer> years = new HashMap<>();
    for (int lag : Years.LAGS) {
      for (Years.Reading reading : Years.Reading.values()) {
        // The year before day 0 has only its count night.
        int first = reading == Years.Reading.STATUS ? 0 : 1;
        years.put("persistence." + lag + "y" + reading.suffix, first + lag);
      }
    }
    for (int i = 0; i < Tenancies.RETURN_DAYS.length; i++) {
      years.put("return." + Tenancies.RETURN_NAMES[i], covering(Tenancies.RETURN_DAYS[i]));
      // Of the returns of the longest follow-up, which comes last.
      years.put("return.within_100d_share", covering(Tenancies.RETURN_DAYS[i]));
    }
    for (int i = 0; i < Tenancies.RETENTION_DAYS.length; i++) {
      years.put("retention." + Tenancies.RETENTION_NAMES[i], covering(Tenancies.RETENTION_DAYS[i]));
    }
    years.put("address_changes.3plus", covering(AddressChanges.FOLLOW_UP));
    return years;
  }

  /** Years in which something that begins on the first night is followed for so many days. */
  private static int covering(int days) {
    int years = 1;
    while (!new Window(years, 1).covers(0, days)) {
      years++;
    }
    return years;
  }
}
