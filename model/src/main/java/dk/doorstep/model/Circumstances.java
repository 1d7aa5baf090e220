package dk.doorstep.model;

import static dk.doorstep.population.ClockCode.has;

import dk.doorstep.observation.EventKind;
import dk.doorstep.population.ClockCode;
import dk.doorstep.population.ClockKind;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Person;
import dk.doorstep.population.Provider;

/**
 * Changes in a person's circumstances that move nobody by themselves: stay plan, readiness,
 * treatment, arrears, sanctions.
 */
final class Circumstances {
  private final Shard shard;

  Circumstances(Shard shard) {
    this.shard = shard;
  }

  /** Carries out what the clocks that fired say. */
  void change(Person p, int fired, int day) {
    if (has(fired, ClockCode.STAY_PLAN)) {
      p.setStayPlan(true);
      note(p, EventKind.STAY_PLAN, day);
    }
    if (has(fired, ClockCode.READY)) {
      p.setReadySince(day);
      note(p, EventKind.READY, day);
    }
    if (has(fired, ClockCode.TREATMENT)) {
      p.setTreatment(true);
      note(p, EventKind.TREATMENT, day);
    }
    if (has(fired, ClockCode.TREATMENT_END)) {
      p.setTreatment(false);
      note(p, EventKind.TREATMENT_ENDED, day);
    }
    if (has(fired, ClockCode.ARREARS)) {
      p.setArrears(true);
      note(p, EventKind.ARREARS, day);
    }
    if (has(fired, ClockCode.ARREARS_END)) {
      p.setArrears(false);
      note(p, EventKind.ARREARS_CLEARED, day);
    }
    if (has(fired, ClockCode.SANCTION)) {
      sanction(p, day);
    }
  }

  /**
   * A sanction damages trust, also in a municipal worker who comes, and may leave the rent unpaid.
   */
  private void sanction(Person p, int day) {
    AreaRules rules = shard.rules(p);
    note(p, EventKind.SANCTION, day);
    p.addTrustDamage();
    if (p.supportProvider() == Provider.MUNICIPALITY) {
      p.setStartTrust(p.startTrust() * rules.trust().damageRatio());
    }
    int occurrence = p.occurrence(ClockKind.SANCTION);
    double u = shard.random.uniform(p.number(), Draw.SANCTION_ARREARS, occurrence);
    if (!p.isInArrears() && rules.arrears().sanctionLeadsToArrears(u)) {
      p.setArrears(true);
      note(p, EventKind.ARREARS, day);
    }
  }

  private void note(Person p, EventKind kind, int day) {
    shard.listener.noted(day, kind, p, 0);
  }
}
