package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * How people stand to those who help, on twelve nights of the last year (every thirtieth).
 *
 * <ul>
 *   <li>{@code trust.shelter}, {@code trust.municipality}: mean trust of the homeless persons in
 *       the staff of shelters and in the municipality, 0 to 1.
 *   <li>{@code loneliness}: mean loneliness of persons in a home of their own, 0 to 1.
 *   <li>{@code home.in_arrears_share}: share of the persons in a home of their own who are in rent
 *       arrears.
 *   <li>{@code homeless.never_offered_support}: homeless persons who were never offered support in
 *       the home, mean over the nights; by age, sex and origin. Whom no policy has reached.
 * </ul>
 */
final class Wellbeing {
  /** Levels are summed in millionths, so that no sum depends on the order of adding. */
  private static final double UNIT = 1e6;

  private final Groups groups;
  private final Counts neverOffered;
  private long homeless;
  private long housed;
  private long inShelter;
  private long inMunicipality;
  private long loneliness;
  private long inArrears;

  Wellbeing(Groups groups) {
    this.groups = groups;
    neverOffered = new Counts();
  }

  /** Counts a person on the night of a survey. */
  void look(PersonView p, int day, PlacesView places) {
    Situation situation = p.situation();
    if (situation.isHomeless()) {
      homeless++;
      inShelter += millionths(places.trustInShelter(p, day));
      inMunicipality += millionths(places.trustInMunicipality(p, day));
      if (!p.wasEverOfferedSupport()) {
        neverOffered.add(p, Groups.cohort(p, day), 1);
      }
    } else if (situation == Situation.OWN_HOME) {
      housed++;
      loneliness += millionths(places.loneliness(p, day));
      inArrears += p.isInArrears() ? 1 : 0;
    }
  }

  /** A level in the nearest millionths; none is below zero. */
  private static long millionths(double level) {
    return (long) (level * UNIT + 0.5);
  }

  void merge(Wellbeing other) {
    homeless += other.homeless;
    housed += other.housed;
    inShelter += other.inShelter;
    inMunicipality += other.inMunicipality;
    loneliness += other.loneliness;
    inArrears += other.inArrears;
    neverOffered.add(other.neverOffered);
  }

  void report(IndicatorTable table) {
    table.addRatio("trust.shelter", "all", "level", inShelter / UNIT, homeless);
    table.addRatio("trust.municipality", "all", "level", inMunicipality / UNIT, homeless);
    table.addRatio("loneliness", "all", "level", loneliness / UNIT, housed);
    table.addRatio("home.in_arrears_share", "all", "share", inArrears, housed);
    for (int g = 0; g < Groups.personalCount(); g++) {
      table.add(
          "homeless.never_offered_support",
          groups.name(g),
          "persons",
          (double) neverOffered.of(g) / Window.SURVEYS);
    }
  }
}
