package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TariffView;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.submodel.Support;
import java.util.function.Consumer;

/** The oracle's world as observers see it: one part with all areas. */
final class OraclePlaces implements PlacesView {
  /** Parts of a worker in which room is told. */
  private static final double PARTS = 1e9;

  private static final int MINUTES_PER_HOUR = 60;

  private final OracleModel model;

  OraclePlaces(OracleModel model) {
    this.model = model;
  }

  @Override
  public int firstArea() {
    return 0;
  }

  @Override
  public int areaCount() {
    return model.areas().size();
  }

  @Override
  public int siteCount(int area) {
    return area(area).sites().size();
  }

  @Override
  public int beds(int area, int site) {
    return site(area, site).beds();
  }

  @Override
  public int residents(int area, int site) {
    return site(area, site).residents().size();
  }

  @Override
  public int sleeping(int area, int site) {
    return site(area, site).sleeping(model.rules(area(area)).keptPlace());
  }

  @Override
  public boolean keptPlacesUseBeds(int area) {
    return model.rules(area(area)).keptPlace().usesBeds();
  }

  @Override
  public long workerLoad(int area) {
    Support rules = support(area);
    double load = area(area).municipalTeam().load(rules);
    for (OracleSite site : area(area).sites()) {
      load += site.team().load(rules);
    }
    return Math.round(load * PARTS);
  }

  @Override
  public long workerCapacity(int area) {
    double workers = area(area).municipalTeam().workers();
    for (OracleSite site : area(area).sites()) {
      workers += site.team().workers();
    }
    return Math.round(workers * PARTS);
  }

  @Override
  public int minutesPerWeek(int area, int method, int phase) {
    return (int)
        Math.round(support(area).hoursPerWeek(Method.of(method), phase) * MINUTES_PER_HOUR);
  }

  @Override
  public boolean hasOpenHouse(int area, int site) {
    return model.rules(area(area)).hasOpenHouse(area(area).siteType(site));
  }

  @Override
  public TariffView tariff(int area) {
    return model.rules(area(area)).tariff();
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
    boolean openHouse = rules(p).hasOpenHouse(area(p.area()).siteType(p.baseSite()));
    return rules(p).loneliness().level(p, openHouse, day);
  }

  @Override
  public void forEachPerson(Consumer<PersonView> visitor) {
    model.areas().forEach(area -> area.people().forEach(visitor));
  }

  private AreaRules rules(PersonView p) {
    return model.rules(area(p.area()));
  }

  private Support support(int area) {
    return model.rules(area(area)).support();
  }

  private OracleSite site(int area, int site) {
    return area(area).sites().get(site);
  }

  private OracleArea area(int area) {
    return model.areas().get(area);
  }
}
