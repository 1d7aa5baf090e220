package dk.doorstep.model;

import dk.doorstep.parameters.WorldDescription;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of every type of area, period by period. Compiled once and shared by all parts of a
 * world, on whatever threads they step.
 */
final class Rulebook {
  /** Parts are at most so many nights apart while they are stepped. */
  private static final int KEPT_NIGHTS = 2 * World.NIGHTS_PER_YEAR;

  private final WorldDescription description;
  private final List<Integer> changeDays;
  private final Map<Integer, List<AreaRules>> compiled = new ConcurrentHashMap<>();

  Rulebook(WorldDescription description) {
    this.description = description;
    this.changeDays = description.changeDays();
  }

  /** Whether the rules of this night differ from those of the night before. */
  boolean changesOn(int day) {
    return Collections.binarySearch(changeDays, day) >= 0;
  }

  /** The rules of this night, one entry per type of area. */
  List<AreaRules> on(int day) {
    compiled.keySet().removeIf(earlier -> earlier < day - KEPT_NIGHTS);
    return compiled.computeIfAbsent(day, this::compile);
  }

  private List<AreaRules> compile(int day) {
    return description.areas().stream().map(type -> AreaRules.of(type, day)).toList();
  }
}
