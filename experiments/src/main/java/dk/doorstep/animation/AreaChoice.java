package dk.doorstep.animation;

import dk.doorstep.animation.watch.LiveRun;
import dk.doorstep.animation.watch.Shown;
import java.util.List;
import java.util.Optional;

/** Which areas are best watched. */
public final class AreaChoice {
  /** With more persons, figures become too small to follow one. */
  static final int MOST_PERSONS = 1500;

  private AreaChoice() {}

  /**
   * The area asked for. Without a wish all areas together, if they have few enough persons to be
   * told apart; else the fullest area that has.
   *
   * @param wanted a name, or a number from 1 in the order of the areas
   */
  public static Shown of(LiveRun run, Optional<String> wanted) throws UnknownAreaException {
    return wanted.isPresent() ? named(run, wanted.get().trim()) : best(run);
  }

  private static Shown named(LiveRun run, String wanted) throws UnknownAreaException {
    List<String> names = run.areaNames();
    int index = names.indexOf(wanted);
    if (index < 0 && wanted.matches("[0-9]{1,6}")) {
      index = Integer.parseInt(wanted) - 1;
    }
    if (index < 0 || index >= names.size()) {
      throw new UnknownAreaException(wanted, names);
    }
    return new Shown(index);
  }

  private static Shown best(LiveRun run) {
    if (run.persons(Shown.all()) <= MOST_PERSONS) {
      return Shown.all();
    }
    Shown best = new Shown(0);
    int bestPersons = run.persons(best);
    for (int area = 1; area < run.areaNames().size(); area++) {
      Shown candidate = new Shown(area);
      int persons = run.persons(candidate);
      boolean isBetter =
          persons <= MOST_PERSONS
              ? bestPersons > MOST_PERSONS || persons > bestPersons
              : persons < bestPersons;
      if (isBetter) {
        best = candidate;
        bestPersons = persons;
      }
    }
    return best;
  }
}
