package dk.doorstep.study;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.SiteType;

/**
 * Where and when a varied parameter is varied.
 *
 * @param area name of the only type of area; empty for all, and for the whole
 * @param site name of the only type of shelter, in all areas that are meant; empty for all
 * @param fromDay first day
 * @param untilDay first day after it
 */
public record Reach(String area, String site, int fromDay, int untilDay) {
  /** All places at all times. */
  public static final Reach EVERYTHING = new Reach("", "", Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Whether it holds for the settings of the whole. */
  public boolean coversWhole() {
    return area.isEmpty() && site.isEmpty();
  }

  /** Whether it holds for the settings of these areas themselves. */
  public boolean covers(AreaType type) {
    return site.isEmpty() && isIn(type);
  }

  /** Whether it holds at these shelters. */
  public boolean covers(AreaType type, SiteType shelter) {
    return isIn(type) && (site.isEmpty() || site.equals(shelter.name()));
  }

  private boolean isIn(AreaType type) {
    return area.isEmpty() || area.equals(type.name());
  }

  /** Whether it holds at all times. */
  public boolean isAlways() {
    return fromDay == Integer.MIN_VALUE && untilDay == Integer.MAX_VALUE;
  }

  /** In words that change whenever the meaning does; empty for everything. */
  public String describe() {
    StringBuilder text = new StringBuilder();
    if (!area.isEmpty()) {
      text.append(" in ").append(area);
    }
    if (!site.isEmpty()) {
      text.append(" at ").append(site);
    }
    if (fromDay != Integer.MIN_VALUE) {
      text.append(" from day ").append(fromDay);
    }
    if (untilDay != Integer.MAX_VALUE) {
      text.append(" until day ").append(untilDay);
    }
    return text.toString().strip();
  }
}
