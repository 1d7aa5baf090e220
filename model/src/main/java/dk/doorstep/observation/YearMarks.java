package dk.doorstep.observation;

/** What is known of each followed person's last year: marks of several observers side by side. */
final class YearMarks {
  /** Was a resident of a shelter. */
  static final int SHELTER_USER = 1;

  /** Was homeless. */
  static final int HOMELESS = 2;

  /** Was a resident of a shelter, with long-term homelessness. */
  static final int LONG_TERM_USER = 4;

  /** Was in a course of CTI, ICM or ACT. */
  static final int HOUSING_FIRST = 8;

  private final PersonMemory marks;

  YearMarks(PersonMemories memories) {
    marks = new PersonMemory(memories, 0);
  }

  /** Sets a mark; whether it is new. */
  boolean add(int slot, int mark) {
    int before = marks.get(slot);
    if ((before & mark) != 0) {
      return false;
    }
    marks.set(slot, before | mark);
    return true;
  }

  boolean has(int slot, int mark) {
    return (marks.get(slot) & mark) != 0;
  }

  void forget(int slot) {
    marks.forget(slot);
  }
}
