package dk.doorstep.model;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.place.Area;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Person;

/**
 * Brings new persons into the world: those present from the start and the arrivals of each night.
 */
final class Arriving {
  private final Shard shard;
  private final Moves moves;
  private final Requests requests;
  private final PoissonField field;

  Arriving(Shard shard, Moves moves, Requests requests) {
    this.shard = shard;
    this.moves = moves;
    this.requests = requests;
    this.field = new PoissonField(shard.random, Draw.ARRIVALS, Draw.ARRIVAL_HEIGHT);
  }

  /** The persons present at the end of the night before the first. */
  void start(java.util.List<dk.doorstep.parameters.AreaType> types) {
    int day = shard.firstDay - 1;
    for (Area area : shard.areas) {
      int i = 0;
      int site = 0;
      for (Situation situation : InflowParameters.INITIAL_PERSONS.members()) {
        int count =
            (int)
                types
                    .get(area.type())
                    .settings()
                    .value(InflowParameters.INITIAL_PERSONS.of(situation), shard.firstDay);
        for (int k = 0; k < count; k++) {
          Person p = add(area, PersonNumbers.initial(area.index(), i++), day);
          if (situation == Situation.SHELTER) {
            while (!area.site(site).hasBedForResident()) {
              site++;
            }
          }
          moves.start(p, situation, site, day);
        }
      }
    }
  }

  /** The arrivals of tonight. */
  void arrive(int day) {
    for (Area area : shard.areas) {
      double rate = shard.rules(area).arrivals().personsPerNight();
      int arrivals = field.lookUp(area.index(), day, rate);
      for (int i = 0; i < arrivals; i++) {
        arrive(area, day, field.code(i));
      }
    }
  }

  private void arrive(Area area, int day, int code) {
    Person p = add(area, PersonNumbers.arrival(area.index(), day - shard.firstDay, code), day);
    double u = shard.random.uniform(p.number(), Draw.ENTRY_SITUATION, 0);
    requests.enter(p, shard.rules(area).arrivals().entrySituation(u), day);
  }

  private Person add(Area area, long number, int day) {
    Person p = shard.person;
    shard.population.add(p);
    p.setNumber(number);
    p.setArea(area.index());
    p.setSituation(Situation.LEFT, day);
    shard.rules(area).arrivals().furnish(p, day, shard.random);
    return p;
  }
}
