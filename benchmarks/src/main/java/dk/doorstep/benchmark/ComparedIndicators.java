package dk.doorstep.benchmark;

import dk.doorstep.observation.IndicatorTable.Key;
import java.util.List;

/**
 * Which indicators are compared: everybody's, stays and leavers by length of stay, and the stock by
 * age and sex.
 */
final class ComparedIndicators {
  private static final List<String> PREFIXES =
      List.of(
          "homeless.",
          "housed.",
          "inflow.",
          "exit.",
          "deaths",
          "return.",
          "retention.",
          "tenancy.",
          "shelter.",
          "coverage.",
          "support.",
          "kept_place.",
          "persistence.",
          "address_changes.",
          "home.",
          "trust.",
          "loneliness",
          "preventive_stay.");

  private ComparedIndicators() {}

  /** Whether this row of the indicators is compared. */
  static boolean includes(Key key) {
    return PREFIXES.stream().anyMatch(key.indicator()::startsWith) && includesGroup(key);
  }

  private static boolean includesGroup(Key key) {
    String group = key.group();
    boolean isByTrait = group.startsWith("age:") || group.startsWith("sex:");
    return group.equals("all")
        || group.startsWith("stay:")
        || (isByTrait && key.indicator().equals("homeless.total"));
  }
}
