package dk.doorstep.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Scenarios could not be used. The message lists every problem, one a line. */
public final class ScenarioException extends Exception {
  private final transient List<Problem> problems;

  ScenarioException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).distinct().collect(Collectors.joining("\n")));
    // Two scenarios with one broken parent bring its problems twice.
    this.problems = List.copyOf(new LinkedHashSet<>(problems));
  }

  /** Whether nothing is wrong and something has still to be filled in. */
  public boolean isOnlyUnfinished() {
    return problems.stream().allMatch(Problem::isMissing);
  }

  /** Every problem that was found, those of one file in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
