package dk.doorstep.cli;

import dk.doorstep.calibration.CalibrationSection;
import dk.doorstep.calibration.CalibrationWork;
import dk.doorstep.calibration.Figure;
import dk.doorstep.calibration.TargetFact;
import dk.doorstep.design.Design;
import dk.doorstep.design.DesignSection;
import dk.doorstep.evaluation.Output;
import dk.doorstep.observation.FollowUp;
import dk.doorstep.optimization.OptimizeSection;
import dk.doorstep.optimization.OptimizeWork;
import dk.doorstep.sensitivity.SensitivitySection;
import dk.doorstep.sensitivity.SensitivityWork;
import dk.doorstep.study.Section;
import dk.doorstep.study.Study;
import dk.doorstep.sweep.Sweep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an experiment suits a command, as far as can be told without simulating it. */
final class Suitability {
  private final Messages messages;

  Suitability(Messages messages) {
    this.messages = messages;
  }

  /** A check that makes what a command does, or refuses. */
  private interface Check {
    void of(Study study) throws BadInput;
  }

  /** What each command that an experiment has a section for would refuse, by command. */
  Map<String, String> objections(Study study) {
    Map<String, String> objections = new LinkedHashMap<>();
    add(objections, study, DesignSection.DESIGN, "sweep", this::sweep);
    add(objections, study, SensitivitySection.SENSITIVITY, "sensitivity", this::sensitivity);
    add(objections, study, CalibrationSection.CALIBRATION, "calibrate", this::calibration);
    add(objections, study, OptimizeSection.OPTIMIZE, "optimize", this::optimization);
    return objections;
  }

  private static void add(
      Map<String, String> objections,
      Study study,
      Section<?> section,
      String command,
      Check check) {
    if (study.section(section).isEmpty()) {
      return;
    }
    try {
      check.of(study);
    } catch (BadInput e) {
      objections.put(command, e.getMessage());
    }
  }

  /** What a section of the experiment states; a file without it is of no use to the command. */
  private <T> T needed(Study study, Section<T> section) throws BadInput {
    return study
        .section(section)
        .orElseThrow(
            () -> new BadInput(messages.text("study.noSection", study.name(), section.key())));
  }

  /** A sweep of points that scenarios can have. */
  Sweep sweep(Study study) throws BadInput {
    Design design = needed(study, DesignSection.DESIGN);
    if (study.varied().isEmpty()) {
      throw new BadInput(messages.text("study.noVary", study.name()));
    }
    Sweep sweep = new Sweep(study, design);
    refuse("study.badPoint", study, sweep.objection());
    Map<String, Integer> years = new LinkedHashMap<>();
    study
        .replications()
        .until()
        .ifPresent(rule -> years.put(rule.indicator(), FollowUp.years(rule.indicator())));
    refuseShort(study, years);
    return sweep;
  }

  /** A look at outputs that there are, at points that scenarios can have. */
  SensitivityWork sensitivity(Study study) throws BadInput {
    needed(study, SensitivitySection.SENSITIVITY);
    refuseAdaptive(study, "sensitivity");
    SensitivityWork work = new SensitivityWork(study, messages.language().locale());
    if (work.outputs().isEmpty()) {
      throw new BadInput(messages.text("sensitivity.noOutputs"));
    }
    refuse("study.badPoint", study, work.objection());
    Map<String, Integer> years = new LinkedHashMap<>();
    work.outputs().forEach(o -> years.put(name(o), FollowUp.years(o.indicator())));
    refuseShort(study, years);
    return work;
  }

  /** The name of an output for people. */
  static String name(Output output) {
    return output.indicator() + " (" + output.group() + ", " + output.scenario() + ")";
  }

  /** A fit to targets that are counted in so many years. */
  CalibrationWork calibration(Study study) throws BadInput {
    needed(study, CalibrationSection.CALIBRATION);
    refuseAdaptive(study, "calibrate");
    CalibrationWork work = new CalibrationWork(study, messages.language().locale());
    Map<String, Integer> years = new LinkedHashMap<>();
    work.counted().stream()
        .filter(work.plan()::uses)
        .forEach(fact -> years.put(fact.key(), years(fact)));
    refuseShort(study, years);
    return work;
  }

  private static int years(TargetFact fact) {
    return fact.figure().orElseThrow().terms().stream()
        .map(Figure.Term::indicator)
        .mapToInt(FollowUp::years)
        .max()
        .orElse(1);
  }

  /** A search among mixes that can be bought, for aims that are counted in so many years. */
  OptimizeWork optimization(Study study) throws BadInput {
    needed(study, OptimizeSection.OPTIMIZE);
    refuseAdaptive(study, "optimize");
    if (!study.varied().isEmpty()) {
      throw new BadInput(messages.text("optimize.vary"));
    }
    if (!study.sharesLuck()) {
      throw new BadInput(messages.text("optimize.ownLuck"));
    }
    OptimizeWork work = new OptimizeWork(study, messages.language().locale());
    refuse("optimize.impossible", study, work.objection());
    Map<String, Integer> years = new LinkedHashMap<>();
    study
        .section(OptimizeSection.OPTIMIZE)
        .orElseThrow()
        .aims()
        .forEach(aim -> years.put(aim.name(), FollowUp.years(aim.indicator())));
    refuseShort(study, years);
    return work;
  }

  private void refuse(String key, Study study, Optional<String> objection) throws BadInput {
    if (objection.isPresent()) {
      throw new BadInput(messages.text(key, study.name(), objection.get()));
    }
  }

  /** Every point must have as many runs as any other. */
  private void refuseAdaptive(Study study, String command) throws BadInput {
    if (study.replications().until().isPresent()) {
      throw new BadInput(messages.text("study.adaptive", command));
    }
  }

  /** Figures that are followed up for longer than the run lasts. */
  private void refuseShort(Study study, Map<String, Integer> years) throws BadInput {
    List<String> late = new ArrayList<>();
    years.forEach(
        (name, needed) -> {
          if (needed > study.years()) {
            late.add(messages.text("study.needsYears", name, needed));
          }
        });
    if (!late.isEmpty()) {
      throw new BadInput(messages.text("study.undefined", String.join(", ", late), study.years()));
    }
  }
}
