package dk.doorstep.model;

import dk.doorstep.parameters.WorldDescription;
import java.util.Arrays;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Doorstep on MASON's schedule: one {@link Steppable} per phase of the night, each with an ordering
 * of its own, every night. MASON's own generator decides nothing; luck comes from {@link
 * dk.doorstep.random.KeyedRandom}. MASON's checkpoints hold the whole world, without those who
 * listen to it.
 */
public class DoorstepModel extends SimState {
  private static final long serialVersionUID = 1;

  /** Made once: {@code values()} copies. */
  private static final Night.Phase[] PHASES = Night.Phase.values();

  private World world;

  /**
   * @param world the state to go on from
   */
  public DoorstepModel(World world) {
    super(0);
    this.world = world;
    scheduleNights();
  }

  @Override
  public void start() {
    super.start();
    scheduleNights();
  }

  private void scheduleNights() {
    for (Night.Phase phase : Night.Phase.values()) {
      schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), new PhaseStep(phase.ordinal()));
    }
  }

  /** The world that this model steps. */
  public final World world() {
    return world;
  }

  /** Steps another world from now on. */
  protected final void stepFromNowOn(World other) {
    world = other;
  }

  /**
   * Brings the rules of this scenario into force with the next night. Who listens goes on
   * listening.
   *
   * @param scenario a description of the same places and past, which differs from the present one
   *     only from the next night on
   */
  public final void goOnUnder(WorldDescription scenario) {
    world = world.goOnUnder(scenario);
  }

  /** Steps until this night is over. */
  public final void runUntil(int day) {
    while (world.day() < day) {
      schedule.step(this);
    }
  }

  /** Names of the phases of a night, in order. */
  public static List<String> phases() {
    return Arrays.stream(Night.Phase.values()).map(Enum::name).toList();
  }

  /**
   * Runs one phase by itself, for those who measure phases; they must come in order and none may be
   * left out. The first begins a night.
   *
   * @param index place in {@link #phases()}
   */
  public final void runPhase(int index) {
    if (index == 0) {
      world.nextNight();
    }
    world.run(PHASES[index]);
  }

  /** One phase of the night as a MASON agent. */
  private record PhaseStep(int index) implements Steppable {
    @Override
    public void step(SimState state) {
      ((DoorstepModel) state).runPhase(index);
    }
  }
}
