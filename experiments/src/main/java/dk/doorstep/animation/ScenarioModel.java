package dk.doorstep.animation;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.model.DoorstepModel;
import dk.doorstep.model.World;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.scenario.WrittenNumber;
import java.util.Arrays;
import java.util.List;
import sim.engine.MakesSimState;
import sim.engine.SimState;

/**
 * A scenario as MASON's own launcher runs it, with its flags: {@code -for}, {@code -until}, {@code
 * -repeat}, {@code -seed}, {@code -docheckpoint}, {@code -checkpoint} and the others, and two more:
 * {@code -scenario} names a scenario of the catalogue or a file, {@code -scale} says how large a
 * part of it is simulated. A step is a night; each run ends with a line that tells how many persons
 * are where. It is the same run as that of {@code doorstep run} with this seed and replication 0.
 */
public final class ScenarioModel extends DoorstepModel {
  private static final long serialVersionUID = 1;
  private static final String EXAMPLE = "st-dannesbo";
  private static final int LARGEST_SCALE = 10;
  private static final int BAD_INPUT = 2;

  private final WorldDescription root;
  private final WorldDescription scenario;
  private final List<Integer> areas;
  private long begunWith;

  /** The example scenario, as MASON makes models from a seed alone. */
  public ScenarioModel(long seed) {
    this(loaded(EXAMPLE), 1, seed);
  }

  /**
   * A model at the end of the night before day 0.
   *
   * @param scale how large a part is simulated, in whole areas
   */
  public ScenarioModel(Scenario scenario, double scale, long seed) {
    this(
        scenario.root().world(),
        scenario.world(),
        AreaSelection.scaled(scenario.root().world(), scale),
        seed);
  }

  private ScenarioModel(
      WorldDescription root, WorldDescription scenario, List<Integer> areas, long seed) {
    super(begun(root, scenario, areas, seed));
    this.root = root;
    this.scenario = scenario;
    this.areas = List.copyOf(areas);
    setSeed(seed);
    this.begunWith = seed();
  }

  private static World begun(
      WorldDescription root, WorldDescription scenario, List<Integer> areas, long seed) {
    World past = World.create(root, areas, World.BY_SIZE, new KeyedRandom(seed, 0, 0));
    new DoorstepModel(past).runUntil(-1);
    return past.goOnUnder(scenario);
  }

  /** Begins anew, with the seed as it is now. */
  @Override
  public void start() {
    if (world().day() >= 0 || seed() != begunWith) {
      begunWith = seed();
      stepFromNowOn(begun(root, scenario, areas, begunWith));
    }
    super.start();
  }

  @Override
  public void finish() {
    super.finish();
    printlnSynchronized(summary());
  }

  /** How many persons are where, in one line. */
  String summary() {
    int[] counts = new int[Situation.values().length];
    world().forEachPerson(p -> counts[p.situation().ordinal()]++);
    StringBuilder line = new StringBuilder(scenario.id());
    line.append(" seed ").append(begunWith).append(" night ").append(world().day()).append(':');
    for (Situation s : Situation.values()) {
      if (s.isFollowed()) {
        line.append(' ').append(s.label()).append(' ').append(counts[s.ordinal()]);
      }
    }
    return line.toString();
  }

  private static Scenario loaded(String name) {
    try {
      return new ScenarioLoader().load(name);
    } catch (ScenarioException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static String flag(String[] arguments, String name, String otherwise) {
    int at = Arrays.asList(arguments).indexOf(name);
    return at >= 0 && at + 1 < arguments.length ? arguments[at + 1] : otherwise;
  }

  /** MASON's loop. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    String size = flag(arguments, "-scale", "1");
    try {
      Scenario scenario = new ScenarioLoader().load(flag(arguments, "-scenario", EXAMPLE));
      double scale = WrittenNumber.of(size).orElse(Double.NaN);
      if (!(scale > 0 && scale <= LARGEST_SCALE)) {
        throw new NumberFormatException("out of range");
      }
      loop(scenario, scale, arguments);
    } catch (NumberFormatException e) {
      refuse("-scale cannot be " + size + ": it is a number above 0, at most " + LARGEST_SCALE);
    } catch (ScenarioException e) {
      refuse(e.getMessage());
    }
  }

  private static void refuse(String why) {
    System.err.println(why);
    System.exit(BAD_INPUT);
  }

  private static void loop(Scenario scenario, double scale, String[] arguments) {
    doLoop(
        new MakesSimState() {
          @Override
          public SimState newInstance(long seed, String[] args) {
            return new ScenarioModel(scenario, scale, seed);
          }

          @Override
          public Class<?> simulationClass() {
            return ScenarioModel.class;
          }
        },
        arguments);
  }
}
