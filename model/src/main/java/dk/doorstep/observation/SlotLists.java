package dk.doorstep.observation;

import java.util.Arrays;

/**
 * Rows of persons with two integers beside each, a list for each area, a person in at most one of
 * them. The last of a list takes the place of one that is removed, so that nothing is searched for.
 */
final class SlotLists {
  private static final int ABSENT = -1;

  private final int[][] slots;
  private final int[][] first;
  private final int[][] second;
  private final int[] sizes;
  private final PersonMemory areaOf;
  private final PersonMemory position;

  SlotLists(int areas, PersonMemories memories) {
    areaOf = new PersonMemory(memories, ABSENT);
    position = new PersonMemory(memories, ABSENT);
    slots = new int[areas][8];
    first = new int[areas][8];
    second = new int[areas][8];
    sizes = new int[areas];
  }

  /** Adds a person with these two integers, which replace those of one who is there already. */
  void put(int area, int slot, int firstValue, int secondValue) {
    remove(slot);
    int place = sizes[area]++;
    if (place == slots[area].length) {
      slots[area] = Arrays.copyOf(slots[area], 2 * place);
      first[area] = Arrays.copyOf(first[area], 2 * place);
      second[area] = Arrays.copyOf(second[area], 2 * place);
    }
    areaOf.set(slot, area);
    position.set(slot, place);
    slots[area][place] = slot;
    first[area][place] = firstValue;
    second[area][place] = secondValue;
  }

  /**
   * Removes a person who may be in one of the lists.
   *
   * @return the area of the list, below 0 if there was none
   */
  int remove(int slot) {
    int area = areaOf.get(slot);
    if (area == ABSENT) {
      return ABSENT;
    }
    int place = position.get(slot);
    int last = --sizes[area];
    slots[area][place] = slots[area][last];
    first[area][place] = first[area][last];
    second[area][place] = second[area][last];
    position.set(slots[area][place], place);
    areaOf.forget(slot);
    position.forget(slot);
    return area;
  }

  int size(int area) {
    return sizes[area];
  }

  /** The first integer at this place of the list. */
  int first(int area, int place) {
    return first[area][place];
  }

  /** The second integer at this place of the list. */
  int second(int area, int place) {
    return second[area][place];
  }
}
