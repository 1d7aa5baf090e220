package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.EventLog;
import dk.doorstep.parameters.CaseworkParameters;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.MethodParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.population.PersonView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that a run keeps, also when they change on the way. */
class RuleTest {
  /**
   * With shelter residents first, nobody else is offered a dwelling while a resident stands in
   * line.
   */
  @Test
  void shelterResidentsComeFirstAlsoIfTheyRegisteredOutside() {
    WorldDescription world =
        Worlds.busy(
            Map.of(
                DwellingParameters.QUEUE_ORDER,
                1.0,
                DwellingParameters.PER_YEAR,
                60.0,
                DwellingParameters.OFFER_ACCEPT_SHARE,
                1.0,
                CaseworkParameters.REGISTRATION_HAZARD.of(Situation.STREET),
                0.05,
                CaseworkParameters.REGISTRATION_HAZARD.of(Situation.SOFA),
                0.05));
    World past = Worlds.create(world, 1, 3);
    List<EventLog> logs = past.listen(part -> new EventLog());
    DoorstepModel model = new DoorstepModel(past);
    int offersOutside = 0;
    int seen = 0;
    for (int day = past.day() + 1; day < 300; day++) {
      Map<Long, Integer> registeredResidents = new HashMap<>();
      past.forEachPerson(
          p -> {
            if (p.situation() == Situation.SHELTER
                && p.isRegistered()
                && p.moveDay() == PersonView.NEVER) {
              registeredResidents.put(p.number(), p.area());
            }
          });
      model.runUntil(day);
      List<EventLog.Event> events = EventLog.sorted(logs);
      List<EventLog.Event> tonight = events.subList(seen, events.size());
      seen = events.size();
      for (EventLog.Event e : tonight) {
        if (e.kind() == EventKind.OFFER_ACCEPTED && !registeredResidents.containsKey(e.person())) {
          offersOutside++;
          int area = e.area();
          long waiting =
              registeredResidents.entrySet().stream()
                  .filter(r -> r.getValue() == area && isUntouched(tonight, r.getKey()))
                  .count();
          assertThat(waiting).as("residents passed over on night " + e.day()).isZero();
        }
      }
    }
    assertThat(offersOutside).isPositive();
  }

  private static boolean isUntouched(List<EventLog.Event> tonight, long person) {
    return tonight.stream().noneMatch(e -> e.person() == person);
  }

  /** A clock of one kind of length is not read as the other. */
  @Test
  void residentsKeepStayingWhenStaysBecomeStated() {
    WorldDescription hazards = Worlds.busy(Map.of());
    World past = Worlds.spunUp(hazards, 1, 5);
    WorldDescription stated =
        Worlds.dated(
            hazards,
            Map.of(
                ShelterParameters.STAY_DISTRIBUTION, Setting.constant(7),
                ShelterParameters.STAY_MEAN_NIGHTS, Setting.constant(200)));
    World world = past.branch(stated);
    List<EventLog> logs = world.listen(part -> new EventLog());
    new DoorstepModel(world).runUntil(150);
    long left =
        EventLog.sorted(logs).stream()
            .filter(e -> e.kind() == EventKind.MOVE && e.from() == Situation.SHELTER)
            .count();
    assertThat(left).as("nobody ends a stay of 200 nights within 150").isZero();
  }

  /** When a change of rules moves a course to another phase, observers hear of it. */
  @Test
  void aChangedLengthOfCourseIsTold() {
    WorldDescription busy = Worlds.busy(Map.of());
    World past = Worlds.spunUp(busy, 1, 5);
    World world =
        past.branch(
            Worlds.dated(
                busy,
                Map.of(
                    MethodParameters.CTI_DAYS,
                    Setting.constant(274).with(50, Integer.MAX_VALUE, 900))));
    new DoorstepModel(world).runUntil(49);
    List<EventLog> logs = world.listen(part -> new EventLog());
    new DoorstepModel(world).runUntil(50);
    long backToFirst =
        EventLog.sorted(logs).stream()
            .filter(e -> e.kind() == EventKind.SUPPORT_PHASE && e.day() == 50 && e.detail() == 0)
            .count();
    assertThat(backToFirst).isPositive();
  }
}
