package dk.doorstep.trial;

import static dk.doorstep.trial.Effect.DIFFERENCE;
import static dk.doorstep.trial.Effect.ODDS_RATIO;
import static dk.doorstep.trial.Effect.RATE_RATIO;
import static dk.doorstep.trial.Effect.RISK_RATIO;
import static dk.doorstep.trial.Effect.SMD;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is measured of a person in follow-up. */
public enum Measure {
  /** Nights in homelessness, or in some of its situations, in a window. */
  NIGHTS_HOMELESS("nightsHomeless", false, Option.WINDOW, Option.SITUATIONS),
  /** Nights in a home in a window. */
  NIGHTS_HOUSED("nightsHoused", false, Option.WINDOW, Option.STABLE_DAYS),
  /** Whether homeless, or in some of its situations, on any night of a window. */
  HOMELESS_AT_ANY_TIME("homelessAtAnyTime", true, Option.WINDOW, Option.SITUATIONS),
  /** Whether housed on one night. */
  HOUSED_AT("housedAt", true, Option.DAY),
  /** Whether housed on every night of a window. */
  HOUSED_THROUGHOUT("housedThroughout", true, Option.WINDOW),
  /** Nights from the start to the first night in a home, at most those of the follow-up. */
  DAYS_TO_HOUSED("daysToHoused", false),
  /** Share of the nights of a window in a home that is kept. */
  STABLY_HOUSED("stablyHoused", false, Option.WINDOW, Option.STABLE_DAYS),
  /** Of those who moved into a home: whether not homeless again within so many nights. */
  RETAINED("retained", true, Option.DAYS),
  /** Of those who moved into a home: whether homeless again within so many nights. */
  RETURNED("returned", true, Option.DAYS),
  /** Whether support in the home began. */
  SUPPORTED("supported", true);

  /** What an outcome may state beside its measure. */
  enum Option {
    WINDOW,
    SITUATIONS,
    STABLE_DAYS,
    DAY,
    DAYS
  }

  private final String word;
  private final boolean isShare;
  private final Set<Option> options;

  Measure(String word, boolean isShare, Option... options) {
    this.word = word;
    this.isShare = isShare;
    this.options = Set.of(options);
  }

  /** The word used in files. */
  public String word() {
    return word;
  }

  /** Whether it is true or false of each person, so that an arm has a share. */
  public boolean isShare() {
    return isShare;
  }

  /** Whether it counts nights, so that an arm has a mean of these. */
  boolean isNights() {
    return this == NIGHTS_HOMELESS || this == NIGHTS_HOUSED || this == DAYS_TO_HOUSED;
  }

  boolean has(Option option) {
    return options.contains(option);
  }

  /** The effects that can be worked out. */
  public List<Effect> effects() {
    return isShare
        ? List.of(DIFFERENCE, ODDS_RATIO, RISK_RATIO, RATE_RATIO)
        : List.of(DIFFERENCE, RATE_RATIO, SMD);
  }

  /** The effects that are given if a file asks for none. */
  public List<Effect> usualEffects() {
    if (this == SUPPORTED) {
      // Control arms mostly have nobody, and then a ratio is infinite.
      return List.of(DIFFERENCE);
    }
    return isShare ? List.of(DIFFERENCE, ODDS_RATIO, RISK_RATIO) : effects();
  }

  /** The measure of this word. */
  public static Optional<Measure> of(String word) {
    return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Measure::word).toList();
  }
}
