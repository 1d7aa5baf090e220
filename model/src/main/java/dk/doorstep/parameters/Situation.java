package dk.doorstep.parameters;

import java.util.List;

/**
 * Where a person spends the night. The five homeless situations follow the Danish national counts
 * (evidence P5–P7); the last three are ways out of the simulated population.
 */
public enum Situation {
  STREET("street"),
  /** Night shelter (natvarmestue): warmth for the night, no stay of one's own. */
  NIGHT_SHELTER("nightShelter"),
  /** With family or friends, for a time. */
  SOFA("sofa"),
  /** Shelter under section 110 of the Danish Act on Social Services (herberg, forsorgshjem). */
  SHELTER("shelter"),
  /** Hotel, transitional flat, or soon to be released without a home. */
  OTHER("other"),
  OWN_HOME("ownHome"),
  /** Supported housing (botilbud). */
  SUPPORTED_HOUSING("supportedHousing"),
  DEAD("dead"),
  /** Left the system: moved in with somebody, moved abroad, or otherwise no longer followed. */
  LEFT("left"),
  /** Stably housed for so long that the model no longer follows the person. */
  SETTLED("settled");

  /** The homeless situations, in the order of this enum. */
  public static final List<Situation> HOMELESS =
      List.of(STREET, NIGHT_SHELTER, SOFA, SHELTER, OTHER);

  /** Made once: {@code values()} copies. */
  private static final Situation[] ALL = values();

  private final String key;

  Situation(String key) {
    this.key = key;
  }

  /** The situation with this ordinal, without the array copy that {@code values()} makes. */
  public static Situation of(int ordinal) {
    return ALL[ordinal];
  }

  /** The word used in parameter keys. */
  public String key() {
    return key;
  }

  /** The word used in indicators and event files, for example {@code night_shelter}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public boolean isHomeless() {
    return ordinal() <= OTHER.ordinal();
  }

  public boolean isHoused() {
    return this == OWN_HOME || this == SUPPORTED_HOUSING;
  }

  /** Whether the person is still followed by the model. */
  public boolean isFollowed() {
    return ordinal() <= SUPPORTED_HOUSING.ordinal();
  }
}
