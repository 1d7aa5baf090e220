package dk.doorstep.experiment;

import dk.doorstep.observation.IndicatorTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The rows of an indicator table without values: what all runs of a scenario have in common. */
final class Columns {
  private final List<IndicatorTable.Key> keys;
  private final Map<Name, Integer> indexes = new HashMap<>();

  /** What a row is found by; units never tell two rows apart. */
  private record Name(String indicator, String group) {}

  Columns(List<IndicatorTable.Key> keys) {
    this.keys = List.copyOf(keys);
    for (int i = 0; i < keys.size(); i++) {
      indexes.put(new Name(keys.get(i).indicator(), keys.get(i).group()), i);
    }
  }

  List<IndicatorTable.Key> keys() {
    return keys;
  }

  OptionalInt find(String indicator, String group) {
    Integer index = indexes.get(new Name(indicator, group));
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }
}
