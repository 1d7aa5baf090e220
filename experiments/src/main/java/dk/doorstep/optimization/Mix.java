package dk.doorstep.optimization;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One level of every lever.
 *
 * @param levels index of the level of each lever, from 0
 */
public record Mix(List<Integer> levels) implements Serializable {
  private static final long serialVersionUID = 1;

  public Mix {
    levels = List.copyOf(levels);
  }

  /** The level of the k-th lever. */
  public int level(int k) {
    return levels.get(k);
  }

  /** Number of levers. */
  public int size() {
    return levels.size();
  }

  /** How many levers are at another level than in another mix. */
  int changes(Mix other) {
    int changes = 0;
    for (int k = 0; k < levels.size(); k++) {
      changes += level(k) == other.level(k) ? 0 : 1;
    }
    return changes;
  }

  /** The same mix with another level of one lever. */
  public Mix with(int k, int level) {
    List<Integer> changed = new ArrayList<>(levels);
    changed.set(k, level);
    return new Mix(changed);
  }
}
