package dk.doorstep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import org.junit.jupiter.api.Test;

/** What is counted is what happened, on however many threads. */
class MeasuredWorldTest {
  private static World world() throws ScenarioException {
    Scenario scenario = new ScenarioLoader().load(FrozenScenario.ID);
    TwinCase twin = TwinCase.of(scenario, 1, 0.1);
    World past = World.create(twin.root(), twin.areasPerType(), 4, new KeyedRandom(1, 0, 0));
    new ShardedModel(past).runUntil(-1);
    return past.goOnUnder(twin.scenario());
  }

  @Test
  void nightsOfPersonsAreCountedAsTheyPass() throws ScenarioException {
    World nightByNight = world();
    ShardedModel model = new ShardedModel(nightByNight);
    long personDays = 0;
    for (int day = 0; day < World.NIGHTS_PER_YEAR; day++) {
      model.runUntil(day);
      personDays += nightByNight.persons();
    }
    Cost one = new MeasuredWorld(world(), 1).run(1, 1);
    assertThat(one.personDays()).isEqualTo(personDays);
    assertThat(one.events()).isPositive();
    assertThat(one.allocatedBytes()).isPositive();

    Cost four = new MeasuredWorld(world(), 1).run(1, 4);
    assertThat(four.personDays()).isEqualTo(personDays);
    assertThat(four.events()).isEqualTo(one.events());
  }

  @Test
  void theFloorTakesTime() {
    assertThat(new Floor(1000, 6).nanosecondsPerEvent()).isBetween(1.0, 1e6);
  }
}
