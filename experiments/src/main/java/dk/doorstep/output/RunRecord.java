package dk.doorstep.output;

import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.Size;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a manifest tells about an experiment.
 *
 * @param version version of the program
 * @param arguments the command line, without the name of the program
 * @param workingFolder where it was started
 * @param experiment what was run
 * @param size how large a part of it
 * @param baseline id of the scenario that the others are compared with, if there is one
 * @param outcome what it gave
 * @param start when it was started
 * @param end when it was over
 */
public record RunRecord(
    String version,
    List<String> arguments,
    Path workingFolder,
    Experiment experiment,
    Size size,
    Optional<String> baseline,
    Outcome outcome,
    Instant start,
    Instant end) {
  public RunRecord {
    arguments = List.copyOf(arguments);
  }
}
