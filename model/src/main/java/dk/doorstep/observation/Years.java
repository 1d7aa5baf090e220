package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Who was homeless in a year, and who still or again is in a later one. Years have 365 nights from
 * day 0; the count night is the last of a year, and the night before day 0 counts as one too.
 *
 * <ul>
 *   <li>{@code homeless.in_year}: persons homeless on at least one night of the last year.
 *   <li>{@code persistence.2y}, {@code 6y}: of the persons homeless on a count night, the share
 *       homeless on the count night two or six years later; dead, left and settled persons count as
 *       not homeless (evidence E2, E3, I9). All count nights with complete follow-up are pooled.
 *   <li>{@code persistence.2y.any}: the same for persons homeless on any night of a year, and any
 *       night of the later year.
 *   <li>{@code persistence.2y.registered}: the same for persons with any shelter night of the year
 *       or homeless in its last seven nights (evidence I11).
 * </ul>
 */
final class Years {
  /** Three readings of "homeless in a year". */
  enum Reading {
    STATUS(""),
    ANY(".any"),
    REGISTERED(".registered");

    final String suffix;

    Reading(String suffix) {
      this.suffix = suffix;
    }
  }

  static final int[] LAGS = {2, 6};
  private static final int READINGS = Reading.values().length;
  private static final int BITS = 8;
  private static final int COUNT_WEEK = 7;
  private static final int STATUS = 1 << Reading.STATUS.ordinal() * BITS;
  private static final int ANY = 1 << Reading.ANY.ordinal() * BITS;
  private static final int REGISTERED = 1 << Reading.REGISTERED.ordinal() * BITS;

  private final Window window;

  /** Bit k of byte r: counted under reading r, k years ago; bit 0 is the present year. */
  private final PersonMemory past;

  private final long[][] cohort;
  private final long[][] still = new long[READINGS][LAGS.length];
  private final long[][] base = new long[READINGS][LAGS.length];
  private int year = -1;

  /** Whether tonight is one of the last nights of a year. */
  private boolean isCountWeek;

  Years(Window window, PersonMemories memories) {
    past = new PersonMemory(memories, 0);
    this.window = window;
    cohort = new long[READINGS][window.years() + 1];
  }

  void moved(EventKind kind, PersonView p) {
    int slot = p.slot();
    if (kind == EventKind.INITIAL) {
      if (p.situation().isHomeless()) {
        mark(slot, STATUS);
      }
    } else if (p.situation().isHomeless()) {
      markHomeless(p);
    } else if (!p.situation().isFollowed()) {
      past.forget(slot);
    }
  }

  /** Moves on before the events of a night. */
  void nightBegins(int day) {
    isCountWeek = Math.floorMod(day, Window.YEAR) >= Window.YEAR - COUNT_WEEK;
    if (Window.isYearStart(day)) {
      year++;
      int lowBits = 0x7F7F7F;
      for (int slot = 0; slot < past.limit(); slot++) {
        int bits = past.get(slot);
        if (bits != 0) {
          past.set(slot, (bits & lowBits) << 1);
        }
      }
    }
  }

  /** Whether everybody is looked at on this night. */
  static boolean looksOn(int day) {
    return Window.isYearStart(day)
        || Window.isYearEnd(day)
        || Window.isYearEnd(day + COUNT_WEEK - 1);
  }

  /** Looks at a person on such a night. */
  void look(PersonView p, int day) {
    if (p.situation().isHomeless()) {
      if (Window.isYearEnd(day)) {
        mark(p.slot(), STATUS);
      } else {
        markHomeless(p);
      }
    }
  }

  /** Everybody has been looked at who was to be. */
  void nightEnded(int day) {
    if (Window.isYearEnd(day)) {
      countCohorts();
    }
  }

  /**
   * Marks a person who is homeless tonight under the readings that are not about the count night.
   */
  private void markHomeless(PersonView p) {
    boolean isRegistered = isCountWeek || p.situation() == Situation.SHELTER;
    mark(p.slot(), isRegistered ? ANY | REGISTERED : ANY);
  }

  /** Marks a person under some readings, each the lowest bit of its byte. */
  private void mark(int slot, int readings) {
    int bits = past.get(slot);
    int added = readings & ~bits;
    if (added != 0) {
      past.set(slot, bits | added);
      for (int rest = added; rest != 0; rest &= rest - 1) {
        count(bits, Integer.numberOfTrailingZeros(rest) / BITS);
      }
    }
  }

  /** Counted when it happens, so that who dies or leaves later in the year is counted too. */
  private void count(int bits, int reading) {
    cohort[reading][year + 1]++;
    int own = bits >>> (reading * BITS);
    for (int lag = 0; lag < LAGS.length; lag++) {
      if ((own & (1 << LAGS[lag])) != 0) {
        still[reading][lag]++;
      }
    }
  }

  /** The cohorts whose later year is over. */
  private void countCohorts() {
    for (int lag = 0; lag < LAGS.length; lag++) {
      int start = year + 1 - LAGS[lag];
      for (Reading reading : Reading.values()) {
        // The year before day 0 has only its count night.
        if (start >= (reading == Reading.STATUS ? 0 : 1)) {
          base[reading.ordinal()][lag] += cohort[reading.ordinal()][start];
        }
      }
    }
  }

  void merge(Years other) {
    for (int r = 0; r < READINGS; r++) {
      for (int lag = 0; lag < LAGS.length; lag++) {
        still[r][lag] += other.still[r][lag];
        base[r][lag] += other.base[r][lag];
      }
      for (int y = 0; y < cohort[r].length; y++) {
        cohort[r][y] += other.cohort[r][y];
      }
    }
  }

  void report(IndicatorTable table) {
    table.add("homeless.in_year", "all", "persons", cohort[Reading.ANY.ordinal()][window.years()]);
    for (int lag = 0; lag < LAGS.length; lag++) {
      for (Reading reading : Reading.values()) {
        int r = reading.ordinal();
        table.addRatio(
            "persistence." + LAGS[lag] + "y" + reading.suffix,
            "all",
            "share",
            still[r][lag],
            base[r][lag]);
      }
    }
  }
}
