package dk.doorstep.model;

import java.util.Arrays;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Doorstep on MASON's schedule: one {@link Steppable} per phase of the night, each with an ordering
 * of its own, every night. MASON's own generator decides nothing; luck comes from {@link
 * dk.doorstep.random.KeyedRandom}.
 */
public final class DoorstepModel extends SimState {
  private static final long serialVersionUID = 1;

  /** Made once: {@code values()} copies. */
  private static final Night.Phase[] PHASES = Night.Phase.values();

  private final transient World world;

  /**
   * @param world the state to go on from
   */
  public DoorstepModel(World world) {
    super(0);
    this.world = world;
    start();
  }

  @Override
  public void start() {
    super.start();
    for (Night.Phase phase : Night.Phase.values()) {
      schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), new PhaseStep(phase.ordinal()));
    }
  }

  /** The world that this model steps. */
  public World world() {
    return world;
  }

  /** Steps until this night is over. */
  public void runUntil(int day) {
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
  public void runPhase(int index) {
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
