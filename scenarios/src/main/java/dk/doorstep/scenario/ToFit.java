package dk.doorstep.scenario;

import dk.doorstep.parameters.WorldDescription;
import java.nio.file.Path;
import java.util.List;

/**
 * A file whose counts are to be fitted.
 *
 * @param id id of the scenario
 * @param file the file, or null for a scenario of the catalogue
 * @param unfitted its world, without inflow and with the moves that its parent has
 * @param counts what was counted, of each area whose inflow the file does not state
 * @param fingerprint what the file is like; written beside the fit, so that a later change shows
 */
public record ToFit(
    String id, Path file, WorldDescription unfitted, List<Counted> counts, String fingerprint) {
  public ToFit {
    counts = List.copyOf(counts);
  }
}
