package dk.doorstep.model;

import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.place.Area;
import dk.doorstep.population.Calendar;
import dk.doorstep.population.Clocks;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Person;
import dk.doorstep.population.Population;
import dk.doorstep.random.KeyedRandom;
import java.util.Arrays;
import java.util.List;

/**
 * Some whole areas with the persons who belong to them: the state of one part of the world. Nothing
 * in a shard depends on another shard, so they may step in any order or side by side.
 */
final class Shard {
  final int firstArea;

  /** The areas in order; not to be changed. */
  final Area[] areas;

  final Population population;
  final Calendar calendar;
  final KeyedRandom random;
  final Clocks clocks;
  final Person person;
  final int firstDay;
  TrajectoryListener listener = TrajectoryListener.NONE;

  /** Rules of tonight by type of area. */
  private AreaRules[] rules = new AreaRules[0];

  Shard(
      int firstArea,
      List<Area> areas,
      Population population,
      Calendar calendar,
      KeyedRandom random,
      int firstDay) {
    this.firstArea = firstArea;
    this.areas = areas.toArray(new Area[0]);
    this.population = population;
    this.calendar = calendar;
    this.random = random;
    this.clocks = new Clocks(random);
    this.person = population.cursor();
    this.firstDay = firstDay;
  }

  /** An independent copy that nobody listens to yet. */
  Shard copy() {
    Shard copy =
        new Shard(
            firstArea,
            Arrays.stream(areas).map(Area::copy).toList(),
            population.copy(),
            calendar.copy(),
            random,
            firstDay);
    copy.rules = rules;
    return copy;
  }

  Area area(Person p) {
    return areas[p.area() - firstArea];
  }

  AreaRules rules(Person p) {
    return rules(area(p));
  }

  AreaRules rules(Area area) {
    return rules[area.type()];
  }

  void setRules(List<AreaRules> tonight) {
    rules = tonight.toArray(new AreaRules[0]);
  }

  /** A number that orders persons who are otherwise equal. */
  long tie(Person p) {
    return random.bits(p.number(), Draw.TIE, 0);
  }
}
