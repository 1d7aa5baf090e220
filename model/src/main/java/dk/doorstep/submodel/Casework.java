package dk.doorstep.submodel;

import dk.doorstep.parameters.CaseworkParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Gates to help that stand open more or less by where a person sleeps: registration for a dwelling,
 * the shelter's stay plan and the section 141 action plan, and a contact person (mechanisms M4, M5;
 * Table 1 of the literature study, evidence E25, E30, E31, E66). The stay plan lasts as long as the
 * stay, the rest until the person has a home.
 */
public final class Casework {
  private final double[] registration = new double[Situation.HOMELESS.size()];
  private final double[] plan = new double[Situation.HOMELESS.size()];
  private final double[] contact = new double[Situation.HOMELESS.size()];
  private final double stayPlanHazard;
  private final double planOutsideRatio;
  private final double outreachInShelter;
  private final double outreachOutside;
  private final double planRatio;
  private final boolean atOnce;

  public Casework(Settings s, int day) {
    for (Situation situation : Situation.HOMELESS) {
      int i = situation.ordinal();
      registration[i] = s.value(CaseworkParameters.REGISTRATION_HAZARD.of(situation), day);
      plan[i] = s.value(CaseworkParameters.PLAN_HAZARD.of(situation), day);
      contact[i] = s.value(CaseworkParameters.CONTACT_HAZARD.of(situation), day);
    }
    stayPlanHazard = s.value(CaseworkParameters.STAY_PLAN_HAZARD, day);
    planOutsideRatio = s.value(CaseworkParameters.PLAN_OUTSIDE_RATIO, day);
    outreachInShelter = s.value(CaseworkParameters.OUTREACH_CASEWORK_RATIO, day);
    outreachOutside = s.value(CaseworkParameters.OUTREACH_CONTACT_RATIO, day);
    planRatio = s.value(CaseworkParameters.REGISTRATION_PLAN_RATIO, day);
    atOnce = s.isOn(CaseworkParameters.REGISTRATION_AT_ONCE, day);
  }

  /** Whether everybody is registered on the first night of homelessness. */
  public boolean registersAtOnce() {
    return atOnce;
  }

  /**
   * Hazard per day of being registered for a dwelling.
   *
   * @param attention time of the shelter's staff for a resident, 1 as usual
   */
  public double registrationHazardPerDay(PersonView p, double attention) {
    if (p.isRegistered()) {
      return 0;
    }
    double h = registration[p.situation().ordinal()];
    if (p.situation() == Situation.SHELTER) {
      h *= attention * outreachInShelter;
    }
    return p.hasPlan() ? h * planRatio : h;
  }

  /** Hazard per day of getting a stay plan; overnight stays end before one is made. */
  public double stayPlanHazardPerDay(PersonView p, double attention) {
    return needsStayPlan(p) ? stayPlanHazard * attention : 0;
  }

  /**
   * Hazard per day of getting a section 141 action plan; in a shelter it builds on the stay plan.
   */
  public double planHazardPerDay(PersonView p, double attention) {
    if (p.hasPlan()) {
      return 0;
    }
    double h = plan[p.situation().ordinal()];
    if (p.situation() != Situation.SHELTER) {
      return h * planOutsideRatio;
    }
    return p.hasStayPlan() ? h * attention * outreachInShelter : 0;
  }

  /** Whether the next plan of this person is a stay plan. */
  public boolean needsStayPlan(PersonView p) {
    return p.situation() == Situation.SHELTER && !p.isOvernightStay() && !p.hasStayPlan();
  }

  public double contactHazardPerDay(PersonView p) {
    if (p.hasContactPerson()) {
      return 0;
    }
    double h = contact[p.situation().ordinal()];
    return p.situation() == Situation.SHELTER ? h * outreachInShelter : h * outreachOutside;
  }
}
