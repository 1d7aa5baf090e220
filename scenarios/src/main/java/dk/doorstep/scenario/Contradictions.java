package dk.doorstep.scenario;

import dk.doorstep.parameters.AdmissionParameters;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds statements that are fine one by one but cannot hold together. */
final class Contradictions {
  private static final String STOCK = "stock";

  private final WorldDescription world;
  private final Statements statements;
  private final Problems problems;
  private final int firstDay;

  /** Types of area of the parent; none without a parent. */
  private final List<String> inherited;

  Contradictions(
      WorldDescription world, ScenarioText text, Optional<Scenario> parent, Problems problems) {
    this.world = world;
    this.inherited =
        parent.stream().flatMap(p -> p.world().areas().stream()).map(AreaType::name).toList();
    this.statements = new Statements(text);
    this.problems = problems;
    this.firstDay =
        -CourseReader.DAYS_PER_YEAR * (int) world.settings().value(RunParameters.SPIN_UP_YEARS, 0);
  }

  void report() {
    Rule.all().forEach(this::checkRule);
    for (AreaType area : world.areas()) {
      checkInitialPersons(area);
      area.sites().forEach(site -> checkAges(area, site));
    }
    checkNewAreas();
    if (world.areas().stream().noneMatch(this::hasPeople)) {
      problems.tell(
          statements.place(
              Optional.empty(), List.of(InflowParameters.PERSONS_PER_YEAR), firstDay, Place.ROOT),
          "people.none");
    }
  }

  /** An area that a file adds to those of its parent, and in which nobody ever is, is a slip. */
  private void checkNewAreas() {
    if (inherited.isEmpty()) {
      return;
    }
    for (AreaType area : world.areas()) {
      if (!inherited.contains(area.name()) && !hasPeople(area)) {
        String areas = Place.member(Place.ROOT, PartReader.AREAS);
        problems.tell(
            statements.place(
                Optional.of(area.name()),
                List.of(InflowParameters.PERSONS_PER_YEAR),
                firstDay,
                Place.member(areas, area.name())),
            "people.noneInArea",
            area.name());
      }
    }
  }

  /** What is wrong, and since when. */
  private record Finding(int day, String message) {}

  /** Reports what is wrong everywhere once, and what is wrong in an area with the area. */
  private void checkRule(Rule rule) {
    Optional<Finding> ofWhole = firstFinding(rule, world.settings());
    boolean reportedForWhole = false;
    for (AreaType area : world.areas()) {
      Optional<Finding> ofArea = firstFinding(rule, area.settings());
      if (ofArea.isEmpty()) {
        continue;
      }
      Finding finding = ofArea.get();
      if (!ofArea.equals(ofWhole)) {
        problems.add(place(area, rule.parameters(), finding.day), finding.message);
      } else if (!reportedForWhole) {
        problems.add(
            statements.place(Optional.empty(), rule.parameters(), finding.day, Place.ROOT),
            finding.message);
        reportedForWhole = true;
      }
    }
  }

  private Optional<Finding> firstFinding(Rule rule, Settings settings) {
    for (int day : daysOfChange(rule.parameters(), settings)) {
      Optional<String> objection = rule.objection(settings, day, problems.texts());
      if (objection.isPresent()) {
        return Optional.of(new Finding(day, since(day) + objection.get()));
      }
    }
    return Optional.empty();
  }

  /** The first day of the run and the later days on which one of these changes. */
  private TreeSet<Integer> daysOfChange(List<Parameter> parameters, Settings settings) {
    TreeSet<Integer> days = new TreeSet<>();
    parameters.forEach(p -> settings.of(p).addChangeDays(days));
    days.headSet(firstDay).clear();
    days.add(firstDay);
    return days;
  }

  private void checkInitialPersons(AreaType area) {
    long beds = 0;
    for (SiteType site : area.sites()) {
      beds += site.count() * (long) site.settings().value(ShelterParameters.BEDS, firstDay);
    }
    checkRoom(
        area,
        Situation.SHELTER,
        beds,
        problems.texts().text("initial.beds"),
        ShelterParameters.BEDS);
    Parameter places = MovementParameters.NIGHT_SHELTER_PLACES;
    checkRoom(area, Situation.NIGHT_SHELTER, value(area, places), places.key(), places);
    Parameter supply = DwellingParameters.SUPPLY;
    if (supply.format(area.settings().value(supply, firstDay)).equals(STOCK)) {
      Parameter stock = DwellingParameters.STOCK;
      checkRoom(area, Situation.OWN_HOME, value(area, stock), stock.key(), stock);
    }
  }

  /** {@code from day 365}, with a blank behind it, or nothing for the first day. */
  private String since(int day) {
    return day == firstDay ? "" : problems.texts().text("since", day) + " ";
  }

  /** A shelter that admits nobody by age is a slip of the pen. */
  private void checkAges(AreaType area, SiteType site) {
    List<Parameter> ages =
        List.of(AdmissionParameters.MINIMUM_AGE, AdmissionParameters.MAXIMUM_AGE);
    for (int day : daysOfChange(ages, site.settings())) {
      long youngest = (long) site.settings().value(AdmissionParameters.MINIMUM_AGE, day);
      long oldest = (long) site.settings().value(AdmissionParameters.MAXIMUM_AGE, day);
      if (youngest > oldest) {
        problems.add(
            place(area, ages, day),
            since(day) + problems.texts().text("ages.nobody", site.name(), youngest, oldest));
        return;
      }
    }
  }

  private void checkRoom(
      AreaType area, Situation situation, long room, String what, Parameter capacity) {
    Parameter initial = InflowParameters.INITIAL_PERSONS.of(situation);
    long persons = value(area, initial);
    if (persons > room) {
      problems.tell(
          place(area, List.of(initial, capacity), firstDay),
          "initial.noRoom",
          initial.key(),
          persons,
          what,
          room,
          firstDay);
    }
  }

  private long value(AreaType area, Parameter parameter) {
    return (long) area.settings().value(parameter, firstDay);
  }

  private boolean hasPeople(AreaType area) {
    Setting inflow = area.settings().of(InflowParameters.PERSONS_PER_YEAR);
    List<Integer> days =
        new ArrayList<>(daysOfChange(List.of(InflowParameters.PERSONS_PER_YEAR), area.settings()));
    return days.stream().anyMatch(day -> inflow.at(day) > 0)
        || InflowParameters.INITIAL_PERSONS.all().stream().anyMatch(p -> value(area, p) > 0);
  }

  private Place place(AreaType area, List<Parameter> parameters, int day) {
    String areas = Place.member(Place.ROOT, PartReader.AREAS);
    return statements.place(
        Optional.of(area.name()), parameters, day, Place.member(areas, area.name()));
  }
}
