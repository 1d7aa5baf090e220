package dk.doorstep.sensitivity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.estimation.Needed;
import dk.doorstep.estimation.Response;
import dk.doorstep.estimation.StudyFunction;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.Output;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.output.StudyFiles;
import dk.doorstep.output.StudyWork;
import dk.doorstep.study.Point;
import dk.doorstep.study.Section;
import dk.doorstep.study.Study;
import dk.doorstep.study.Variation;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks at what the outputs of an experiment hang on. */
public final class SensitivityWork implements StudyWork {
  private final Study study;
  private final Method method;
  private final List<Output> outputs;
  private final Locale locale;
  private List<Response> responses = List.of();
  private Optional<StudyFunction> function = Optional.empty();

  /**
   * The work that an experiment states.
   *
   * @param study an experiment with a {@link SensitivitySection}
   * @param locale language of the report
   */
  public SensitivityWork(Study study, Locale locale) {
    SensitivityPlan plan = study.section(SensitivitySection.SENSITIVITY).orElseThrow();
    this.outputs = plan.outputs(study);
    this.method = plan.method(study.seed());
    this.locale = locale;
    Set<String> indicators = new LinkedHashSet<>();
    Set<String> groups = new LinkedHashSet<>();
    for (Output output : outputs) {
      indicators.add(output.indicator());
      groups.add(output.group());
    }
    this.study = Needed.of(study, indicators, groups, true);
  }

  @Override
  public String command() {
    return "sensitivity";
  }

  @Override
  public Study study() {
    return study;
  }

  @Override
  public Optional<Section<?>> section() {
    return Optional.of(SensitivitySection.SENSITIVITY);
  }

  /** What is looked at; empty if the experiment names nothing. */
  public List<Output> outputs() {
    return outputs;
  }

  /** The outputs of the runs of one point and replication. */
  public double[] read(List<FinishedRun> runs) {
    double[] values = new double[outputs.size()];
    for (int k = 0; k < values.length; k++) {
      Output output = outputs.get(k);
      values[k] = value(runs, output.scenario(), output);
      if (output.ofDifference()) {
        values[k] -= value(runs, study.baseline().orElseThrow(), output);
      }
    }
    return values;
  }

  private static double value(List<FinishedRun> runs, String scenario, Output output) {
    return runs.stream()
        .filter(run -> run.scenario().equals(scenario))
        .mapToDouble(run -> run.value(output.indicator(), output.group()))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Why a point of the design cannot be simulated, if one cannot. */
  public Optional<String> objection() {
    Variation variation = new Variation(study.varied());
    return method.design(study.varied().size()).stream()
        .map(x -> new Point(0, 0, StudyFunction.values(study.varied(), x)))
        .map(point -> variation.objection(study.scenarios(), point))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public void evaluate(Evaluation evaluation) throws UnfinishedException, IOException {
    StudyFunction asked = new StudyFunction(evaluation, StudyFunction.Luck.SHARED, this::read);
    function = Optional.of(asked);
    try {
      responses = asked.at(method.design(study.varied().size()));
    } catch (StudyFunction.Ended e) {
      throw e.rethrow();
    }
  }

  /** Names of the parameters. */
  public List<String> parameters() {
    return study.varied().stream().map(Varied::key).toList();
  }

  /** Whether everything was simulated, so that there is something to say. */
  public boolean isFinished() {
    return !responses.isEmpty();
  }

  /** An analysis of each output, in their order; none before everything is simulated. */
  public List<Analysis> analyses() {
    List<double[]> points =
        method.design(study.varied().size()).stream()
            .map(x -> StudyFunction.standing(study.varied(), x))
            .toList();
    List<Analysis> analyses = new ArrayList<>();
    for (int k = 0; k < outputs.size() && isFinished(); k++) {
      analyses.add(method.analyse(points, responses, k));
    }
    return analyses;
  }

  @Override
  public void write(StudyFiles files, Evaluation evaluation) throws IOException {
    if (function.isPresent()) {
      SensitivityTables.writeResponses(files, function.get(), outputs);
    }
    if (isFinished()) {
      List<Analysis> analyses = analyses();
      SensitivityTables tables = new SensitivityTables(study, outputs, analyses);
      tables.writeEffects(files);
      tables.writeVariance(files);
      new SensitivityReport(this, analyses, locale).write(files);
    }
  }

  @Override
  public void describe(ObjectNode manifest) {
    ObjectNode node = manifest.putObject("sensitivity");
    node.put("method", method.toString());
    node.put("points", method.points(study.varied().size()));
    node.put(
        "luck",
        "the keys of the random numbers leave the draw out: all points have the same luck,"
            + " replication by replication");
  }

  Method method() {
    return method;
  }
}
