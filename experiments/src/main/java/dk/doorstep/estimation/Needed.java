package dk.doorstep.estimation;

import dk.doorstep.study.Replications;
import dk.doorstep.study.Study;
import java.util.Set;
import java.util.TreeSet;

/** Trims an experiment to what a command looks at, so that its journal holds no more. */
public final class Needed {
  private Needed() {}

  /**
   * The experiment with these indicators and groups, without series, and with the most runs that it
   * states at every point.
   *
   * @param sharesLuck whether all points have the same luck
   */
  public static Study of(
      Study study, Set<String> indicators, Set<String> groups, boolean sharesLuck) {
    return new Study(
        study.name(),
        study.title(),
        study.scenarios(),
        study.baseline(),
        study.years(),
        study.every(),
        study.size(),
        study.seed(),
        sharesLuck,
        study.varied(),
        Replications.fixed(study.replications().maximum()),
        new TreeSet<>(indicators).stream().toList(),
        new TreeSet<>(groups).stream().toList(),
        false,
        study.sections());
  }
}
