package dk.doorstep.model;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.place.Area;
import dk.doorstep.place.Site;
import dk.doorstep.place.WaitingLine;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Person;
import dk.doorstep.submodel.Seeking;
import java.util.Arrays;
import java.util.List;

/**
 * Who asks for a bed or a place tonight, and who gets one. Beds go to respites on kept places
 * first, then by the night since when a person waits, then by a keyed tie-break. Persons who have
 * nowhere to be (arrivals, lost tenancies, leavers to the night shelter) are placed elsewhere when
 * there is nothing free.
 */
final class Requests {
  private static final int RESPITE = 0;
  private static final int BED = 1;
  private static final int NONE = -1;

  private final Shard shard;
  private final Planning planning;
  private final Moves moves;
  private final Courses courses;
  private final Losses losses;
  private int[] nowhere = new int[16];
  private int nowhereCount;
  private final SetAside tomorrow = new SetAside();

  Requests(Shard shard, Planning planning, Moves moves, Courses courses) {
    this.shard = shard;
    this.planning = planning;
    this.moves = moves;
    this.courses = courses;
    this.losses = new Losses(shard, planning, this);
  }

  /** What happens when a home is about to be lost; it may ask for a bed. */
  Losses losses() {
    return losses;
  }

  /** A person who comes from outside or from a home goes to this situation, if there is a place. */
  void enter(Person p, Situation to, int day) {
    switch (to) {
      case SHELTER -> {
        haveNowhere(p);
        askForBed(p, day);
      }
      case NIGHT_SHELTER -> askForNightShelter(p, true);
      default -> moves.toPlace(p, to, day);
    }
  }

  /** Asks for a shelter bed tonight. */
  void askForBed(Person p, int day) {
    p.setWaitingSince(day);
    shard.area(p).bedLine().join(WaitingLine.rank(BED, day), shard.tie(p), p.number(), p.slot());
  }

  /** Asks for a respite or a preventive stay tonight. */
  void askForRespite(Person p, int day) {
    shard
        .area(p)
        .bedLine()
        .join(WaitingLine.rank(RESPITE, day), shard.tie(p), p.number(), p.slot());
  }

  /**
   * Asks for a place in the night shelter tonight.
   *
   * @param isWithoutPlace whether the person has nowhere else to be and sleeps on the street when
   *     it is full
   */
  void askForNightShelter(Person p, boolean isWithoutPlace) {
    shard
        .area(p)
        .nightShelterLine()
        .join(WaitingLine.rank(isWithoutPlace ? 0 : 1, 0), shard.tie(p), p.number(), p.slot());
  }

  /** Gives out the places of the night shelters. */
  void grantNightShelter(int day) {
    for (Area area : shard.areas) {
      WaitingLine line = area.nightShelterLine();
      for (; line.size() > 0; line.removeFirst()) {
        Person p = shard.person.moveTo(line.firstSlot());
        boolean isWithoutPlace = line.firstRank() == WaitingLine.rank(0, 0);
        if (area.freeNightShelterPlaces() > 0) {
          moves.toPlace(p, Situation.NIGHT_SHELTER, day);
        } else if (isWithoutPlace) {
          moves.toPlace(p, Situation.STREET, day);
        }
      }
    }
  }

  /** Gives out the beds of the shelters. */
  void grantBeds(int day) {
    for (Area area : shard.areas) {
      tomorrow.clear();
      grantBeds(area, day);
      for (int i = 0; i < tomorrow.count(); i++) {
        Person p = shard.person.moveTo(tomorrow.slot(i));
        long rank = WaitingLine.rank(BED, p.waitingSince());
        area.bedLine().join(rank, tomorrow.tie(i), p.number(), p.slot());
      }
    }
    for (int i = 0; i < nowhereCount; i++) {
      Person p = shard.person.moveTo(nowhere[i]);
      if (p.isSomebody() && p.situation() != Situation.SHELTER) {
        double u = shard.random.uniform(p.number(), Draw.TURNED_AWAY_TO, p.homelessSpells());
        moves.toPlace(p, shard.rules(p).arrivals().withoutPlace(u), day);
        if (p.waitingSince() == Person.NEVER) {
          noteTurnedAway(p, day);
        }
      }
    }
    nowhereCount = 0;
  }

