package dk.doorstep.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers the problems of one file, and those that its parent brings. */
final class Problems {
  /** Nobody reads more, and a broken file of some megabytes could have millions. */
  private static final int MOST = 1000;

  private final String file;
  private final List<Problem> own = new ArrayList<>();
  private final List<Problem> inherited = new ArrayList<>();
  private int left;

  Problems(String file) {
    this.file = file;
  }

  void add(Place place, String message) {
    if (own.size() < MOST) {
      own.add(new Problem(file, place.line(), place.column(), place.path(), message));
    } else {
      left++;
    }
  }

  void inherit(List<Problem> parents) {
    inherited.addAll(parents);
  }

  boolean isEmpty() {
    return own.isEmpty() && inherited.isEmpty();
  }

  /** A suggestion for a misspelt name, or nothing. */
  String didYouMean(String wrong, Collection<String> names) {
    // Looking for near names takes time that a file with countless wrong names should not cost.
    return own.size() < MOST ? Wording.didYouMean(Suggestions.near(wrong, names)) : "";
  }

  /** Whether something is wrong with exactly this part. */
  boolean concern(String path) {
    return own.stream().anyMatch(p -> p.path().equals(path));
  }

  /** The parent's problems, then those of this file in the order of the file. */
  List<Problem> all() {
    List<Problem> all = new ArrayList<>(inherited);
    own.stream().sorted(Problem.BY_PLACE).forEach(all::add);
    if (left > 0) {
      all.add(new Problem(file, 0, 0, Place.ROOT, left + " more problems are not listed"));
    }
    return all;
  }

  void throwIfAny() throws ScenarioException {
    if (!isEmpty()) {
      throw new ScenarioException(all());
    }
  }
}
