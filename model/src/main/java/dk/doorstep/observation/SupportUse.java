package dk.doorstep.observation;

import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.SupportStage;

/**
 * Support in the home and kept places in the last year.
 *
 * <ul>
 *   <li>{@code support.offered}, {@code support.declined}: offers of support in the home, at
 *       hand-over too, and those declined there, per year.
 *   <li>{@code support.courses}: courses begun, per year.
 *   <li>{@code support.hours}: hours given, per year: every night each active course counts a
 *       seventh of its weekly hours.
 *   <li>{@code support.refused}: courses ended by the person who closed the door, per year.
 *   <li>{@code support.lapsed}: granted courses that no worker had room for in time, per year.
 *   <li>{@code support.kept_home_share}: courses completed over courses completed or stopped
 *       because the home was lost or left (compare C18).
 *   <li>{@code support.gap_days}: mean days from move-in to the start of the courses begun, 0 for
 *       those that began before it; without courses after a hand-over.
 *   <li>{@code support.caseload_use}: room taken over room in all teams, mean over the nights.
 *   <li>{@code kept_place.nights}, {@code kept_place.nights_used}: nights for which a place was
 *       kept, and of these the respite nights slept on it, per year.
 *   <li>{@code kept_place.nights_lent}: of the nights for which a place was kept, those on which
 *       its bed was lent to somebody else, per year; see {@link LentNights}.
 *   <li>{@code kept_place.refused}: respites that found no bed, per year.
 * </ul>
 *
 * <p>Of these courses, {@link Aftercare} is told those that shelters give.
 */
final class SupportUse {
  private static final int METHODS = Method.values().length;
  private static final int PHASES = 3;
  private static final int FROM_SHELTER = METHODS * PHASES;
  private static final int NONE = -1;
  private static final int MINUTES_PER_HOUR = 60;
  private static final int NIGHTS_PER_WEEK = 7;

  private final Window window;
  private final int firstArea;

  /** Active courses now by area, method and phase. */
  private final long[][][] active;

  /** Those of them that shelters give. */
  private final long[][][] fromShelter;

  private final Aftercare aftercare;

  private final PersonMemory course;

  /** 1 for whose active course was stopped tonight, in the last year. */
  private final PersonMemory stoppedInWindow;

  /** 1 for who was handed over in the present home. */
  private final PersonMemory handedOver;

  private final LentNights lent;

  private long firstStarted;
  private long offered;
  private long declined;
  private long started;
  private long gapDays;
  private long refused;
  private long lapsed;
  private long completed;
  private long lostDuring;
  private long minutesTimesSeven;
  private long load;
  private long capacity;
  private long kept;
  private long inRespite;
  private long keptNights;
  private long usedNights;
  private long usedNightsInAll;
  private long respiteRefused;
  private long rowStarted;
  private long rowKept;

  SupportUse(Window window, PlacesView places, PersonMemories memories) {
    course = new PersonMemory(memories, NONE);
    stoppedInWindow = new PersonMemory(memories, NONE);
    handedOver = new PersonMemory(memories, NONE);
    this.window = window;
    firstArea = places.firstArea();
    active = new long[places.areaCount()][METHODS][PHASES];
    fromShelter = new long[places.areaCount()][METHODS][PHASES];
    aftercare = new Aftercare(window, places);
    lent = new LentNights(places);
  }

  /** Counts in who is present at the start. */
  void present(PersonView p) {
    if (p.supportStage() == SupportStage.ACTIVE) {
      enterPhase(p, p.supportPhase());
    }
    kept += p.hasKeptPlace() ? 1 : 0;
    inRespite += p.hasKeptPlace() && p.isInRespite() ? 1 : 0;
    lent.present(p);
  }

  void moved(EventKind kind, PersonView p) {
    if (kind == EventKind.TENANCY_LOST && stoppedInWindow.get(p.slot()) != NONE) {
      lostDuring++;
    }
    stoppedInWindow.forget(p.slot());
    handedOver.forget(p.slot());
    if (!p.situation().isFollowed()) {
      course.forget(p.slot());
    }
  }

