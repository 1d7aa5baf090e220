package dk.doorstep.validation;

import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.experiment.Task;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.ReadinessParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.screening.Targets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Runs the baseline and the policies that the facts are about, and reads the facts from them. */
public final class Validation {
  private static final double TAIL = 2.5;

  /** Years after which an acceptance of the strong team is looked at. */
  private static final int TEAM_YEARS = 4;

  private final RunSettings settings;
  private final ParameterDraws draws;
  private final double scale;

  /**
   * A validation.
   *
   * @param settings how national scenarios are run; {@code toften} is run as a whole for four years
   * @param draws at least as many draws as the settings say
   */
  public Validation(RunSettings settings, ParameterDraws draws, double scale) {
    this.settings = settings;
    this.draws = draws;
    this.scale = scale;
  }

  /**
   * A fact and what was simulated.
   *
   * @param median median over draws of the means over replications; over replications if there is
   *     one draw; NaN if nothing was counted
   * @param low 2.5th percentile of these
   * @param high 97.5th percentile
   */
  public record Row(Line line, double median, double low, double high) {
    /** Whether anything was counted. */
    public boolean isCounted() {
      return !Double.isNaN(median);
    }

    /** Whether the median lies between the ends of what counts as right. */
    public boolean isInside() {
      return line.low() <= median && median <= line.high();
    }
  }

  /**
   * What came of a validation.
   *
   * @param finished tasks that were finished
   * @param asked tasks that were asked for
   */
  public record Result(List<Row> rows, int finished, int asked, Optional<Outcome.Failure> failure) {
    public Result {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Runs and reads.
   *
   * @param monitor hears of every year and may stop it
   * @param expect told how many years there will be
   */
  public Result run(Monitor monitor, LongConsumer expect) {
    Experiment national =
        new Experiment(national(), settings, draws, new Size.Scale(scale), monitor);
    RunSettings ofTeam =
        new RunSettings(
            TEAM_YEARS,
            settings.every(),
            settings.replications(),
            settings.draws(),
            settings.seed(),
            settings.threads(),
            settings.shards(),
            false);
    Experiment team =
        new Experiment(List.of(load(Facts.STRONG_TEAM)), ofTeam, draws, new Size.Scale(1), monitor);
    List<Task> nationalTasks = Task.all(national.scenarios().size(), settings);
    List<Task> teamTasks = Task.all(1, ofTeam);
    expect.accept(national.years(nationalTasks) + team.years(teamTasks));
    Outcome first = national.run(nationalTasks, monitor, run -> {});
    Outcome second = team.run(teamTasks, monitor, run -> {});
    double share =
        Targets.realised(
            national.branchings().get(0).root().world(), national.branchings().get(0).areas());
    return new Result(
        rows(first, second, share),
        first.finished() + second.finished(),
        first.tasks() + second.tasks(),
        first.failure().or(second::failure));
  }

  private static List<Scenario> national() {
    Set<String> ids = new LinkedHashSet<>(List.of(Facts.BASELINE));
    dk.doorstep.calibration.TargetsFile.shipped()
        .forEach(fact -> fact.scenario().ifPresent(ids::add));
    ids.add(Facts.BY_SHELTER);
    ids.add(Facts.BY_STRANGER);
    List<Scenario> scenarios = new ArrayList<>(ids.stream().map(Validation::load).toList());
    scenarios.add(selection(scenarios.get(0)));
    return scenarios;
  }

  private static Scenario load(String id) {
    try {
      return new ScenarioLoader().load(id);
    } catch (ScenarioException e) {
      throw new IllegalStateException("the catalogue can be read", e);
    }
  }

  /** The baseline under the other reading of E22, from its own past. */
  private static Scenario selection(Scenario baseline) {
    Parameter reading = ReadinessParameters.READING;
    Map<Parameter, Setting> changed =
        Map.of(reading, Setting.constant(reading.words().indexOf("selection")));
    WorldDescription world = baseline.world();
    List<AreaType> areas =
        world.areas().stream()
            .map(
                a ->
                    new AreaType(
                        a.name(),
                        a.count(),
                        a.settings().with(changed),
                        a.sites().stream()
                            .map(s -> new SiteType(s.name(), s.count(), s.settings().with(changed)))
                            .toList()))
            .toList();
    return new Scenario(
        Facts.SELECTION,
        "catalogue",
        Map.of(),
        Map.of(),
        List.of("E22"),
        "",
        List.of(),
        new WorldDescription(Facts.SELECTION, world.settings().with(changed), areas),
        List.of());
  }

  private List<Row> rows(Outcome national, Outcome team, double share) {
    Map<List<Integer>, Map<String, FinishedRun>> byLuck = new LinkedHashMap<>();
    for (Outcome outcome : List.of(national, team)) {
      for (FinishedRun run : outcome.runs()) {
        byLuck
            .computeIfAbsent(List.of(run.draw(), run.replication()), k -> new LinkedHashMap<>())
            .put(run.scenario(), run);
      }
    }
    int all = national().size() + 1;
    List<Row> rows = new ArrayList<>();
    for (Line line : Line.all()) {
      Map<Integer, List<Double>> byGroup = new LinkedHashMap<>();
      byLuck.forEach(
          (luck, runs) -> {
            if (runs.size() == all) {
              int group = settings.draws() > 1 ? luck.get(0) : luck.get(1);
              double value = line.reading().of(new Runs(runs, share));
              if (!Double.isNaN(value)) {
                byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(value);
              }
            }
          });
      rows.add(row(line, byGroup));
    }
    return rows;
  }

  private static Row row(Line line, Map<Integer, List<Double>> byGroup) {
    double[] means =
        byGroup.values().stream()
            .mapToDouble(v -> v.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
            .toArray();
    if (means.length == 0) {
      return new Row(line, Double.NaN, Double.NaN, Double.NaN);
    }
    Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    percentile.setData(means);
    return new Row(
        line, percentile.evaluate(50), percentile.evaluate(TAIL), percentile.evaluate(100 - TAIL));
  }
}
