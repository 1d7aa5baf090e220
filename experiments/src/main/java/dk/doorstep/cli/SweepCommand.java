package dk.doorstep.cli;

import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.output.StudyWork;
import dk.doorstep.study.Study;
import dk.doorstep.sweep.Sweep;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Runs scenarios at the points of a design. */
@Command(name = "sweep", versionProvider = Version.class)
final class SweepCommand extends StudyCommand {
  SweepCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  StudyWork work(Study study) throws BadInput {
    return suitability().sweep(study);
  }

  @Override
  void print(StudyWork work, Evaluation evaluation) throws IOException {
    new SweepResults(terminal(), (Sweep) work, evaluation).print();
  }
}
