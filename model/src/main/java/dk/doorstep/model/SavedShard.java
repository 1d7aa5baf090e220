package dk.doorstep.model;

import dk.doorstep.place.Area;
import dk.doorstep.population.Calendar;
import dk.doorstep.population.Population;
import dk.doorstep.random.KeyedRandom;
import java.io.Serializable;
import java.util.List;

/**
 * The state of one part of a world between two nights.
 *
 * @param day the last night that is over
 * @param begun whether the rules of the scenario are in force
 */
record SavedShard(
    int firstArea,
    List<Area> areas,
    Population population,
    Calendar calendar,
    KeyedRandom random,
    int firstDay,
    int day,
    boolean begun)
    implements Serializable {

  /** The part as it was, under the rules of its day. */
  Night restored(Rulebook rulebook) {
    Shard shard = new Shard(firstArea, areas, population, calendar, random, firstDay);
    shard.setRules(rulebook.on(day));
    return new Night(shard, day, begun);
  }
}
