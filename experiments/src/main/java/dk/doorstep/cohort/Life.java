package dk.doorstep.cohort;

import dk.doorstep.parameters.Situation;
import java.util.Arrays;

/**
 * Where one person spent the nights. Nights count from the first night of follow-up (0); the first
 * entry lies before it.
 */
final class Life {
  /** A night that has not come. */
  static final int NEVER = Integer.MAX_VALUE;

  private int[] nights = new int[4];
  private byte[] situations = new byte[4];
  private int entries;
  private int supportedSince = NEVER;

  /** The person sleeps here from this night on. */
  void enter(int night, Situation situation) {
    if (entries == nights.length) {
      nights = Arrays.copyOf(nights, entries * 2);
      situations = Arrays.copyOf(situations, entries * 2);
    }
    nights[entries] = night;
    situations[entries++] = (byte) situation.ordinal();
  }

  void beginSupport(int night) {
    supportedSince = Math.min(supportedSince, night);
  }

  /** First night of support in the home, below 0 before follow-up, or {@link #NEVER}. */
  int supportedSince() {
    return supportedSince;
  }

  /** Number of spells, each in one situation. */
  int spells() {
    return entries;
  }

  Situation situation(int spell) {
    return Situation.of(situations[spell]);
  }

  /** First night of a spell. */
  int from(int spell) {
    return nights[spell];
  }

  /** First night after a spell, or {@link #NEVER}. */
  int to(int spell) {
    return spell + 1 < entries ? nights[spell + 1] : NEVER;
  }

  /** Nights of a spell that lie between these two, the last not included. */
  int nightsWithin(int spell, int from, int to) {
    return Math.max(0, Math.min(to, to(spell)) - Math.max(from, from(spell)));
  }

  /** Where the person is on this night. */
  Situation at(int night) {
    int spell = entries - 1;
    while (spell > 0 && nights[spell] > night) {
      spell--;
    }
    return situation(spell);
  }

  /** The night of death, or {@link #NEVER}. */
  int death() {
    return firstNight(Situation.DEAD);
  }

  /** The night on which the person moved away, or {@link #NEVER}. */
  int leaving() {
    return firstNight(Situation.LEFT);
  }

  private int firstNight(Situation end) {
    int last = entries - 1;
    return situation(last) == end ? nights[last] : NEVER;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Life that
        && entries == that.entries
        && supportedSince == that.supportedSince
        && Arrays.equals(nights, 0, entries, that.nights, 0, entries)
        && Arrays.equals(situations, 0, entries, that.situations, 0, entries);
  }

  @Override
  public int hashCode() {
    return 31 * entries + nights[entries - 1];
  }
}
