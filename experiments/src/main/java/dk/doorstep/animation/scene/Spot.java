package dk.doorstep.animation.scene;

import dk.doorstep.animation.watch.Seen;
import dk.doorstep.parameters.Situation;

/**
 * A place of the picture where persons stand: one for each situation of all areas that are shown,
 * and one for each shelter.
 *
 * @param situation who lives in it, guests on kept places apart
 * @param area area of a shelter, else -1
 * @param site shelter within the area, else -1
 */
public record Spot(Situation situation, int area, int site) {
  private static final int NOWHERE = -1;

  /** The spot of a shelter. */
  public static Spot shelter(int area, int site) {
    return new Spot(Situation.SHELTER, area, site);
  }

  /** The spot of a situation other than the shelter. */
  public static Spot of(Situation situation) {
    return new Spot(situation, NOWHERE, NOWHERE);
  }

  /** Where this person stands. */
  public static Spot of(Seen p) {
    boolean sleepsInShelter = p.isGuest() || p.situation() == Situation.SHELTER;
    return sleepsInShelter ? shelter(p.area(), p.site()) : of(p.situation());
  }

  public boolean isShelter() {
    return site >= 0;
  }
}
