package dk.doorstep.cli;

import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.output.StudyWork;
import dk.doorstep.sensitivity.SensitivityReport;
import dk.doorstep.sensitivity.SensitivityWork;
import dk.doorstep.study.Study;
import java.util.List;
import picocli.CommandLine.Command;

/** Looks at what outputs hang on. */
@Command(name = "sensitivity", versionProvider = Version.class)
final class SensitivityCommand extends StudyCommand {
  SensitivityCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  StudyWork work(Study study) throws BadInput {
    SensitivityWork work = suitability().sensitivity(study);
    List<String> names = work.outputs().stream().map(Suitability::name).toList();
    new StudyTrial(terminal())
        .refuseUndefined(work.study(), names, (evaluation, runs) -> work.read(runs));
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
