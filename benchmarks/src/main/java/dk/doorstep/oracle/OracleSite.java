package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules.SiteRules;
import dk.doorstep.submodel.KeptPlace;
import dk.doorstep.submodel.Staffing;
import dk.doorstep.submodel.Support;
import java.util.LinkedHashSet;
import java.util.Set;

/** A shelter: who lives there, for whom a place is kept, and its own team. */
final class OracleSite {
  private final int type;
  private final Set<OraclePerson> residents = new LinkedHashSet<>();
  private final Set<OraclePerson> keepers = new LinkedHashSet<>();
  private final Set<OraclePerson> preventiveGuests = new LinkedHashSet<>();
  private final OracleTeam team = new OracleTeam();
  private int beds;
  private int reserve;
  private double attention = 1;

  /**
   * @param type index of the type of site within the type of area
   */
  OracleSite(int type) {
    this.type = type;
  }

  int type() {
    return type;
  }

  Set<OraclePerson> residents() {
    return residents;
  }

  /** Persons for whom a place is kept here. */
  Set<OraclePerson> keepers() {
    return keepers;
  }

  /** Former residents who stay some nights so as not to lose their homes; each takes a bed. */
  Set<OraclePerson> preventiveGuests() {
    return preventiveGuests;
  }

  /** Time of the staff for a resident, 1 as usual and before the first look. */
  double attention() {
    return attention;
  }

  /**
   * Staff are the workers with residents, and those of the team for former residents who have none
   * to visit, unless that team is apart.
   */
  void lookAtAttention(SiteRules rules, Staffing staffing, Support support) {
    double idle = rules.isSeparateTeam() ? 0 : Math.max(0, team.workers() - team.load(support));
    attention =
        rules.staffWorkers() == 0
            ? 1
            : staffing.attention(rules.staffWorkers() + idle, rules.beds());
  }

  OracleTeam team() {
    return team;
  }

  int beds() {
    return beds;
  }

  void resize(SiteRules rules) {
    beds = rules.beds();
    reserve = Math.min(rules.reserveBeds(), beds);
    team.setWorkers(rules.workers());
  }

  /**
   * Persons asleep here who are housed and came back for a respite on a kept place; none are
   * counted if respites take no bed.
   */
  int guests(KeptPlace rules) {
    if (!rules.usesBeds()) {
      return 0;
    }
    int guests = 0;
    for (OraclePerson p : keepers) {
      guests += p.isInRespite() ? 1 : 0;
    }
    return guests;
  }

  /** Persons asleep here. */
  int sleeping(KeptPlace rules) {
    return residents.size() + preventiveGuests.size() + guests(rules);
  }

  /** Beds that a new resident could take, by the form in which places are kept. */
  int freeBeds(KeptPlace rules) {
    int guests = guests(rules);
    int taken =
        switch (rules.form()) {
          case OWN_BED -> rules.usesBeds() ? keepers.size() : 0;
          case RESERVE -> Math.max(reserve, guests);
          case GUARANTEED, NONE -> guests;
        };
    return Math.max(0, beds - residents.size() - preventiveGuests.size() - taken);
  }

  /** Whether somebody who comes back for a respite finds a bed. */
  boolean hasRespiteBed(KeptPlace rules) {
    if (!rules.usesBeds()) {
      return true;
    }
    return switch (rules.form()) {
      case OWN_BED -> true;
      case RESERVE -> guests(rules) < reserve;
      case GUARANTEED, NONE -> freeBeds(rules) > 0;
    };
  }
}
