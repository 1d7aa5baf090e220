package dk.doorstep.cli;

import dk.doorstep.calibration.CalibrationWork;
import dk.doorstep.calibration.TargetFact;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.output.StudyWork;
import dk.doorstep.study.Study;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;

/** Fits what nobody has measured to what somebody has. */
@Command(name = "calibrate", versionProvider = Version.class)
final class CalibrateCommand extends StudyCommand {
  CalibrateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  StudyWork work(Study study) throws BadInput {
    CalibrationWork work = suitability().calibration(study);
    List<String> names =
        work.counted().stream().filter(work.plan()::uses).map(TargetFact::key).toList();
    // Fitted targets come first; what is only counted may be undefined.
    new StudyTrial(terminal())
        .refuseUndefined(
            work.study(),
            names,
            (evaluation, runs) -> Arrays.copyOf(work.read(evaluation, runs), names.size()));
    return work;
  }

  @Override
  void print(StudyWork work, Evaluation evaluation) {
    CalibrationWork calibration = (CalibrationWork) work;
    if (calibration.result().isPresent()) {
      calibration.report().sentences().forEach(terminal().out()::println);
    }
  }
}
