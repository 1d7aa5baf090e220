package dk.doorstep.model;

import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TariffView;
import dk.doorstep.place.Area;
import dk.doorstep.population.Method;
import dk.doorstep.population.Person;
import dk.doorstep.population.PersonView;
import java.util.function.Consumer;

/** A shard as observers see it. */
final class ShardView implements PlacesView {
  private static final int MINUTES_PER_HOUR = 60;

  private final Shard shard;

  ShardView(Shard shard) {
    this.shard = shard;
  }

  @Override
  public int firstArea() {
    return shard.firstArea;
  }

  @Override
  public int areaCount() {
    return shard.areas.length;
  }

  @Override
  public int siteCount(int area) {
    return area(area).siteCount();
  }

  @Override
  public int beds(int area, int site) {
    return area(area).site(site).beds();
  }

  @Override
  public int residents(int area, int site) {
    return area(area).site(site).residents();
  }

  @Override
  public int sleeping(int area, int site) {
    return area(area).site(site).sleeping();
  }

  @Override
  public boolean keptPlacesUseBeds(int area) {
    return shard.rules(area(area)).keptPlace().usesBeds();
  }

  @Override
  public long workerLoad(int area) {
    Area place = area(area);
    long sum = place.municipalTeam().load();
    for (int site = 0; site < place.siteCount(); site++) {
      sum += place.site(site).team().load();
    }
    return sum;
  }

  @Override
  public long workerCapacity(int area) {
    Area place = area(area);
    long sum = place.municipalTeam().capacity();
    for (int site = 0; site < place.siteCount(); site++) {
      sum += place.site(site).team().capacity();
    }
    return sum;
  }

  @Override
  public int minutesPerWeek(int area, int method, int phase) {
    double hours = shard.rules(area(area)).support().hoursPerWeek(Method.of(method), phase);
    return (int) Math.round(hours * MINUTES_PER_HOUR);
  }

  @Override
  public double trustInShelter(PersonView p, int day) {
    return rules(p).trust().inShelter(p, day);
  }

  @Override
  public double trustInMunicipality(PersonView p, int day) {
    return rules(p).trust().inMunicipality(p, day);
  }

  @Override
  public double loneliness(PersonView p, int day) {
    AreaRules rules = rules(p);
    boolean openHouse = rules.hasOpenHouse(area(p.area()).siteType(p.baseSite()));
    return rules.loneliness().level(p, openHouse, day);
  }

  private AreaRules rules(PersonView p) {
    return shard.rules(area(p.area()));
  }

  @Override
  public boolean hasOpenHouse(int area, int site) {
    return shard.rules(area(area)).hasOpenHouse(area(area).siteType(site));
  }

  @Override
  public TariffView tariff(int area) {
    return shard.rules(area(area)).tariff();
  }

  @Override
  public void forEachPerson(Consumer<PersonView> visitor) {
    Person p = shard.population.cursor();
    for (int slot = 0; slot < shard.population.rowLimit(); slot++) {
      p.moveTo(slot);
      if (p.isSomebody()) {
        visitor.accept(p);
      }
    }
  }

  private Area area(int area) {
    return shard.areas[area - shard.firstArea];
  }
}
