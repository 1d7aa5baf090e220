package dk.doorstep.model;

import dk.doorstep.parameters.WorldDescription;
import java.util.List;

/** The rules of every type of area, period by period. Compiled once, shared by all shards. */
final class Rulebook {
  private final WorldDescription description;
  private final List<Integer> changeDays;

  Rulebook(WorldDescription description) {
    this.description = description;
    this.changeDays = description.changeDays();
  }

  /** Whether the rules of this night differ from those of the night before. */
  boolean changesOn(int day) {
    return java.util.Collections.binarySearch(changeDays, day) >= 0;
  }

  /** The rules of this night, one entry per type of area. */
  List<AreaRules> on(int day) {
    return description.areas().stream().map(type -> AreaRules.of(type, day)).toList();
  }
}
