package dk.doorstep.animation.watch;

import dk.doorstep.model.DoorstepModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.Listeners;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.place.Area;
import dk.doorstep.place.Site;
import dk.doorstep.place.Team;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.story.Life;
import dk.doorstep.story.LifeLog;
import dk.doorstep.story.Lives;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One scenario that is run night by night while somebody looks on. */
public final class LiveRun {
  private final Scenario scenario;
  private final DoorstepModel model;
  private final List<Listeners<Watcher, LifeLog>> listeners;
  private WorldDescription rules;

  /**
   * A run that begins with the next night.
   *
   * @param past the state to go on from; it is not changed
   */
  public LiveRun(Scenario scenario, World past) {
    this(scenario, scenario.world(), past.branch(scenario.world()));
  }

  private LiveRun(Scenario scenario, WorldDescription rules, World world) {
    this.scenario = scenario;
    this.rules = rules;
    listeners = world.listen(part -> new Listeners<>(new Watcher(), new LifeLog()));
    model = new DoorstepModel(world);
  }

  /** The state of a run, without what was seen of it. */
  public record Saved(String scenario, WorldDescription rules, World world)
      implements Serializable {}

  /** The state as it is, to be written down. */
  public Saved saved() {
    return new Saved(scenario.id(), rules, model.world());
  }

  /**
   * The run of this scenario that goes on from a saved state; what was seen before is forgotten.
   */
  public static LiveRun resumed(Scenario scenario, Saved saved) {
    return new LiveRun(scenario, saved.rules(), saved.world());
  }

  public Scenario scenario() {
    return scenario;
  }

  /** The last night that is over. */
  public int day() {
    return model.world().day();
  }

  /** Runs the next night. */
  public void nextNight() {
    model.runUntil(day() + 1);
  }

  /** The rules as they are, changes while the run went on included. */
  public WorldDescription rules() {
    return rules;
  }

  /**
   * Brings other rules into force with the next night.
   *
   * @param changed rules that differ from the present ones only from the next night on
   */
  public void goOnUnder(WorldDescription changed) {
    model.goOnUnder(changed);
    rules = changed;
  }

  /** The life of a person until now. */
  public Optional<Life> life(long person) {
    return new Lives(listeners.stream().map(Listeners::second).toList()).find(person);
  }

  /** Names of the areas. */
  public List<String> areaNames() {
    return model.world().areaNames();
  }

  /** Type of this area within the scenario. */
  public int areaType(int area) {
    return model.world().areas().get(area).type();
  }

  /** Followed persons of this area, or of all. */
  public int persons(Shown shown) {
    int[] count = new int[1];
    model.world().forEachPerson(p -> count[0] += shown.shows(p.area()) ? 1 : 0);
    return count[0];
  }

  /** The areas that are shown, as they are now. */
  public Tonight tonight(Shown shown) {
    World world = model.world();
    List<Seen> persons = new ArrayList<>();
    world.forEachPerson(
        p -> {
          if (shown.shows(p.area())) {
            persons.add(Seen.of(p, world.day()));
          }
        });
    List<Area> areas = world.areas().stream().filter(a -> shown.shows(a.index())).toList();
    List<Watcher> watchers = listeners.stream().map(Listeners::first).toList();
    return new Tonight(
        day(),
        persons,
        watchers.stream().flatMap(w -> w.ended(shown).stream()).toList(),
        watchers.stream().mapToInt(w -> w.turnedAway(shown)).sum(),
        areas.stream().flatMap(a -> shelters(world, a).stream()).toList(),
        areas.stream().mapToInt(Area::nightShelterPlaces).sum(),
        areas.stream().flatMap(a -> teams(a).stream()).mapToDouble(t -> workers(t.load())).sum(),
        areas.stream()
            .flatMap(a -> teams(a).stream())
            .mapToDouble(t -> workers(t.capacity()))
            .sum(),
        watchers.stream().map(w -> w.tally(shown)).reduce(Tally.NOTHING, Tally::plus));
  }

  private static List<ShelterSeen> shelters(World world, Area area) {
    List<String> names = world.siteNames().get(area.index() - world.areas().get(0).index());
    List<ShelterSeen> shelters = new ArrayList<>();
    for (int site = 0; site < names.size(); site++) {
      shelters.add(ShelterSeen.of(area.index(), site, names.get(site), area.site(site)));
    }
    return shelters;
  }

  private static List<Team> teams(Area area) {
    List<Team> teams = new ArrayList<>(area.sites().stream().map(Site::team).toList());
    teams.add(area.municipalTeam());
    return teams;
  }

  private static double workers(long room) {
    return (double) room / Team.WORKER;
  }
}
