package dk.doorstep.cohort;

import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.trial.Trial;
import dk.doorstep.trial.TrialWorlds;
import java.util.ArrayList;
import java.util.List;

/** The persons of a trial in one replication, who live through every arm with the same luck. */
final class Cohort {
  private final TrialWorlds worlds;
  private final World past;

  /**
   * The persons before follow-up.
   *
   * @param base what holds where the trial says nothing, under the draw
   */
  Cohort(Trial trial, Settings base, long seed, int draw, int replication) {
    worlds = new TrialWorlds(trial, base);
    past = World.create(worlds.past(), List.of(1), 1, new KeyedRandom(seed, draw, replication));
  }

  /**
   * The lives of all persons in an arm, in an order that is the same in every arm.
   *
   * @param lossRatio ratio of the hazard of losing a home
   */
  List<Life> live(int arm, double lossRatio) {
    WorldDescription description = worlds.arm(arm, lossRatio);
    World world = past.branch(description);
    List<Follower> followers = world.listen(part -> new Follower(worlds.lead()));
    // One night more, because who moves in on the first night has been followed for as many nights
    // as follow-up has only then.
    new ShardedModel(world).runUntil(worlds.lastDay() + 1);
    List<Life> lives = new ArrayList<>();
    followers.forEach(follower -> lives.addAll(follower.lives()));
    return lives;
  }
}
