package dk.doorstep.submodel;

import dk.doorstep.parameters.CaseworkParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Three gates to help that stand open more or less by where a person sleeps: registration for a
 * dwelling, the section 141 action plan, and a contact person (mechanisms M4, M5; Table 1 of the
 * literature study, evidence E25, E30, E31). What is gained lasts until the person has a home.
 */
public final class Casework {
  private final double[] registration = new double[Situation.HOMELESS.size()];
  private final double[] plan = new double[Situation.HOMELESS.size()];
  private final double[] contact = new double[Situation.HOMELESS.size()];
  private final double planRatio;
  private final boolean atOnce;

  public Casework(Settings s, int day) {
    for (Situation situation : Situation.HOMELESS) {
      int i = situation.ordinal();
      registration[i] = s.value(CaseworkParameters.REGISTRATION_HAZARD.of(situation), day);
      plan[i] = s.value(CaseworkParameters.PLAN_HAZARD.of(situation), day);
      contact[i] = s.value(CaseworkParameters.CONTACT_HAZARD.of(situation), day);
    }
    planRatio = s.value(CaseworkParameters.REGISTRATION_PLAN_RATIO, day);
    atOnce = s.isOn(CaseworkParameters.REGISTRATION_AT_ONCE, day);
  }

  /** Whether everybody is registered on the first night of homelessness. */
  public boolean registersAtOnce() {
    return atOnce;
  }

  public double registrationHazardPerDay(PersonView p) {
    if (p.isRegistered()) {
      return 0;
    }
    double h = registration[p.situation().ordinal()];
    return p.hasPlan() ? h * planRatio : h;
  }

  public double planHazardPerDay(PersonView p) {
    return p.hasPlan() ? 0 : plan[p.situation().ordinal()];
  }

  public double contactHazardPerDay(PersonView p) {
    return p.hasContactPerson() ? 0 : contact[p.situation().ordinal()];
  }
}
