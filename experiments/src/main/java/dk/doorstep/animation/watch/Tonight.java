package dk.doorstep.animation.watch;

import dk.doorstep.parameters.Situation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The areas that are shown at the end of a night.
 *
 * @param day the night, -1 for the state before the first
 * @param persons all followed persons, by number
 * @param ended who is no longer followed since the night before
 * @param turnedAway how many asked for a bed tonight and found none
 * @param shelters the shelters, by area
 * @param nightShelterPlaces places in night shelters
 * @param load workers who are taken up by courses of support
 * @param workers workers for support in the home
 * @param tally what has happened since the start
 */
public record Tonight(
    int day,
    List<Seen> persons,
    List<Ended> ended,
    int turnedAway,
    List<ShelterSeen> shelters,
    int nightShelterPlaces,
    double load,
    double workers,
    Tally tally) {
  public Tonight {
    persons = persons.stream().sorted(Comparator.comparingLong(Seen::person)).toList();
    ended = List.copyOf(ended);
    shelters = List.copyOf(shelters);
  }

  /** Persons by situation, in the order of {@link Situation}. */
  public int[] counts() {
    int[] counts = new int[Situation.values().length];
    persons.forEach(p -> counts[p.situation().ordinal()]++);
    return counts;
  }

  /** Persons without a home. */
  public int homeless() {
    return (int) persons.stream().filter(p -> p.situation().isHomeless()).count();
  }

  /** Persons without a home, by situation: the first places of {@link #counts()}. */
  public int[] homelessBySituation() {
    return Arrays.copyOf(counts(), Situation.HOMELESS.size());
  }
}
