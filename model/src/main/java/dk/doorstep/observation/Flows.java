package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * What happened in the last year, per year.
 *
 * <ul>
 *   <li>{@code inflow.spells}: new spells of homelessness, of persons not followed before and after
 *       a lost home.
 *   <li>{@code inflow.first_time}: those of persons never homeless before.
 *   <li>{@code exit.housed}: moves from homelessness to a home or supported housing.
 *   <li>{@code exit.left}: persons who left the system out of homelessness.
 *   <li>{@code deaths}: deaths of followed persons, housed or homeless.
 * </ul>
 */
final class Flows {
  private final Window window;
  private final Groups groups;
  private final Counts spells;
  private final Counts firstTime;
  private final Counts housed;
  private final Counts left;
  private final Counts deaths;
  private long rowSpells;
  private long rowFirstTime;
  private long rowHoused;
  private long rowDeaths;

  Flows(Window window, Groups groups) {
    this.window = window;
    this.groups = groups;
    spells = new Counts();
    firstTime = new Counts();
    housed = new Counts();
    left = new Counts();
    deaths = new Counts();
  }

  void moved(int day, EventKind kind, PersonView p, Situation from) {
    switch (kind) {
      case ARRIVAL, TENANCY_LOST -> {
        rowSpells++;
        count(spells, p, day);
        if (p.homelessSpells() == 1) {
          rowFirstTime++;
          count(firstTime, p, day);
        }
      }
      case MOVED_IN -> {
        rowHoused++;
        count(housed, p, day);
      }
      case LEFT -> {
        if (from.isHomeless()) {
          count(left, p, day);
        }
      }
      case DEATH -> {
        rowDeaths++;
        count(deaths, p, day);
      }
      default -> {
        // not a flow
      }
    }
  }

  private void count(Counts counts, PersonView p, int day) {
    if (window.isInLastYear(day)) {
      counts.add(p, Groups.cohort(p, day), 1);
    }
  }

  /**
   * Flows since the row before, in the order spells, first time, housed, deaths; counting starts
   * anew.
   */
  long[] takeRow() {
    long[] row = {rowSpells, rowFirstTime, rowHoused, rowDeaths};
    rowSpells = 0;
    rowFirstTime = 0;
    rowHoused = 0;
    rowDeaths = 0;
    return row;
  }

  void merge(Flows other) {
    spells.append(other.spells);
    firstTime.append(other.firstTime);
    housed.append(other.housed);
    left.append(other.left);
    deaths.append(other.deaths);
  }

  void report(IndicatorTable table) {
    for (int g = 0; g < Groups.personalCount(); g++) {
      String group = groups.name(g);
      table.add("inflow.spells", group, "spells/year", spells.of(g));
      table.add("inflow.first_time", group, "spells/year", firstTime.of(g));
      table.add("exit.housed", group, "moves/year", housed.of(g));
      table.add("exit.left", group, "persons/year", left.of(g));
      table.add("deaths", group, "deaths/year", deaths.of(g));
    }
  }
}
