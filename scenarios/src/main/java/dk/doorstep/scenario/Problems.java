package dk.doorstep.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers the problems of one file, and those that its parent brings. */
public final class Problems {
  /** Nobody reads more, and a broken file of some megabytes could have millions. */
  private static final int MOST = 1000;

  private final String file;
  private final List<Problem> own = new ArrayList<>();
  private final List<Problem> inherited = new ArrayList<>();
  private int left;

  /** No problems yet of this file, named as its reader named it. */
  public Problems(String file) {
    this.file = file;
  }

  /** A problem at this place. */
  public void add(Place place, String message) {
    if (own.size() < MOST) {
      own.add(new Problem(file, place.line(), place.column(), place.path(), message));
    } else {
      left++;
    }
  }

  /** Problems of other files. */
  public void inherit(List<Problem> parents) {
    inherited.addAll(parents);
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return own.isEmpty() && inherited.isEmpty();
  }

  /** A suggestion for a misspelt name, or nothing. */
  public String didYouMean(String wrong, Collection<String> names) {
    // Looking for near names takes time that a file with countless wrong names should not cost.
    return own.size() < MOST ? Wording.didYouMean(Suggestions.near(wrong, names)) : "";
  }

  /** Whether something is wrong with exactly this part. */
  boolean concern(String path) {
    return own.stream().anyMatch(p -> p.path().equals(path));
  }

  /** The parent's problems, then those of this file in the order of the file. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>(inherited);
    own.stream().sorted(Problem.BY_PLACE).forEach(all::add);
    if (left > 0) {
      all.add(new Problem(file, 0, 0, Place.ROOT, left + " more problems are not listed"));
    }
    return all;
  }

  /**
   * Ends the reading of a file that has problems.
   *
   * @throws ScenarioException with all of them
   */
  public void throwIfAny() throws ScenarioException {
    if (!isEmpty()) {
      throw new ScenarioException(all());
    }
  }
}
