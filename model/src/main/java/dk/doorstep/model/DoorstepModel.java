package dk.doorstep.model;

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
      schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), new PhaseStep(phase));
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

  /** One phase of the night as a MASON agent. */
  private record PhaseStep(Night.Phase phase) implements Steppable {
    @Override
    public void step(SimState state) {
      World world = ((DoorstepModel) state).world();
      if (phase.ordinal() == 0) {
        world.nextNight();
      }
      world.run(phase);
    }
  }
}
