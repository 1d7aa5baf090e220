package dk.doorstep.verification;

import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A scenario of the catalogue with some values changed, and its run. */
final class CheckedWorld {
  private final WorldDescription description;

  private CheckedWorld(WorldDescription description) {
    this.description = description;
  }

  /**
   * A scenario with values changed everywhere.
   *
   * @param values encoded values by key
   */
  static CheckedWorld of(String scenario, Map<String, Double> values) {
    try {
      return new CheckedWorld(changed(new ScenarioLoader().load(scenario).world(), values));
    } catch (ScenarioException e) {
      throw new IllegalStateException("the catalogue can be read", e);
    }
  }

  /** The encoded value of a word of a choice. */
  static double word(String key, String word) {
    return Ledger.find(key).orElseThrow().words().indexOf(word);
  }

  private static WorldDescription changed(WorldDescription world, Map<String, Double> values) {
    Map<Parameter, Setting> settings = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> settings.put(Ledger.find(key).orElseThrow(), Setting.constant(value)));
    List<AreaType> areas =
        world.areas().stream()
            .map(
                a ->
                    new AreaType(
                        a.name(),
                        a.count(),
                        a.settings().with(settings),
                        a.sites().stream()
                            .map(
                                s -> new SiteType(s.name(), s.count(), s.settings().with(settings)))
                            .toList()))
            .toList();
    return new WorldDescription(world.id(), world.settings().with(settings), areas);
  }

  /**
   * Runs it after its spin-up.
   *
   * @param areas how many areas of each type
   * @param lastDay the last night
   * @param makeListener makes the listener of the one part
   */
  <T extends TrajectoryListener> T run(
      List<Integer> areas,
      long seed,
      int replication,
      int lastDay,
      Function<PlacesView, T> makeListener) {
    World past = World.create(description, areas, 1, new KeyedRandom(seed, 0, replication));
    new ShardedModel(past).runUntil(-1);
    World world = past.goOnUnder(description);
    T listener = world.listen(makeListener).get(0);
    new ShardedModel(world).runUntil(lastDay);
    return listener;
  }

  WorldDescription description() {
    return description;
  }
}
