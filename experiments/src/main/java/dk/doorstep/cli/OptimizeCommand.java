package dk.doorstep.cli;

import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.optimization.OptimizeSection;
import dk.doorstep.optimization.OptimizeWork;
import dk.doorstep.output.StudyWork;
import dk.doorstep.study.Study;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Finds mixes of levers under a budget. */
@Command(name = "optimize", versionProvider = Version.class)
final class OptimizeCommand extends StudyCommand {
  OptimizeCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  StudyWork work(Study study) throws BadInput {
    Messages messages = terminal().messages();
    needed(study, OptimizeSection.OPTIMIZE);
    StudyTrial trial = new StudyTrial(terminal());
    trial.refuseAdaptive(study, "optimize");
    if (!study.varied().isEmpty()) {
      throw new BadInput(messages.text("optimize.vary"));
    }
    if (!study.sharesLuck()) {
      throw new BadInput(messages.text("optimize.ownLuck"));
    }
    OptimizeWork work = new OptimizeWork(study, messages.language().locale());
    Optional<String> objection = work.objection();
    if (objection.isPresent()) {
      throw new BadInput(messages.text("optimize.impossible", study.name(), objection.get()));
    }
    trial.refuseUndefined(work.study(), work.aims(), (evaluation, runs) -> work.read(runs));
    return work;
  }

  @Override
  void print(StudyWork work, Evaluation evaluation) {
    ((OptimizeWork) work).sentences().forEach(terminal().out()::println);
  }
}
