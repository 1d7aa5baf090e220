package dk.doorstep.report;

import dk.doorstep.experiment.IndicatorDifference;
import dk.doorstep.output.RunRecord;
import java.util.List;
import java.util.Optional;

/**
 * What a report is written from.
 *
 * @param run what was run, and what it gave
 * @param differences from the baseline, as they are written to the files; empty without a baseline
 * @param commit the commit that the program was built from, if it is known
 */
public record ReportSource(
    RunRecord run, List<IndicatorDifference> differences, Optional<String> commit) {
  public ReportSource {
    differences = List.copyOf(differences);
  }
}