  private void grantBeds(Area area, int day) {
    WaitingLine line = area.bedLine();
    Seeking seeking = shard.rules(area).seeking();
    while (line.size() > 0) {
      Person p = shard.person.moveTo(line.firstSlot());
      boolean isRespite = line.firstRank() == WaitingLine.rank(RESPITE, day);
      boolean isSame = p.number() == line.firstNumber();
      if (isSame && isRespite) {
        grantRespite(p, day);
      } else if (isSame && hasMovedTonight(p, day)) {
        tomorrow.add(p.slot(), line.firstTie());
      } else if (isSame && line.firstRank() == WaitingLine.rank(BED, p.waitingSince())) {
        int site = freeSite(area, p, day);
        if (site >= 0) {
          moves.toShelter(p, site, day);
        } else if (seeking.waitsWhenFull() && isAdmittedAnywhere(area, p, day)) {
          if (isOpenToAll(area) && !hasFreeBed(area)) {
            return;
          }
          tomorrow.add(p.slot(), line.firstTie());
        } else {
          turnAway(p, day);
        }
      }
      line.removeFirst();
    }
  }

  /** A respite on a kept place, or a preventive stay of somebody without one. */
  private void grantRespite(Person p, int day) {
    if (p.hasKeptPlace()) {
      courses.respite(p, day);
    } else if (!courses.stayPreventively(p, day)) {
      losses.loseForWantOfBed(p, moves, day);
      return;
    }
    planning.plan(p, day);
  }

  private void turnAway(Person p, int day) {
    p.setWaitingSince(Person.NEVER);
    // Who has nowhere to be is told of when placed: the arrival or the lost home comes first.
    if (p.situation().isHomeless()) {
      noteTurnedAway(p, day);
      planning.plan(p, day);
    }
  }

  private void noteTurnedAway(Person p, int day) {
    int isByRule = isAdmittedAnywhere(shard.area(p), p, day) ? 0 : 1;
    shard.listener.noted(day, EventKind.TURNED_AWAY, p, isByRule);
  }

  /** Whether some shelter of the area admits the person, or there is none to have rules. */
  private boolean isAdmittedAnywhere(Area area, Person p, int day) {
    boolean isAdmitted = area.siteCount() == 0;
    for (int i = 0; i < area.siteCount(); i++) {
      isAdmitted |= admits(area, area.site(i), p, day);
    }
    return isAdmitted;
  }

  private boolean admits(Area area, Site site, Person p, int day) {
    return shard.rules(area).sites().get(site.type()).admission().admits(p, day);
  }

  /** Whether no shelter of the area turns anybody away by rule. */
  private boolean isOpenToAll(Area area) {
    List<AreaRules.SiteRules> sites = shard.rules(area).sites();
    for (int i = 0; i < sites.size(); i++) {
      if (!sites.get(i).admission().isOpenToAll()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first shelter that admits the person and has a free bed, from one drawn in proportion to
   * beds onwards; {@link #NONE} if there is none.
   */
  private int freeSite(Area area, Person p, int day) {
    int sites = area.siteCount();
    long beds = 0;
    for (int i = 0; i < sites; i++) {
      beds += area.site(i).beds();
    }
    double rest = shard.random.uniform(p.number(), Draw.SITE, p.shelterStays()) * beds;
    int first = 0;
    while (first < sites - 1 && rest >= area.site(first).beds()) {
      rest -= area.site(first).beds();
      first++;
    }
    for (int i = 0; i < sites; i++) {
      Site site = area.site((first + i) % sites);
      if (site.freeBeds() > 0 && admits(area, site, p, day)) {
        return (first + i) % sites;
      }
    }
    return NONE;
  }

  private static boolean hasFreeBed(Area area) {
    for (int i = 0; i < area.siteCount(); i++) {
      if (area.site(i).freeBeds() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Somebody in line who has drifted tonight moves again tomorrow at the earliest. */
  private static boolean hasMovedTonight(Person p, int day) {
    return p.situation().isHomeless()
        && p.situationSince() == day
        && p.waitingSince() != Person.NEVER;
  }

  private void haveNowhere(Person p) {
    if (nowhereCount == nowhere.length) {
      nowhere = Arrays.copyOf(nowhere, nowhereCount * 2);
    }
    nowhere[nowhereCount++] = p.slot();
  }
}
