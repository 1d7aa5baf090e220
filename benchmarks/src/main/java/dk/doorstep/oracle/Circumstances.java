package dk.doorstep.oracle;

import dk.doorstep.observation.EventKind;
import dk.doorstep.population.Provider;
import java.util.Set;

/** What changes for a person by chance without moving them. */
final class Circumstances {
  private final OracleModel model;
  private final Courses courses;

  Circumstances(OracleModel model, Courses courses) {
    this.model = model;
    this.courses = courses;
  }

  /** Carries out what happened tonight. */
  void change(OraclePerson p, Set<Chance> happened, int day) {
    for (Chance chance : happened) {
      switch (chance) {
        case REGISTER -> {
          p.registeredSince = day;
          note(p, EventKind.REGISTERED, day);
        }
        case PLAN -> {
          p.hasPlan = true;
          note(p, EventKind.PLAN, day);
        }
        case STAY_PLAN -> {
          p.hasStayPlan = true;
          note(p, EventKind.STAY_PLAN, day);
        }
        case CONTACT -> {
          p.hasContactPerson = true;
          note(p, EventKind.CONTACT_PERSON, day);
        }
        case READY -> {
          p.readySince = day;
          note(p, EventKind.READY, day);
        }
        default -> changeAnywhere(p, chance, day);
      }
    }
  }

  private void changeAnywhere(OraclePerson p, Chance chance, int day) {
    switch (chance) {
      case TREATMENT -> {
        p.isInTreatment = true;
        note(p, EventKind.TREATMENT, day);
      }
      case TREATMENT_END -> {
        p.isInTreatment = false;
        note(p, EventKind.TREATMENT_ENDED, day);
      }
      case ADDRESS -> note(p, EventKind.ADDRESS_CHANGE, day);
      case REFUSE -> courses.refuse(p, day);
      case ARREARS -> fallIntoArrears(p, day);
      case ARREARS_END -> {
        p.isInArrears = false;
        note(p, EventKind.ARREARS_CLEARED, day);
      }
      case SANCTION -> sanction(p, day);
      default -> {
        // moves the person, or is looked at later in the night
      }
    }
  }

  /** The benefit stops; whoever comes from the municipality pays for it in trust. */
  private void sanction(OraclePerson p, int day) {
    note(p, EventKind.SANCTION, day);
    p.trustDamage++;
    if (p.supportProvider == Provider.MUNICIPALITY) {
      p.startTrust *= model.rules(p).trust().damageRatio();
    }
    boolean isRentUnpaid = model.rules(p).arrears().sanctionLeadsToArrears(model.luck().uniform());
    if (isRentUnpaid && !p.isInArrears) {
      fallIntoArrears(p, day);
    }
  }

  private void fallIntoArrears(OraclePerson p, int day) {
    p.isInArrears = true;
    note(p, EventKind.ARREARS, day);
  }

  private void note(OraclePerson p, EventKind kind, int day) {
    model.listener().noted(day, kind, p, 0);
  }
}
