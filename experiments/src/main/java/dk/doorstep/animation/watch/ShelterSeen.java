package dk.doorstep.animation.watch;

import dk.doorstep.place.Site;

/**
 * A shelter at the end of a night.
 *
 * @param name its name within the world
 * @param beds beds
 * @param sleeping persons asleep in it, guests on kept places included
 * @param heldEmpty beds that stand empty because they are kept for one person
 * @param reserve beds set apart for guests
 */
public record ShelterSeen(
    int area, int site, String name, int beds, int sleeping, int heldEmpty, int reserve) {
  static ShelterSeen of(int area, int index, String name, Site site) {
    int reserve = site.freeReserve() + site.guestsOnReserve();
    return new ShelterSeen(
        area, index, name, site.beds(), site.sleeping(), site.heldEmpty(), reserve);
  }
}
