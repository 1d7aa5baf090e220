package dk.doorstep.observation;

/**
 * An integer that an observer remembers of each followed person, by row. New rows hold the initial
 * value.
 */
final class PersonMemory {
  private final PersonMemories memories;
  private final int column;

  /** What is kept is told apart from this, so that what is empty holds it. */
  private final int initial;

  PersonMemory(PersonMemories memories, int initial) {
    this.memories = memories;
    this.column = memories.addColumn();
    this.initial = initial;
  }

  int get(int slot) {
    return memories.get(slot, column) ^ initial;
  }

  void set(int slot, int value) {
    memories.set(slot, column, value ^ initial);
  }

  void forget(int slot) {
    memories.set(slot, column, 0);
  }

  int limit() {
    return memories.limit();
  }
}
