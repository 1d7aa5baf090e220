package dk.doorstep.model;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Small worlds for tests: two types of area, everything switched on, little of everything so that
 * limits bind.
 */
final class Worlds {
  private Worlds() {}

  /** Two towns with two shelters each and a village with one. */
  static WorldDescription busy(Map<Parameter, Double> changes) {
    Map<Parameter, Double> all = new HashMap<>();
    all.put(RunParameters.SPIN_UP_YEARS, 2.0);
    all.put(InflowParameters.PERSONS_PER_YEAR, 200.0);
    all.put(InflowParameters.INITIAL_PERSONS.of(dk.doorstep.parameters.Situation.SHELTER), 20.0);
    all.put(InflowParameters.INITIAL_PERSONS.of(dk.doorstep.parameters.Situation.SOFA), 30.0);
    all.put(MovementParameters.NIGHT_SHELTER_PLACES, 4.0);
    all.put(ShelterParameters.BEDS, 15.0);
    all.put(DwellingParameters.PER_YEAR, 25.0);
    all.put(SupportParameters.SITE_METHOD, 2.0);
    all.put(SupportParameters.SITE_WORKERS, 0.8);
    all.put(SupportParameters.MUNICIPAL_METHOD, 1.0);
    all.put(SupportParameters.MUNICIPAL_WORKERS, 0.3);
    all.put(KeptPlaceParameters.FORM, 1.0);
    all.put(KeptPlaceParameters.RESPITE_HAZARD, 0.02);
    all.putAll(changes);
    Settings settings = settings(all);
    return new WorldDescription(
        "busy",
        settings,
        List.of(
            new AreaType("town", 2, settings, List.of(new SiteType("shelter", 2, settings))),
            new AreaType("village", 1, settings, List.of(new SiteType("shelter", 2, settings)))));
  }

  static Settings settings(Map<Parameter, Double> values) {
    Map<Parameter, Setting> settings = new HashMap<>();
    values.forEach((p, v) -> settings.put(p, Setting.constant(v)));
    return Settings.defaults().with(settings);
  }

  /** The same description with one setting over time replaced everywhere. */
  static WorldDescription dated(WorldDescription world, Map<Parameter, Setting> changes) {
    return new WorldDescription(
        world.id() + "-changed",
        world.settings().with(changes),
        world.areas().stream()
            .map(
                a ->
                    new AreaType(
                        a.name(),
                        a.count(),
                        a.settings().with(changes),
                        a.sites().stream()
                            .map(s -> new SiteType(s.name(), s.count(), s.settings().with(changes)))
                            .toList()))
            .toList());
  }

  static World create(WorldDescription description, int shards, long seed) {
    List<Integer> counts = description.areas().stream().map(AreaType::count).toList();
    return World.create(description, counts, shards, new KeyedRandom(seed, 0, 0));
  }

  /** A world at the end of its spin-up. */
  static World spunUp(WorldDescription description, int shards, long seed) {
    World world = create(description, shards, seed);
    new DoorstepModel(world).runUntil(-1);
    return world;
  }
}
