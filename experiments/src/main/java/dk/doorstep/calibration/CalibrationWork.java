package dk.doorstep.calibration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.estimation.Needed;
import dk.doorstep.estimation.StudyFunction;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.output.StudyFiles;
import dk.doorstep.output.StudyWork;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.screening.Targets;
import dk.doorstep.study.Point;
import dk.doorstep.study.Section;
import dk.doorstep.study.Study;
import dk.doorstep.study.Variation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fits the parameters of an experiment to targets. */
public final class CalibrationWork implements StudyWork {
  private final Study study;
  private final CalibrationPlan plan;
  private final Locale locale;

  /** Targets that are counted: those that are fitted first. */
  private final List<TargetFact> counted;

  private Optional<StudyFunction> function = Optional.empty();
  private Optional<Calibration> calibration = Optional.empty();
  private Optional<CalibrationResult> result = Optional.empty();

  /**
   * The work that an experiment states.
   *
   * @param study an experiment with a {@link CalibrationSection}
   * @param locale language of the report
   */
  public CalibrationWork(Study study, Locale locale) {
    this.plan = study.section(CalibrationSection.CALIBRATION).orElseThrow();
    this.locale = locale;
    List<TargetFact> all = plan.counted(study.scenarios());
    this.counted =
        Stream.concat(
                all.stream().filter(plan::uses), all.stream().filter(fact -> !plan.uses(fact)))
            .toList();
    Set<String> indicators = new LinkedHashSet<>(study.indicators());
    Set<String> groups = new LinkedHashSet<>(study.groups());
    for (TargetFact fact : counted) {
      for (Figure.Term term : fact.figure().orElseThrow().terms()) {
        indicators.add(term.indicator());
        groups.add(term.group());
      }
    }
    this.study = Needed.of(study, indicators, groups, false);
  }

  @Override
  public String command() {
    return "calibrate";
  }

  @Override
  public Study study() {
    return study;
  }

  @Override
  public Optional<Section<?>> section() {
    return Optional.of(CalibrationSection.CALIBRATION);
  }

  /** What is fitted to what, and how. */
  public CalibrationPlan plan() {
    return plan;
  }

  /** Targets that are counted, those that are fitted first; outputs are in this order. */
  public List<TargetFact> counted() {
    return counted;
  }

  /** The goals: targets that are fitted. All figures of one target together weigh 1. */
  List<Goal> goals() {
    Map<String, Integer> figures = new HashMap<>();
    List<TargetFact> used = counted.stream().filter(plan::uses).toList();
    used.forEach(fact -> figures.merge(fact.id(), 1, Integer::sum));
    return used.stream()
        .map(f -> new Goal(f.key(), f.value(), f.tolerance(), 1.0 / figures.get(f.id())))
        .toList();
  }

  /**
   * The figures of the counted targets in the runs of one point and replication.
   *
   * @param evaluation knows how much of each scenario is simulated
   */
  public double[] read(Evaluation evaluation, List<FinishedRun> runs) {
    double[] values = new double[counted.size()];
    for (int k = 0; k < values.length; k++) {
      TargetFact fact = counted.get(k);
      int index = index(fact);
      values[k] = fact.figure().orElseThrow().of(runs.get(index));
      if (fact.isScaled()) {
        values[k] /= realised(evaluation, index);
      }
    }
    return values;
  }

  private int index(TargetFact fact) {
    List<String> ids = study.scenarios().stream().map(Scenario::id).toList();
    return fact.scenario().map(ids::indexOf).orElse(0);
  }

  private static double realised(Evaluation evaluation, int scenario) {
    return evaluation.branchings().stream()
        .filter(b -> b.scenarios().contains(scenario))
        .findFirst()
        .map(b -> Targets.realised(b.root().world(), b.areas()))
        .orElseThrow();
  }

  @Override
  public void evaluate(Evaluation evaluation) throws UnfinishedException, IOException {
    StudyFunction asked =
        new StudyFunction(evaluation, StudyFunction.Luck.OWN, runs -> read(evaluation, runs));
    function = Optional.of(asked);
    Variation variation = new Variation(study.varied());
    Calibration fit =
        new Calibration(
            asked,
            study.varied().size(),
            goals(),
            plan.settings().withSeed(study.seed()),
            x -> variation.objection(study.scenarios(), point(x)).isEmpty());
    calibration = Optional.of(fit);
    try {
      result =
          Optional.of(
              switch (plan.method()) {
                case ABC -> fit.sample();
                case EMULATED -> fit.emulate();
                case SEARCH -> fit.search();
              });
    } catch (StudyFunction.Ended e) {
      throw e.rethrow();
    }
  }

  private Point point(double[] position) {
    return new Point(0, 0, StudyFunction.values(study.varied(), position));
  }

  /** What was found; nothing before everything is simulated. */
  public Optional<CalibrationResult> result() {
    return result;
  }

  /** The report of what was found. */
  public CalibrationReport report() {
    return new CalibrationReport(this, result.orElseThrow(), locale);
  }

  @Override
  public void write(StudyFiles files, Evaluation evaluation) throws IOException {
    if (function.isPresent()) {
      CalibrationTables tables = new CalibrationTables(this);
      tables.writeResponses(files, function.get());
      tables.writeWaves(files, calibration.map(Calibration::waves).orElse(List.of()));
      if (result.isPresent()) {
        tables.writePosterior(files, result.get());
        tables.writeFit(files, result.get());
        tables.writeParameters(files, result.get());
        tables.writeTensions(files, result.get());
        report().write(files);
      }
    }
  }

  @Override
  public void describe(ObjectNode manifest) {
    ObjectNode node = manifest.putObject("calibration");
    node.put("method", plan.method().word());
    node.put("settings", plan.settings().withSeed(study.seed()).toString());
    List<String> fitted = new ArrayList<>(plan.used());
    fitted.forEach(node.putArray("fitted")::add);
    node.put(
        "luck",
        "every point has luck of its own: its number takes the place of the draw in the keys of"
            + " the random numbers");
    result.ifPresent(r -> node.put("stop", r.stop().toString()));
  }
}
