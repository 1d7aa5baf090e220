package dk.doorstep.cli;

import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.Output;
import dk.doorstep.output.StudyWork;
import dk.doorstep.sensitivity.SensitivityReport;
import dk.doorstep.sensitivity.SensitivitySection;
import dk.doorstep.sensitivity.SensitivityWork;
import dk.doorstep.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Looks at what outputs hang on. */
@Command(name = "sensitivity", versionProvider = Version.class)
final class SensitivityCommand extends StudyCommand {
  SensitivityCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  StudyWork work(Study study) throws BadInput {
    Messages messages = terminal().messages();
    needed(study, SensitivitySection.SENSITIVITY);
    StudyTrial trial = new StudyTrial(terminal());
    trial.refuseAdaptive(study, "sensitivity");
    SensitivityWork work = new SensitivityWork(study, messages.language().locale());
    if (work.outputs().isEmpty()) {
      throw new BadInput(messages.text("sensitivity.noOutputs"));
    }
    Optional<String> objection = work.objection();
    if (objection.isPresent()) {
      throw new BadInput(messages.text("study.badPoint", study.name(), objection.get()));
    }
    List<String> names = new ArrayList<>();
    for (Output output : work.outputs()) {
      names.add(output.indicator() + " (" + output.group() + ", " + output.scenario() + ")");
    }
    trial.refuseUndefined(work.study(), names, (evaluation, runs) -> work.read(runs));
    return work;
  }

  @Override
  void print(StudyWork work, Evaluation evaluation) {
    SensitivityWork sensitivity = (SensitivityWork) work;
    if (!sensitivity.isFinished()) {
      return;
    }
    SensitivityReport report =
        new SensitivityReport(
            sensitivity, sensitivity.analyses(), terminal().messages().language().locale());
    report.paragraphs().forEach(terminal().out()::println);
  }
}
