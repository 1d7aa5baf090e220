package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** An area: its people, its places, and who asked for something tonight. */
final class OracleArea {
  private final int index;
  private final int type;
  private final String name;
  private final List<OracleSite> sites;
  private final OracleTeam municipalTeam = new OracleTeam();
  private final Set<OraclePerson> people = new LinkedHashSet<>();
  private final Set<OraclePerson> nightShelterGuests = new LinkedHashSet<>();

  /** Tonight's requests for a place in the night shelter by those who have nowhere else to be. */
  final List<OraclePerson> nightShelterOrStreet = new ArrayList<>();

  /**
   * Tonight's requests for a place in the night shelter by those who otherwise stay where they are.
   */
  final List<OraclePerson> nightShelterOrStay = new ArrayList<>();

  /** Tonight's requests for a respite on a kept place or a preventive stay. */
  final List<OraclePerson> respiteSeekers = new ArrayList<>();

  /** Asked for a bed tonight and have nowhere else to be. */
  final List<OraclePerson> bedOrNowhere = new ArrayList<>();

  /** Dwellings that can be offered at the next occasion. */
  int vacantDwellings;

  /** Dwellings that went to persons who are no longer followed, or to other queues. */
  int dwellingsOfOthers;

  private int nightShelterPlaces;
  private int nextNumber = 1;

  OracleArea(int index, int type, String name, List<OracleSite> sites) {
    this.index = index;
    this.type = type;
    this.name = name;
    this.sites = List.copyOf(sites);
  }

  int index() {
    return index;
  }

  int type() {
    return type;
  }

  String name() {
    return name;
  }

  List<OracleSite> sites() {
    return sites;
  }

  /** Type of this shelter, -1 for none. */
  int siteType(int site) {
    return site < 0 ? -1 : sites.get(site).type();
  }

  OracleTeam municipalTeam() {
    return municipalTeam;
  }

  Set<OraclePerson> people() {
    return people;
  }

  Set<OraclePerson> nightShelterGuests() {
    return nightShelterGuests;
  }

  int nightShelterPlaces() {
    return nightShelterPlaces;
  }

  boolean hasNightShelterPlace() {
    return nightShelterGuests.size() < nightShelterPlaces;
  }

  void resize(AreaRules rules) {
    nightShelterPlaces = rules.nightShelterPlaces();
    municipalTeam.setWorkers(rules.municipalWorkers());
    sites.forEach(site -> site.resize(rules.sites().get(site.type())));
  }

  /** Looks at how much time the staff of each shelter has for its residents. */
  void lookAtAttention(AreaRules rules) {
    for (OracleSite site : sites) {
      site.lookAtAttention(rules.sites().get(site.type()), rules.staffing(), rules.support());
    }
  }

  /** A number for the next person of the area. */
  long takeNumber() {
    return (index + 1) * 1_000_000_000_000L + nextNumber++;
  }

  /**
   * The people of the area who wait for something, the first of the line first; equals by their
   * tie-break.
   */
  List<OraclePerson> line(Predicate<OraclePerson> isInLine, Comparator<OraclePerson> order) {
    List<OraclePerson> line = new ArrayList<>();
    for (OraclePerson p : people) {
      if (isInLine.test(p)) {
        line.add(p);
      }
    }
    line.sort(order.thenComparingLong(p -> p.tie));
    return line;
  }

  /** Number of people of the area of whom this holds. */
  int count(Predicate<OraclePerson> holds) {
    int count = 0;
    for (OraclePerson p : people) {
      count += holds.test(p) ? 1 : 0;
    }
    return count;
  }
}
