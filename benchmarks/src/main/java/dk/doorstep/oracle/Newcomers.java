package dk.doorstep.oracle;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.PopulationParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Persons who were not there before: those present from the start and the arrivals of each night,
 * with traits and a past.
 */
final class Newcomers {
  private static final double DAYS_PER_YEAR = 365;

  private final OracleModel model;
  private final Moves moves;
  private final Entry entry;
  private final Deque<Integer> freeSlots = new ArrayDeque<>();
  private int slots;

  Newcomers(OracleModel model, Moves moves, Entry entry) {
    this.model = model;
    this.moves = moves;
    this.entry = entry;
  }

  /** The persons present at the end of the night before the first. */
  void start(int firstDay) {
    for (OracleArea area : model.areas()) {
      for (Situation situation : InflowParameters.INITIAL_PERSONS.members()) {
        Parameter initial = InflowParameters.INITIAL_PERSONS.of(situation);
        int count = (int) model.settings(area).value(initial, firstDay);
        for (int i = 0; i < count; i++) {
          moves.start(newPerson(area, firstDay - 1), situation, firstDay - 1);
        }
      }
    }
  }

  /** The arrivals of tonight. */
  void arrive(int day) {
    for (OracleArea area : model.areas()) {
      int count = model.luck().poisson(model.rules(area).arrivals().personsPerNight());
      for (int i = 0; i < count; i++) {
        OraclePerson p = newPerson(area, day);
        entry.enter(p, model.rules(area).arrivals().entrySituation(model.luck().uniform()), day);
      }
    }
  }

  void giveBackSlot(int slot) {
    freeSlots.push(slot);
  }

  private OraclePerson newPerson(OracleArea area, int day) {
    int slot = freeSlots.isEmpty() ? slots++ : freeSlots.pop();
    OraclePerson p = new OraclePerson(area.takeNumber(), slot, area, model.luck().bits());
    furnish(p, model.settings(area), day);
    model.follow(p);
    return p;
  }

  private void furnish(OraclePerson p, Settings s, int day) {
    double pattern = model.luck().uniform();
    double shortShare = s.value(PopulationParameters.SHORT_SHARE, day);
    double cyclingShare = s.value(PopulationParameters.CYCLING_SHARE, day);
    p.pattern =
        pattern < shortShare
            ? Pattern.SHORT
            : pattern < shortShare + cyclingShare ? Pattern.CYCLING : Pattern.LONG_TERM;
    p.isWoman = happens(s.value(PopulationParameters.WOMEN_SHARE, day));
    giveHealth(p, s, day);
    p.hasNetwork = happens(s.value(PopulationParameters.NETWORK_SHARE, day));
    p.isAshamed = happens(s.value(PopulationParameters.SHAME_SHARE, day));
    p.steadiness = model.luck().uniform();
    p.birthDay = day - (int) (ageYears(s, day) * DAYS_PER_YEAR);
    if (!happens(s.value(InflowParameters.FIRST_TIME_SHARE, day))) {
      p.homelessSpells = 1;
      p.shelterStays = happens(s.value(InflowParameters.PAST_SHELTER_SHARE, day)) ? 1 : 0;
    }
  }

  /**
   * Mental illness with the stated probability; then use of substances, given the share who live
   * with both.
   */
  private void giveHealth(OraclePerson p, Settings s, int day) {
    double illness = s.value(PopulationParameters.MENTAL_ILLNESS_SHARE, day);
    double use = s.value(PopulationParameters.SUBSTANCE_USE_SHARE, day);
    double both = s.value(PopulationParameters.BOTH_SHARE, day);
    p.hasMentalIllness = happens(illness);
    p.usesSubstances = happens(p.hasMentalIllness ? both / illness : (use - both) / (1 - illness));
  }

  /** Age, uniform within the bands 18–24, 25–29, 30–49 and 50–69. */
  private double ageYears(Settings s, int day) {
    double u = model.luck().uniform();
    double young = s.value(PopulationParameters.AGE_18_TO_24_SHARE, day);
    double late20s = young + s.value(PopulationParameters.AGE_25_TO_29_SHARE, day);
    double middle = late20s + s.value(PopulationParameters.AGE_30_TO_49_SHARE, day);
    if (u < young) {
      return between(18, 25);
    }
    if (u < late20s) {
      return between(25, 30);
    }
    return u < middle ? between(30, 50) : between(50, 70);
  }

  private double between(double from, double to) {
    return from + (to - from) * model.luck().uniform();
  }

  private boolean happens(double probability) {
    return model.luck().uniform() < probability;
  }
}
