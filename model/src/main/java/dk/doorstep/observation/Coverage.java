package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Who is on the waiting list for a dwelling, has an action plan, has a support worker or contact
 * person, is in treatment, has a stay plan of a shelter, is ready to move: {@code
 * coverage.waiting_list}, {@code coverage.plan}, {@code coverage.support}, {@code
 * coverage.treatment}, {@code coverage.stay_plan}, {@code coverage.ready}, each by situation and
 * for all homeless persons ({@code .all}). Share of the persons in that situation, pooled over
 * twelve nights of the last year (every thirtieth). Compare Table 1 of the literature study
 * (evidence E25, E30, E31). On the same nights, {@code homeless.under_one_year_share}: share of the
 * homeless persons whose present spell began less than 365 nights ago (C4).
 *
 * <p>Also on these nights: {@code homeless.mental_illness_share}, {@code
 * homeless.substance_use_share}, {@code homeless.both_conditions_share}, {@code
 * homeless.either_condition_share} of the homeless persons (C15); and of the residents of shelters,
 * {@code shelter.ready_5_to_12_months_share} and {@code shelter.ready_over_12_months_share}, who
 * have been ready to move for so long within the present stay (C14; a month is 30 nights, a year
 * 365).
 */
final class Coverage {
  private static final int FIVE_MONTHS = 150;
  private static final String[] TRAITS = {
    "mental_illness", "substance_use", "both_conditions", "either_condition"
  };
  private static final String[] KINDS = {
    "waiting_list", "plan", "support", "treatment", "stay_plan", "ready"
  };

  /** Kinds first, each a bit of the state of a person, then two traits. */
  private static final int MENTAL_ILLNESS = KINDS.length;

  private static final int SUBSTANCE_USE = MENTAL_ILLNESS + 1;
  private static final int STATE_BITS = SUBSTANCE_USE + 1;

  /** Persons by situation and state, the state in the lower bits. */
  private final long[] counts = new long[Situation.HOMELESS.size() << STATE_BITS];

  private long recent;
  private long readyForMonths;
  private long readyForAYear;

  /** Counts a person on the night of a survey. */
  void look(PersonView p, int day) {
    if (p.situation().isHomeless()) {
      counts[p.situation().ordinal() << STATE_BITS | state(p)]++;
      recent += day - p.homelessSince() < Window.YEAR ? 1 : 0;
      if (p.situation() == Situation.SHELTER && p.isReady()) {
        countWait(p, day);
      }
    }
  }

  /** What is so of a person, a bit each: one count of states instead of many counts. */
  private static int state(PersonView p) {
    return bit(p.isRegistered())
        | bit(p.hasPlan()) << 1
        | bit(p.hasContactPerson()) << 2
        | bit(p.isInTreatment()) << 3
        | bit(p.hasStayPlan()) << 4
        | bit(p.isReady()) << 5
        | bit(p.hasMentalIllness()) << MENTAL_ILLNESS
        | bit(p.usesSubstances()) << SUBSTANCE_USE;
  }

  private static int bit(boolean is) {
    return is ? 1 : 0;
  }

  private void countWait(PersonView p, int day) {
    int waited = day - Math.max(p.readySince(), p.situationSince());
    readyForMonths += bit(waited >= FIVE_MONTHS && waited < Window.YEAR);
    readyForAYear += bit(waited >= Window.YEAR);
  }

  void merge(Coverage other) {
    recent += other.recent;
    readyForMonths += other.readyForMonths;
    readyForAYear += other.readyForAYear;
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** Persons in a situation with at least one of these bits; with none asked for, all of them. */
  private long persons(Situation situation, int anyOf) {
    long sum = 0;
    for (int state = 0; state < 1 << STATE_BITS; state++) {
      if (anyOf == 0 || (state & anyOf) != 0) {
        sum += counts[situation.ordinal() << STATE_BITS | state];
      }
    }
    return sum;
  }

  private long homeless(int anyOf) {
    return Situation.HOMELESS.stream().mapToLong(s -> persons(s, anyOf)).sum();
  }

  void report(IndicatorTable table) {
    long homeless = homeless(0);
    table.addRatio("homeless.under_one_year_share", "all", "share", recent, homeless);
    long ill = homeless(1 << MENTAL_ILLNESS);
    long using = homeless(1 << SUBSTANCE_USE);
    long either = homeless(1 << MENTAL_ILLNESS | 1 << SUBSTANCE_USE);
    long[] traits = {ill, using, ill + using - either, either};
    for (int t = 0; t < traits.length; t++) {
      table.addRatio("homeless." + TRAITS[t] + "_share", "all", "share", traits[t], homeless);
    }
    long residents = persons(Situation.SHELTER, 0);
    table.addRatio("shelter.ready_5_to_12_months_share", "all", "share", readyForMonths, residents);
    table.addRatio("shelter.ready_over_12_months_share", "all", "share", readyForAYear, residents);
    for (int k = 0; k < KINDS.length; k++) {
      String indicator = "coverage." + KINDS[k] + ".";
      for (Situation s : Situation.HOMELESS) {
        table.addRatio(indicator + s.label(), "all", "share", persons(s, 1 << k), persons(s, 0));
      }
      table.addRatio(indicator + "all", "all", "share", homeless(1 << k), homeless);
    }
  }
}
