package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.EventLog;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.WorldDescription;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sim.engine.SimState;

/**
 * MASON's checkpoints, and rules that change while a model runs: both must leave a run as it would
 * have been. Bit for bit, so without any false alarm.
 */
class CheckpointTest {
  private static final int LAST_DAY = 500;
  private static final int CHANGE = 120;

  /** A world whose rules change on day 120. */
  private static WorldDescription dated(WorldDescription base) {
    return Worlds.dated(base, Map.of(SupportParameters.SITE_METHOD, changed(base)));
  }

  private static Setting changed(WorldDescription base) {
    Parameter lever = SupportParameters.SITE_METHOD;
    return base.settings().of(lever).with(CHANGE, Integer.MAX_VALUE, 0);
  }

  private static DoorstepModel model(WorldDescription scenario, int shards) {
    WorldDescription base = Worlds.busy(Map.of(KeptPlaceParameters.FORM, 3.0));
    return new DoorstepModel(Worlds.spunUp(base, shards, 5).branch(scenario));
  }

  private static WorldDescription base() {
    return Worlds.busy(Map.of(KeptPlaceParameters.FORM, 3.0));
  }

  private static List<EventLog.Event> eventsFromNowOn(DoorstepModel model, int until) {
    List<EventLog> logs = model.world().listen(part -> new EventLog());
    model.runUntil(until);
    return EventLog.sorted(logs);
  }

  private static DoorstepModel copyByCheckpoint(SimState model)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    model.writeToCheckpoint(file);
    return (DoorstepModel)
        SimState.readFromCheckpoint(new ByteArrayInputStream(file.toByteArray()));
  }

  /** Before the first night, before and after a change of rules, and on the night before it. */
  @ParameterizedTest
  @ValueSource(ints = {-1, 60, CHANGE - 1, 200})
  void aRunThatWasResumedEqualsOneThatWasNot(int day) throws Exception {
    DoorstepModel model = model(dated(base()), 2);
    model.runUntil(day);
    DoorstepModel resumed = copyByCheckpoint(model);
    assertThat(resumed).isNotSameAs(model);
    assertThat(resumed.schedule.getSteps()).isEqualTo(model.schedule.getSteps());
    List<EventLog.Event> expected = eventsFromNowOn(model, LAST_DAY);
    assertThat(expected).anyMatch(e -> e.kind() == EventKind.RESPITE || e.day() > CHANGE);
    assertThat(eventsFromNowOn(resumed, LAST_DAY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void rulesThatChangeWhileItRunsEqualADatedLever(int shards) {
    List<EventLog.Event> expected = eventsFromNowOn(model(dated(base()), shards), LAST_DAY);
    DoorstepModel model = model(base(), shards);
    List<EventLog> logs = model.world().listen(part -> new EventLog());
    model.runUntil(CHANGE - 1);
    model.goOnUnder(dated(base()));
    model.runUntil(LAST_DAY);
    assertThat(EventLog.sorted(logs)).isEqualTo(expected);
    assertThat(expected).isNotEqualTo(eventsFromNowOn(model(base(), shards), LAST_DAY));
  }

  @ParameterizedTest
  @ValueSource(ints = {1})
  void otherPlacesAreRefused(int shards) {
    DoorstepModel model = model(base(), shards);
    WorldDescription other =
        new WorldDescription("other", base().settings(), base().areas().subList(0, 1));
    assertThatThrownBy(() -> model.goOnUnder(other)).isInstanceOf(IllegalArgumentException.class);
  }
}
