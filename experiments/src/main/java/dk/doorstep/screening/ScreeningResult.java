package dk.doorstep.screening;

import dk.doorstep.experiment.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What a screening gave.
 *
 * @param draws what was kept, at most as many as asked for
 * @param counts how many candidates came how far
 * @param failure what went wrong, if something did
 */
public record ScreeningResult(
    List<ScreenedDraw> draws, ScreeningCounts counts, Optional<Outcome.Failure> failure) {
  public ScreeningResult {
    draws = List.copyOf(draws);
  }
}
