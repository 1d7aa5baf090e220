package dk.doorstep.animation;

import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is opened on the desktop.
 *
 * @param scenarios one, or two side by side with the same luck
 * @param size how much is simulated
 * @param area name or number from 1 of the area that is shown at first, as of a {@link FilmRequest}
 * @param seed seed of all luck
 * @param replication which run of that seed
 * @param locale Danish; anything else gives English
 */
public record DesktopRequest(
    List<Scenario> scenarios,
    Size size,
    Optional<String> area,
    long seed,
    int replication,
    Locale locale) {
  public DesktopRequest {
    scenarios = List.copyOf(scenarios);
  }
}
