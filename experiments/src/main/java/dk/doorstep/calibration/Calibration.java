package dk.doorstep.calibration;

import dk.doorstep.estimation.BatchFunction;
import dk.doorstep.estimation.Response;
import dk.doorstep.estimation.SobolPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.random.Well19937c;

/**
 * Finds the parameters under which a function gives what was measured. Points are asked for wave by
 * wave, and the same settings ask for the same points as long as the function gives the same
 * answers, so that an interrupted calibration can be replayed from a journal of answers.
 */
public final class Calibration {
  private final BatchFunction function;
  private final int parameters;
  private final List<Goal> goals;
  private final CalibrationSettings settings;
  private final Predicate<double[]> possible;
  private final List<Wave> waves = new ArrayList<>();

  /**
   * A calibration that has not begun.
   *
   * @param function gives the outputs of the goals, in their order; every point that is asked for
   *     should have luck of its own
   * @param possible which points may be asked for
   */
  public Calibration(
      BatchFunction function,
      int parameters,
      List<Goal> goals,
      CalibrationSettings settings,
      Predicate<double[]> possible) {
    this.function = function;
    this.parameters = parameters;
    this.goals = List.copyOf(goals);
    this.settings = settings;
    this.possible = possible;
  }

  /** The waves that are finished. */
  public List<Wave> waves() {
    return List.copyOf(waves);
  }

  /** Random numbers of one part of the calibration, whatever the others used. */
  private Well19937c random(Wave.Stage stage) {
    long seed = settings.seed();
    return new Well19937c(new int[] {(int) (seed >>> 32), (int) seed, stage.ordinal()});
  }

  /**
   * Weighted draws: history matching first, then approximate Bayesian computation by {@link
   * PopulationMonteCarlo}, then every draw is simulated anew.
   */
  public CalibrationResult sample() {
    PlausibleSpace space = match();
    PopulationMonteCarlo sampler =
        new PopulationMonteCarlo(function, parameters, goals, settings, space, waves);
    StopReason stop = sampler.run(random(Wave.Stage.SAMPLING));
    List<Draw> draws = sampler.draws();
    List<Response> checks = function.at(draws.stream().map(Draw::position).toList());
    waves.add(Wave.check(checks.size()));
    return new CalibrationResult(draws, checks, waves, stop);
  }

  /** Weighted draws by {@link EmulatedSampling}; every draw is simulated anew. */
  public CalibrationResult emulate() {
    return new EmulatedSampling(function, goals, settings, possible, waves)
        .run(spread(), random(Wave.Stage.LEARNING));
  }

  /** One point by {@link CovarianceAdaptation}, simulated anew some times. */
  public CalibrationResult search() {
    CovarianceAdaptation search =
        new CovarianceAdaptation(parameters, possible, random(Wave.Stage.SEARCH));
    StopReason stop = StopReason.GENERATIONS;
    for (int generation = 1; generation <= settings.generations(); generation++) {
      List<double[]> points = search.ask();
      List<Simulated> simulated = Simulated.of(points, function.at(points), goals);
      double[] distances = simulated.stream().mapToDouble(Simulated::distance).toArray();
      search.tell(points, distances);
      double best = java.util.Arrays.stream(distances).min().orElseThrow();
      waves.add(
          new Wave(
              Wave.Stage.SEARCH,
              generation,
              points.size(),
              best,
              Double.NaN,
              Double.NaN,
              search.spread(),
              Double.NaN));
      if (search.isConverged()) {
        stop = StopReason.CONVERGED;
        break;
      }
    }
    double[] point = search.centre();
    List<Response> checks = function.at(java.util.Collections.nCopies(settings.checks(), point));
    waves.add(Wave.check(checks.size()));
    double distance =
        checks.stream().mapToDouble(r -> Goal.distance(goals, r.means())).average().orElseThrow();
    return new CalibrationResult(List.of(new Draw(point, 1, distance)), checks, waves, stop);
  }

  private PlausibleSpace match() {
    PlausibleSpace space = PlausibleSpace.all(possible);
    Well19937c random = random(Wave.Stage.MATCHING);
    List<double[]> points = settings.matchingWaves() == 0 ? List.of() : spread();
    List<Simulated> known = new ArrayList<>();
    for (int wave = 1; wave <= settings.matchingWaves(); wave++) {
      known.addAll(Simulated.of(points, function.at(points), goals));
      Plausibility learnt = Plausibility.of(known, goals, settings.cutOff());
      PlausibleSpace smaller = space.without(learnt, space.share());
      int needed = Math.max(settings.matchingPoints(), 2 * settings.draws());
      PlausibleSpace.Sample sample = smaller.sample(needed, parameters, random);
      waves.add(Wave.matching(wave, points.size(), sample.share(), learnt.worstError()));
      if (sample.points().size() < needed) {
        // What is left cannot be met by chance: the sampler goes on from the larger space.
        return space;
      }
      space = space.without(learnt, sample.share());
      points = sample.points().subList(0, settings.matchingPoints());
    }
    return space;
  }

  /** Points spread evenly over what is possible. */
  private List<double[]> spread() {
    SobolPoints sequence = new SobolPoints(parameters, settings.seed());
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < PlausibleSpace.MOST_LOOKS; i++) {
      double[] point = sequence.next();
      if (possible.test(point)) {
        points.add(point);
      }
      if (points.size() == settings.matchingPoints()) {
        break;
      }
    }
    return points;
  }
}
