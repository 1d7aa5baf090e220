package dk.doorstep.model;

import dk.doorstep.parameters.AreaType;
import java.util.List;

/**
 * One night of a shard, phase by phase, in this order:
 *
 * <ol>
 *   <li>{@link Phase#RULES}: levers and series whose day has come change rules and sizes; every
 *       thirty nights the attention that shelters can give is looked at anew.
 *   <li>{@link Phase#ARRIVALS}: persons become homeless who were not followed before.
 *   <li>{@link Phase#HAPPENINGS}: clocks that are full and appointments of tonight; requests are
 *       gathered.
 *   <li>{@link Phase#NIGHT_SHELTERS}: places in night shelters are given out.
 *   <li>{@link Phase#DWELLINGS}: vacant dwellings are offered along the line.
 *   <li>{@link Phase#BEDS}: shelter beds are given out, those that became free tonight included.
 *   <li>{@link Phase#SUPPORT}: workers with room begin courses.
 *   <li>{@link Phase#OBSERVATION}: the state at the end of the night is recorded.
 * </ol>
 */
final class Night {
  private final Shard shard;
  private final RuleChange ruleChange;
  private final Attention attention;
  private final Arriving arriving;
  private final Happening happening;
  private final Requests requests;
  private final Housing housing;
  private final Supporting supporting;
  private final ShardView view;
  private int day;
  private boolean begun;

  /**
   * @param day the last night that is over
   */
  Night(Shard shard, int day) {
    this(shard, day, false);
  }

  /**
   * @param day the last night that is over
   * @param begun whether the rules of the scenario are in force
   */
  Night(Shard shard, int day, boolean begun) {
    this.begun = begun;
    this.shard = shard;
    this.day = day;
    Planning planning = new Planning(shard);
    Courses courses = new Courses(shard);
    Moves moves = new Moves(shard, planning, courses);
    requests = new Requests(shard, planning, moves, courses);
    attention = new Attention(shard, planning);
    ruleChange = new RuleChange(shard, planning, courses);
    arriving = new Arriving(shard, moves, requests);
    happening = new Happening(shard, planning, moves, courses, requests, requests.losses());
    housing = new Housing(shard, planning, moves, courses);
    supporting = new Supporting(shard, planning, courses);
    view = new ShardView(shard);
  }

  /** The phases of a night, in order. */
  enum Phase {
    RULES,
    ARRIVALS,
    HAPPENINGS,
    NIGHT_SHELTERS,
    DWELLINGS,
    BEDS,
    SUPPORT,
    OBSERVATION
  }

  Shard shard() {
    return shard;
  }

  /** The last night that is over, or the one that has begun. */
  int day() {
    return day;
  }

  /** The state after the last night, to be written down. */
  SavedShard saved() {
    return new SavedShard(
        shard.firstArea,
        List.of(shard.areas),
        shard.population,
        shard.calendar,
        shard.random,
        shard.firstDay,
        day,
        begun);
  }

  /** Starts a run with the persons who are present from the start. */
  void start(Rulebook rulebook, List<AreaType> initial) {
    ruleChange.apply(rulebook.on(day + 1), day + 1);
    arriving.start(initial);
    begun = true;
  }

  /** Begins the next night; the first one of a scenario brings its rules into force. */
  void next(Rulebook rulebook) {
    day++;
    if (!begun) {
      ruleChange.apply(rulebook.on(day), day);
      begun = true;
    }
  }

  /** Runs one phase; rules are looked at only in the first. */
  void run(Phase phase, Rulebook rulebook) {
    switch (phase) {
      case RULES -> {
        if (rulebook.changesOn(day)) {
          ruleChange.apply(rulebook.on(day), day);
        }
        attention.review(day);
      }
      case ARRIVALS -> arriving.arrive(day);
      case HAPPENINGS -> happening.happen(day);
      case NIGHT_SHELTERS -> requests.grantNightShelter(day);
      case DWELLINGS -> housing.offer(day);
      case BEDS -> requests.grantBeds(day);
      case SUPPORT -> supporting.begin(day);
      case OBSERVATION -> shard.listener.nightEnded(day, view);
    }
  }
}
