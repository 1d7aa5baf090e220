package dk.doorstep.animation.watch;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * A person at the end of a night.
 *
 * @param person number of the person, the same in every scenario
 * @param area index of the area
 * @param situation where the person lives
 * @param site shelter within the area where the person sleeps tonight, or -1; for a guest on a kept
 *     place the shelter of that place
 * @param nightsHomeless nights since the present homelessness began, 0 in a home
 * @param hasKeptPlace whether a shelter keeps a place for the person
 * @param isGuest whether a person with a home sleeps in a shelter tonight
 * @param isInLine whether the person is registered for a dwelling and has none in view
 * @param isMovingSoon whether a dwelling is accepted and the night of the move agreed
 * @param waitsForBed whether the person waits for a bed in a shelter
 */
public record Seen(
    long person,
    int area,
    Situation situation,
    int site,
    int nightsHomeless,
    Aid aid,
    boolean hasKeptPlace,
    boolean isGuest,
    boolean isInLine,
    boolean isMovingSoon,
    boolean waitsForBed) {

  static Seen of(PersonView p, int day) {
    boolean isHomeless = p.situation().isHomeless();
    boolean isGuest = !isHomeless && p.isInRespite() && p.baseSite() >= 0;
    boolean moves = p.moveDay() != PersonView.NEVER;
    return new Seen(
        p.number(),
        p.area(),
        p.situation(),
        isGuest ? p.baseSite() : p.site(),
        isHomeless ? Math.max(0, day - p.homelessSince()) : 0,
        Aid.of(p),
        p.hasKeptPlace(),
        isGuest,
        isHomeless && p.isRegistered() && !moves,
        isHomeless && moves,
        isHomeless && p.waitingSince() != PersonView.NEVER);
  }
}
