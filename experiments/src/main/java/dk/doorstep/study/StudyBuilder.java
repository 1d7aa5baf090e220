package dk.doorstep.study;

import dk.doorstep.experiment.Size;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes an experiment without a file. What is not stated is as in a file that does not state it.
 */
public final class StudyBuilder {
  private final List<Scenario> scenarios;
  private final List<Varied> varied = new ArrayList<>();
  private String name = "experiment";
  private int years = 10;
  private double scale = 1;
  private long seed = 1;
  private boolean sharesLuck = true;
  private Replications replications = ReplicationsReader.USUAL;
  private List<String> indicators = List.of();
  private List<String> groups = List.of();
  private int every;

  /**
   * An experiment with these scenarios; with several, the first is the baseline.
   *
   * @param idsOrFiles ids of the catalogue, or scenario files
   * @throws ScenarioException if one cannot be used
   */
  public StudyBuilder(String... idsOrFiles) throws ScenarioException {
    scenarios = new ScenarioLoader().loadAll(List.of(idsOrFiles));
  }

  /** A name, which results are told apart by. */
  public StudyBuilder name(String value) {
    name = value;
    return this;
  }

  /** Years observed from day 0. */
  public StudyBuilder years(int value) {
    years = value;
    return this;
  }

  /** Share or multiple of the areas. */
  public StudyBuilder scale(double value) {
    scale = value;
    return this;
  }

  /** Seed of all luck. */
  public StudyBuilder seed(long value) {
    seed = value;
    return this;
  }

  /** Gives every point luck of its own. */
  public StudyBuilder ownLuck() {
    sharesLuck = false;
    return this;
  }

  /** The same number of replications at every point. */
  public StudyBuilder replications(int count) {
    replications = Replications.fixed(count);
    return this;
  }

  /** As many replications as a rule wants. */
  public StudyBuilder replications(Replications adaptive) {
    replications = adaptive;
    return this;
  }

  /** The indicators that are kept. */
  public StudyBuilder indicators(String... names) {
    indicators = List.of(names);
    return this;
  }

  /** The groups that are kept. */
  public StudyBuilder groups(String... names) {
    groups = List.of(names);
    return this;
  }

  /** Keeps series, with a row every so many nights. */
  public StudyBuilder series(int nights) {
    every = nights;
    return this;
  }

  /**
   * Varies a parameter over values.
   *
   * @throws IllegalArgumentException if the ledger does not know it or a value is not allowed
   */
  public StudyBuilder vary(String key, double... values) {
    Parameter parameter = parameter(key);
    for (double value : values) {
      if (!(value >= parameter.minimum() && value <= parameter.maximum())) {
        throw new IllegalArgumentException(key + " must be " + parameter.allowed());
      }
    }
    return vary(Varied.list(parameter, Arrays.stream(values).boxed().toList()));
  }

  /**
   * Varies a parameter over its plausible range.
   *
   * @throws IllegalArgumentException if the ledger does not know it or has no such range
   */
  public StudyBuilder vary(String key) {
    return vary(Varied.plausible(parameter(key)));
  }

  /** Varies a parameter. */
  public StudyBuilder vary(Varied parameter) {
    varied.add(parameter);
    return this;
  }

  private static Parameter parameter(String key) {
    return Ledger.find(key)
        .orElseThrow(() -> new IllegalArgumentException("there is no parameter " + key));
  }

  /** The experiment. */
  public Study build() {
    return new Study(
        name,
        Map.of(),
        scenarios,
        scenarios.size() > 1 ? Optional.of(scenarios.get(0).id()) : Optional.empty(),
        years,
        every > 0 ? every : years * 365,
        new Size.Scale(scale),
        seed,
        sharesLuck,
        varied,
        replications,
        indicators,
        groups,
        every > 0,
        Map.of());
  }
}
