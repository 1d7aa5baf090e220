package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The reference model on MASON's schedule. A time step is a night; within it come, by ordering: new
 * rules, arrivals, every person (in MASON's random order), night shelters, dwellings, beds,
 * support, observation.
 */
public final class OracleModel extends SimState {
  private static final long serialVersionUID = 1;
  private static final int NIGHTS_PER_YEAR = 365;
  private static final int PERSONS = 2;

  /** Nights between two looks at the time that staff of shelters have; one is on day 0. */
  private static final int NIGHTS_BETWEEN_LOOKS = 30;

  private final int firstDay;
  private final transient Luck luck;
  private final transient List<OracleArea> areas;
  private final transient PersonNight personNight;
  private final transient Newcomers newcomers;
  private final transient List<Consumer<Integer>> phases;
  private transient WorldDescription description;
  private transient List<AreaRules> rules = List.of();
  private transient TrajectoryListener listener = TrajectoryListener.NONE;
  private int day;
  private boolean isUnderNewRules;

  /**
   * A world at the start of its spin-up.
   *
   * @param root the scenario of the past
   * @param areasPerType how many areas of each type, in the order of the description
   * @param seed seed of all luck; runs with different seeds are independent
   */
  public OracleModel(WorldDescription root, List<Integer> areasPerType, long seed) {
    super(seed);
    description = root;
    firstDay = -NIGHTS_PER_YEAR * (int) root.settings().value(RunParameters.SPIN_UP_YEARS, 0);
    day = firstDay - 1;
    luck = new Luck(random);
    areas = Layout.areas(root, areasPerType);
    SupportOffers supportOffers = new SupportOffers(this);
    Courses courses = new Courses(this, supportOffers);
    Moves moves = new Moves(this, courses, supportOffers);
    Entry entry = new Entry(moves);
    Losses losses = new Losses(this, moves, entry);
    Beds beds = new Beds(this, moves, courses, losses);
    NightShelters nightShelters = new NightShelters(this, moves);
    personNight = new PersonNight(this, moves, courses, losses);
    newcomers = new Newcomers(this, moves, entry);
    DwellingOffers dwellings = new DwellingOffers(this, moves, supportOffers);
    phases =
        List.of(
            nightShelters::grant, dwellings::offer, beds::grant, courses::begin, this::showNight);
    scheduleNight();
    applyRules(firstDay);
    newcomers.start(firstDay);
  }

  private void scheduleNight() {
    schedule.scheduleRepeating(Schedule.EPOCH, 0, (Steppable) state -> beginNight());
    schedule.scheduleRepeating(Schedule.EPOCH, 1, (Steppable) state -> newcomers.arrive(day));
    int ordering = PERSONS + 1;
    for (Consumer<Integer> phase : phases) {
      schedule.scheduleRepeating(
          Schedule.EPOCH, ordering++, (Steppable) state -> phase.accept(day));
    }
  }

  /** Steps until this night is over. */
  public void runUntil(int lastDay) {
    while (day < lastDay) {
      schedule.step(this);
    }
  }

  /**
   * Goes on under the rules of this scenario from the next night on; it must have the same places
   * and past.
   */
  public void goOnUnder(WorldDescription scenario) {
    if (!description.hasSamePlacesAndPastAs(scenario)) {
      throw new IllegalArgumentException(
          scenario.id() + " has other places or another past than " + description.id());
    }
    description = scenario;
    isUnderNewRules = true;
  }

  /**
   * Sets who hears what happens from now on; first shown are the persons present, as events of the
   * night that is over.
   */
  public <T extends TrajectoryListener> T listen(Function<PlacesView, T> makeListener) {
    OraclePlaces view = view();
    T made = makeListener.apply(view);
    view.forEachPerson(p -> made.moved(day, EventKind.INITIAL, p, Situation.LEFT, -1));
    listener = made;
    return made;
  }

  /** The last night that is over. */
  public int day() {
    return day;
  }

  /** Number of followed persons. */
  public long persons() {
    return areas.stream().mapToLong(area -> area.people().size()).sum();
  }

  /** Names of the areas, as in the engine. */
  public List<String> areaNames() {
    return areas.stream().map(OracleArea::name).toList();
  }

  /** Names of the shelters by area, as in the engine. */
  public List<List<String>> siteNames() {
    return areas.stream()
        .map(area -> Layout.siteNames(description.areas().get(area.type()), area))
        .toList();
  }

  private void beginNight() {
    day++;
    if (isUnderNewRules || description.changeDays().contains(day)) {
      isUnderNewRules = false;
      applyRules(day);
    }
    if (Math.floorMod(day, NIGHTS_BETWEEN_LOOKS) == 0) {
      areas.forEach(area -> area.lookAtAttention(rules(area)));
    }
  }

  private void applyRules(int from) {
    rules = description.areas().stream().map(type -> AreaRules.of(type, from)).toList();
    areas.forEach(area -> area.resize(rules(area)));
  }

  private void showNight(int night) {
    listener.nightEnded(night, view());
  }

  OraclePlaces view() {
    return new OraclePlaces(this);
  }

  List<OracleArea> areas() {
    return areas;
  }

  AreaRules rules(OracleArea area) {
    return rules.get(area.type());
  }

  AreaRules rules(OraclePerson p) {
    return rules(p.area);
  }

  Settings settings(OracleArea area) {
    return description.areas().get(area.type()).settings();
  }

  Luck luck() {
    return luck;
  }

  TrajectoryListener listener() {
    return listener;
  }

  PersonNight personNight() {
    return personNight;
  }

  /** Lets a person live through every night from the next on. */
  void follow(OraclePerson p) {
    p.stepping = schedule.scheduleRepeating(day + 1 - firstDay, PERSONS, p);
    p.area.people().add(p);
  }

  /** Lets a person go who is no longer followed. */
  void letGo(OraclePerson p) {
    p.stepping.stop();
    p.area.people().remove(p);
    newcomers.giveBackSlot(p.slot);
  }
}
