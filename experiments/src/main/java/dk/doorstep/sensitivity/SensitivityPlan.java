package dk.doorstep.sensitivity;

import dk.doorstep.evaluation.Output;
import dk.doorstep.study.Study;
import java.util.ArrayList;
import java.util.List;

/**
 * What an experiment file states about sensitivity.
 *
 * @param method word of the method
 * @param trajectories of elementary effects
 * @param levels of elementary effects
 * @param rows of variance-based indices
 * @param points of rank correlation
 * @param resamples bootstrap resamples
 * @param outputs what is looked at; empty for every kept indicator
 */
public record SensitivityPlan(
    String method,
    int trajectories,
    int levels,
    int rows,
    int points,
    int resamples,
    List<Output> outputs) {
  static final String MORRIS = "morris";
  static final String SOBOL = "sobol";

  public SensitivityPlan {
    outputs = List.copyOf(outputs);
  }

  /** The method, with all its chance fixed by a seed. */
  public Method method(long seed) {
    return switch (method) {
      case MORRIS -> new Morris(trajectories, levels, resamples, seed);
      case SOBOL -> new SobolIndices(rows, resamples, seed);
      default -> new RankCorrelation(points, seed);
    };
  }

  /**
   * The outputs: as stated, or every kept indicator for everybody in every scenario; where there is
   * a baseline, its difference from the baseline in every other scenario.
   */
  public List<Output> outputs(Study study) {
    if (!outputs.isEmpty()) {
      return outputs;
    }
    boolean isCompared = study.baseline().isPresent();
    List<String> scenarios =
        isCompared
            ? study.compared()
            : study.scenarios().stream().map(dk.doorstep.scenario.Scenario::id).toList();
    List<Output> all = new ArrayList<>();
    for (String scenario : scenarios) {
      study.indicators().forEach(i -> all.add(new Output(scenario, i, "all", isCompared)));
    }
    return all;
  }
}
