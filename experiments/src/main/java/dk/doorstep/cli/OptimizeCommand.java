package dk.doorstep.cli;

import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.optimization.OptimizeWork;
import dk.doorstep.output.StudyWork;
import dk.doorstep.study.Study;
import picocli.CommandLine.Command;

/** Finds mixes of levers under a budget. */
@Command(name = "optimize", versionProvider = Version.class)
final class OptimizeCommand extends StudyCommand {
  OptimizeCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  StudyWork work(Study study) throws BadInput {
    OptimizeWork work = suitability().optimization(study);
    new StudyTrial(terminal())
        .refuseUndefined(work.study(), work.aims(), (evaluation, runs) -> work.read(runs));
    return work;
  }

  @Override
  void print(StudyWork work, Evaluation evaluation) {
    ((OptimizeWork) work).sentences().forEach(terminal().out()::println);
  }
}