  void noted(int day, EventKind kind, PersonView p, int detail) {
    lent.noted(kind, p);
    long inWindow = window.isInLastYear(day) ? 1 : 0;
    switch (kind) {
      case SUPPORT_OFFERED -> offered += inWindow;
      case SUPPORT_DECLINED -> declined += inWindow;
      case SUPPORT_STARTED -> {
        started += inWindow;
        if (handedOver.get(p.slot()) == NONE) {
          firstStarted += inWindow;
          gapDays += inWindow * Math.max(0, detail);
        }
        rowStarted++;
        aftercare.begun(day, p);
        enterPhase(p, 0);
      }
      case SUPPORT_PHASE -> {
        leavePhase(p);
        enterPhase(p, detail);
      }
      case SUPPORT_REFUSED -> {
        refused += inWindow;
        leavePhase(p);
      }
      case HAND_OVER -> handedOver.set(p.slot(), 1);
      case SUPPORT_LAPSED -> lapsed += inWindow;
      case SUPPORT_COMPLETED -> {
        completed += inWindow;
        aftercare.completed(day, p);
        leavePhase(p);
      }
      case SUPPORT_STOPPED -> {
        // Told just before the move; only the loss of the home counts.
        if (inWindow == 1 && course.get(p.slot()) != NONE) {
          stoppedInWindow.set(p.slot(), 1);
        }
        leavePhase(p);
      }
      case KEPT_PLACE -> kept++;
      case KEPT_PLACE_ENDED -> kept--;
      case RESPITE -> inRespite++;
      case RESPITE_ENDED -> inRespite--;
      case RESPITE_REFUSED -> respiteRefused += inWindow;
      default -> {
        // not about support
      }
    }
  }

  private void enterPhase(PersonView p, int phase) {
    int method = p.supportMethod().ordinal();
    active[p.area() - firstArea][method][phase]++;
    int code = method * PHASES + phase;
    if (Aftercare.isFromShelter(p)) {
      fromShelter[p.area() - firstArea][method][phase]++;
      code += FROM_SHELTER;
    }
    course.set(p.slot(), code);
  }

  private void leavePhase(PersonView p) {
    int code = course.get(p.slot());
    if (code != NONE) {
      int own = code % FROM_SHELTER;
      active[p.area() - firstArea][own / PHASES][own % PHASES]--;
      if (code >= FROM_SHELTER) {
        fromShelter[p.area() - firstArea][own / PHASES][own % PHASES]--;
      }
      course.forget(p.slot());
    }
  }

  void nightEnded(int day, PlacesView places) {
    usedNightsInAll += inRespite;
    rowKept += kept;
    if (!window.isInLastYear(day)) {
      return;
    }
    keptNights += kept;
    usedNights += inRespite;
    lent.count(places);
    for (int a = 0; a < active.length; a++) {
      int area = firstArea + a;
      load += places.workerLoad(area);
      capacity += places.workerCapacity(area);
      for (int method = 0; method < METHODS; method++) {
        for (int phase = 0; phase < PHASES; phase++) {
          if (active[a][method][phase] != 0) {
            int minutes = places.minutesPerWeek(area, method, phase);
            minutesTimesSeven += active[a][method][phase] * minutes;
            aftercare.active(fromShelter[a][method][phase], minutes);
          }
        }
      }
    }
  }

  /** Respite nights of the whole run. */
  long respiteNights() {
    return usedNightsInAll;
  }

  /** Courses begun and nights of kept places since the row before; counting starts anew. */
  long[] takeRow() {
    long[] row = {rowStarted, rowKept};
    rowStarted = 0;
    rowKept = 0;
    return row;
  }

  /** Adds another part of the world; the courses that are active now stay apart. */
  void merge(SupportUse other) {
    offered += other.offered;
    declined += other.declined;
    started += other.started;
    gapDays += other.gapDays;
    firstStarted += other.firstStarted;
    refused += other.refused;
    lapsed += other.lapsed;
    completed += other.completed;
    lostDuring += other.lostDuring;
    minutesTimesSeven += other.minutesTimesSeven;
    load += other.load;
    capacity += other.capacity;
    keptNights += other.keptNights;
    usedNights += other.usedNights;
    usedNightsInAll += other.usedNightsInAll;
    respiteRefused += other.respiteRefused;
    lent.merge(other.lent);
    aftercare.merge(other.aftercare);
  }

  void report(IndicatorTable table) {
    table.add("support.offered", "all", "offers/year", offered);
    table.add("support.declined", "all", "offers/year", declined);
    table.add("support.courses", "all", "courses/year", started);
    table.add(
        "support.hours",
        "all",
        "hours/year",
        (double) minutesTimesSeven / (MINUTES_PER_HOUR * NIGHTS_PER_WEEK));
    table.add("support.refused", "all", "courses/year", refused);
    table.add("support.lapsed", "all", "courses/year", lapsed);
    table.addRatio(
        "support.kept_home_share", "all", "share", completed, (double) completed + lostDuring);
    table.addRatio("support.gap_days", "all", "days", gapDays, firstStarted);
    table.addRatio("support.caseload_use", "all", "share", load, capacity);
    table.add("kept_place.nights", "all", "nights/year", keptNights);
    table.add("kept_place.nights_used", "all", "nights/year", usedNights);
    table.add("kept_place.nights_lent", "all", "nights/year", lent.nights());
    table.add("kept_place.refused", "all", "requests/year", respiteRefused);
    aftercare.report(table);
  }
}
