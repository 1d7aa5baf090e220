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

  private final long[] persons = new long[Situation.HOMELESS.size()];
  private long recent;
  private final long[] traits = new long[TRAITS.length];
  private long readyForMonths;
  private long readyForAYear;
  private final long[][] covered = new long[KINDS.length][Situation.HOMELESS.size()];

  /** Counts a person on the night of a survey. */
  void look(PersonView p, int day) {
    if (p.situation().isHomeless()) {
      recent += day - p.homelessSince() < Window.YEAR ? 1 : 0;
      traits[0] += p.hasMentalIllness() ? 1 : 0;
      traits[1] += p.usesSubstances() ? 1 : 0;
      traits[2] += p.hasBothConditions() ? 1 : 0;
      traits[3] += p.hasMentalIllness() || p.usesSubstances() ? 1 : 0;
      countWait(p, day);
      int s = p.situation().ordinal();
      persons[s]++;
      covered[0][s] += p.isRegistered() ? 1 : 0;
      covered[1][s] += p.hasPlan() ? 1 : 0;
      covered[2][s] += p.hasContactPerson() ? 1 : 0;
      covered[3][s] += p.isInTreatment() ? 1 : 0;
      covered[4][s] += p.hasStayPlan() ? 1 : 0;
      covered[5][s] += p.isReady() ? 1 : 0;
    }
  }

  private void countWait(PersonView p, int day) {
    if (p.situation() == Situation.SHELTER && p.isReady()) {
      int waited = day - Math.max(p.readySince(), p.situationSince());
      readyForMonths += waited >= FIVE_MONTHS && waited < Window.YEAR ? 1 : 0;
      readyForAYear += waited >= Window.YEAR ? 1 : 0;
    }
  }

  void merge(Coverage other) {
    recent += other.recent;
    readyForMonths += other.readyForMonths;
    readyForAYear += other.readyForAYear;
    for (int t = 0; t < traits.length; t++) {
      traits[t] += other.traits[t];
    }
    for (int s = 0; s < persons.length; s++) {
      persons[s] += other.persons[s];
      for (int k = 0; k < KINDS.length; k++) {
        covered[k][s] += other.covered[k][s];
      }
    }
  }

  void report(IndicatorTable table) {
    long homeless = 0;
    for (long count : persons) {
      homeless += count;
    }
    table.addRatio("homeless.under_one_year_share", "all", "share", recent, homeless);
    for (int t = 0; t < traits.length; t++) {
      table.addRatio("homeless." + TRAITS[t] + "_share", "all", "share", traits[t], homeless);
    }
    long residents = persons[Situation.SHELTER.ordinal()];
    table.addRatio("shelter.ready_5_to_12_months_share", "all", "share", readyForMonths, residents);
    table.addRatio("shelter.ready_over_12_months_share", "all", "share", readyForAYear, residents);
    for (int k = 0; k < KINDS.length; k++) {
      long all = 0;
      long allCovered = 0;
      for (Situation s : Situation.HOMELESS) {
        all += persons[s.ordinal()];
        allCovered += covered[k][s.ordinal()];
        table.addRatio(
            "coverage." + KINDS[k] + "." + s.label(),
            "all",
            "share",
            covered[k][s.ordinal()],
            persons[s.ordinal()]);
      }
      table.addRatio("coverage." + KINDS[k] + ".all", "all", "share", allCovered, all);
    }
  }
}
