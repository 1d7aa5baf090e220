package dk.doorstep.model;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.place.Area;
import dk.doorstep.place.Site;
import dk.doorstep.population.Calendar;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Population;
import dk.doorstep.random.KeyedRandom;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All areas with their persons, at the end of some night. A world can be copied, and a copy can go
 * on under other rules, so that several scenarios branch from one past.
 *
 * <p>A world can be serialized, without those who listen to it; the one that is read back goes on
 * in the same way.
 */
public final class World implements Serializable {
  private static final long serialVersionUID = 1;

  /** Nights of a year of the model. */
  public static final int NIGHTS_PER_YEAR = 365;

  /** As many parts as let the persons of one fit in a processor's own cache. */
  public static final int BY_SIZE = 0;

  private final transient WorldDescription description;
  private final transient Rulebook rulebook;
  private final transient List<Night> nights;
  private final transient List<Area> areas;

  private World(WorldDescription description, Rulebook rulebook, List<Night> nights) {
    this.description = description;
    this.rulebook = rulebook;
    this.nights = List.copyOf(nights);
    this.areas = nights.stream().flatMap(night -> Arrays.stream(night.shard().areas)).toList();
  }

  /**
   * A world at the start of its spin-up.
   *
   * @param description the scenario, a root
   * @param areasPerType how many areas of each type, in the order of the description
   * @param shardCount into how many parts the areas are cut, or {@link #BY_SIZE}; makes no
   *     difference to the results
   * @param random the luck of the run
   */
  public static World create(
      WorldDescription description,
      List<Integer> areasPerType,
      int shardCount,
      KeyedRandom random) {
    int firstDay =
        -NIGHTS_PER_YEAR * (int) description.settings().value(RunParameters.SPIN_UP_YEARS, 0);
    List<Area> areas = layOut(description, areasPerType);
    Rulebook rulebook = new Rulebook(description);
    List<Night> nights = new ArrayList<>();
    int from = 0;
    for (int until : Cut.of(description, areas, firstDay).ends(shardCount)) {
      Shard shard =
          new Shard(
              from, areas.subList(from, until), new Population(), new Calendar(), random, firstDay);
      nights.add(new Night(shard, firstDay - 1));
      from = until;
    }
    nights.forEach(night -> night.start(rulebook, description.areas()));
    return new World(description, rulebook, nights);
  }

  /**
   * A copy of this world that goes on under the rules of this scenario, which must have the same
   * places and past.
   */
  public World branch(WorldDescription scenario) {
    requireSamePast(scenario);
    return onUnder(scenario, night -> night.shard().copy());
  }

  /**
   * The same without a copy, for worlds that memory holds only once; this world may not be used
   * again.
   */
  public World goOnUnder(WorldDescription scenario) {
    requireSamePast(scenario);
    return onUnder(scenario, Night::shard);
  }

  private World onUnder(WorldDescription scenario, Function<Night, Shard> shardOf) {
    List<Night> next =
        nights.stream().map(night -> new Night(shardOf.apply(night), night.day())).toList();
    return new World(scenario, new Rulebook(scenario), next);
  }

  /** A world that was saved. */
  static World restored(WorldDescription description, List<SavedShard> shards) {
    Rulebook rulebook = new Rulebook(description);
    return new World(
        description, rulebook, shards.stream().map(shard -> shard.restored(rulebook)).toList());
  }

  private Object writeReplace() {
    return new SavedWorld(description, nights.stream().map(Night::saved).toList());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a world is read as " + SavedWorld.class.getSimpleName());
  }

  private void requireSamePast(WorldDescription scenario) {
    if (!description.hasSamePlacesAndPastAs(scenario)) {
      throw new IllegalArgumentException(
          scenario.id() + " has other places or another past than " + description.id());
    }
  }

  /**
   * The parts of this world, each a world of its own that shares its persons and places with this
   * one. Nothing couples the parts, so they may be stepped one after another or on different
   * threads; this world may be looked at again when all are on the same day.
   */
  public List<World> parts() {
    return nights.stream().map(night -> new World(description, rulebook, List.of(night))).toList();
  }

  /**
   * Sets who hears what happens from now on: one listener for each part of the world, so that parts
   * can step side by side. Each is first shown the persons who are present, as events of the night
   * that is over.
   *
   * @return the listeners, in the order of the parts
   */
  public <T extends TrajectoryListener> List<T> listen(Function<PlacesView, T> makeListener) {
    List<T> listeners = new ArrayList<>();
    for (Night night : nights) {
      ShardView view = new ShardView(night.shard());
      T listener = makeListener.apply(view);
      view.forEachPerson(
          p -> listener.moved(night.day(), EventKind.INITIAL, p, Situation.LEFT, -1));
      night.shard().listener = listener;
      listeners.add(listener);
    }
    return listeners;
  }

  /** The last night that is over; -1 at the end of the spin-up. */
  public int day() {
    return nights.get(0).day();
  }

  /** Begins the next night. */
  void nextNight() {
    for (int i = 0; i < nights.size(); i++) {
      nights.get(i).next(rulebook);
    }
  }

  /** Runs one phase of the present night. */
  void run(Night.Phase phase) {
    // By index: this is called eight times a night, and an iterator each time is most of what a run
    // would allocate.
    for (int i = 0; i < nights.size(); i++) {
      nights.get(i).run(phase, rulebook);
    }
  }

  /** Shows every followed person, in no particular order; the view is good only during the call. */
  public void forEachPerson(Consumer<PersonView> visitor) {
    nights.forEach(night -> new ShardView(night.shard()).forEachPerson(visitor));
  }

  /** Number of followed persons: homeless, or housed with live clocks. */
  public long persons() {
    return nights.stream().mapToLong(night -> night.shard().population.size()).sum();
  }

  /** The areas, for checks and inspectors. */
  public List<Area> areas() {
    return areas;
  }

  public WorldDescription description() {
    return description;
  }

  /** Names of the areas, for example {@code town-3}. */
  public List<String> areaNames() {
    return areas.stream().map(Area::name).toList();
  }

  /** Names of the shelters by area, for example {@code town-3/shelter-2}. */
  public List<List<String>> siteNames() {
    return areas.stream().map(area -> siteNames(description, area)).toList();
  }

  private static List<Area> layOut(WorldDescription description, List<Integer> areasPerType) {
    List<Area> areas = new ArrayList<>();
    for (int type = 0; type < description.areas().size(); type++) {
      AreaType areaType = description.areas().get(type);
      for (int i = 1; i <= areasPerType.get(type); i++) {
        List<Site> sites = new ArrayList<>();
        for (int siteType = 0; siteType < areaType.sites().size(); siteType++) {
          for (int k = 0; k < areaType.sites().get(siteType).count(); k++) {
            sites.add(new Site(siteType));
          }
        }
        areas.add(new Area(areas.size(), type, areaType.name() + "-" + i, sites));
      }
    }
    if (areas.isEmpty()) {
      throw new IllegalArgumentException("a world needs at least one area");
    }
    return areas;
  }

  private static List<String> siteNames(WorldDescription description, Area area) {
    List<String> names = new ArrayList<>();
    for (SiteType siteType : description.areas().get(area.type()).sites()) {
      for (int k = 1; k <= siteType.count(); k++) {
        names.add(area.name() + "/" + siteType.name() + "-" + k);
      }
    }
    return List.copyOf(names);
  }
}
