package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Persons by situation at the end of each night.
 *
 * <ul>
 *   <li>{@code homeless.total}, {@code homeless.street}, {@code …night_shelter}, {@code …sofa},
 *       {@code …shelter}, {@code …other}: persons a night, mean over the nights of the last year. A
 *       guest on a kept place is housed.
 *   <li>{@code homeless.nights}: nights homeless, all persons, sum over the whole run.
 *   <li>{@code homeless.nights_with_respite}: the same with respite nights on kept places counted
 *       in.
 *   <li>{@code housed.followed}: persons in a home or supported housing who are still followed,
 *       mean of the last year.
 * </ul>
 */
final class Stocks {
  private static final int SITUATIONS = Situation.SUPPORTED_HOUSING.ordinal() + 1;

  private final Window window;
  private final Groups groups;
  private final Counts[] now = new Counts[SITUATIONS];
  private final Counts[] lastYear = new Counts[SITUATIONS];
  private final Counts nights;
  private final PersonMemory cohort;

  Stocks(Window window, Groups groups, PlacesView part, PersonMemories memories) {
    cohort = new PersonMemory(memories, 0);
    this.window = window;
    this.groups = groups;
    for (int s = 0; s < SITUATIONS; s++) {
      now[s] = new Counts(part.firstArea(), part.areaCount());
      lastYear[s] = new Counts(part.firstArea(), part.areaCount());
    }
    nights = new Counts(part.firstArea(), part.areaCount());
  }

  void moved(int day, PersonView p, Situation from) {
    int slot = p.slot();
    if (from.isFollowed()) {
      now[from.ordinal()].add(p, cohort.get(slot), -1);
    }
    if (p.situation().isFollowed()) {
      int current = Groups.cohort(p, day);
      cohort.set(slot, current);
      now[p.situation().ordinal()].add(p, current, 1);
    } else {
      cohort.forget(slot);
    }
  }

  void nightEnded(int day) {
    for (int s = 0; s < SITUATIONS; s++) {
      if (Situation.of(s).isHomeless()) {
        nights.add(now[s]);
      }
      if (window.isInLastYear(day)) {
        lastYear[s].add(now[s]);
      }
    }
  }

  /** Moves the person to the age group of today, at the end of a year. */
  void grow(PersonView p, int day) {
    int slot = p.slot();
    int current = Groups.cohort(p, day);
    if (current != cohort.get(slot)) {
      Counts counts = now[p.situation().ordinal()];
      counts.add(p, cohort.get(slot), -1);
      counts.add(p, current, 1);
      cohort.set(slot, current);
    }
  }

  long now(Situation situation) {
    return now[situation.ordinal()].of(Groups.ALL);
  }

  /**
   * Persons in a situation in an area.
   *
   * @param area index within this part of the world
   */
  long now(Situation situation, int area) {
    return now[situation.ordinal()].ofArea(area);
  }

  long homelessNow(int group) {
    long sum = 0;
    for (Situation s : Situation.HOMELESS) {
      sum += now[s.ordinal()].of(group);
    }
    return sum;
  }

  void merge(Stocks other) {
    for (int s = 0; s < SITUATIONS; s++) {
      now[s].append(other.now[s]);
      lastYear[s].append(other.lastYear[s]);
    }
    nights.append(other.nights);
  }

  void report(IndicatorTable table, long respiteNights) {
    for (int g = 0; g < groups.count(); g++) {
      String group = groups.name(g);
      double total = 0;
      for (Situation s : Situation.HOMELESS) {
        total += lastYear[s.ordinal()].of(g);
      }
      table.add("homeless.total", group, "persons", total / Window.YEAR);
      for (Situation s : Situation.HOMELESS) {
        table.add(
            "homeless." + s.label(),
            group,
            "persons",
            (double) lastYear[s.ordinal()].of(g) / Window.YEAR);
      }
      table.add("homeless.nights", group, "nights", nights.of(g));
    }
    table.add(
        "homeless.nights_with_respite",
        "all",
        "nights",
        (double) nights.of(Groups.ALL) + respiteNights);
    double housed = 0;
    for (int s = Situation.OWN_HOME.ordinal(); s < SITUATIONS; s++) {
      housed += lastYear[s].of(Groups.ALL);
    }
    table.add("housed.followed", "all", "persons", housed / Window.YEAR);
  }
}
