package dk.doorstep.page;

import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What a page is to show.
 *
 * @param scenarios one, or two that go on from the same past and are shown side by side
 * @param settings years, seed and threads of each run
 * @param size how much is simulated
 * @param replication index of the replication
 * @param language code of the language shown first, {@code da} or {@code en}
 * @param day day shown first
 * @param command the command that makes the page again
 * @param guide what to look at, for a lesson
 */
public record PageRequest(
    List<Scenario> scenarios,
    RunSettings settings,
    Size size,
    int replication,
    String language,
    int day,
    String command,
    Optional<Guide> guide) {
  /** More cannot be told apart. */
  private static final int MOST_SCENARIOS = 2;

  public PageRequest {
    scenarios = List.copyOf(scenarios);
    if (scenarios.isEmpty() || scenarios.size() > MOST_SCENARIOS) {
      throw new IllegalArgumentException("a page shows one scenario or two");
    }
  }
}
