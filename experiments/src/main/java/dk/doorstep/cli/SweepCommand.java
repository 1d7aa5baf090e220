package dk.doorstep.cli;

import dk.doorstep.design.Design;
import dk.doorstep.design.DesignSection;
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
    Design design = needed(study, DesignSection.DESIGN);
    if (study.varied().isEmpty()) {
      throw new BadInput(terminal().messages().text("study.noVary", study.name()));
    }
    Sweep sweep = new Sweep(study, design);
    var objection = sweep.objection();
    if (objection.isPresent()) {
      throw new BadInput(
          terminal().messages().text("study.badPoint", study.name(), objection.get()));
    }
    return sweep;
  }

  @Override
  void print(StudyWork work, Evaluation evaluation) throws IOException {
    new SweepResults(terminal(), (Sweep) work, evaluation).print();
  }
}
