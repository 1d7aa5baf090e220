package dk.doorstep.cohort;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Notes where each participant is; others who come to the town are not followed. */
final class Follower implements TrajectoryListener {
  private final SortedMap<Long, Life> lives = new TreeMap<>();
  private final int lead;

  /**
   * A follower.
   *
   * @param lead nights of the model before follow-up
   */
  Follower(int lead) {
    this.lead = lead;
  }

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    Life life = lives.get(p.number());
    if (life == null && kind == EventKind.INITIAL) {
      life = new Life();
      lives.put(p.number(), life);
    }
    if (life != null) {
      life.enter(day - lead, p.situation());
    }
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    if (kind == EventKind.SUPPORT_STARTED) {
      Life life = lives.get(p.number());
      if (life != null) {
        life.beginSupport(day - lead);
      }
    }
  }

  /** The lives, in the order of the persons' numbers: the same in every arm. */
  List<Life> lives() {
    return List.copyOf(lives.values());
  }
}
