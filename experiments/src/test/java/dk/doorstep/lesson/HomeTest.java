package dk.doorstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import dk.doorstep.story.Life;
import dk.doorstep.story.Moment;
import dk.doorstep.story.Portrait;
import dk.doorstep.story.Start;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Homes and nights are counted from the events of a life. */
class HomeTest {
  private static final int LAST_DAY = 729;

  private static Moment noted(int day, EventKind kind) {
    return new Moment(day, kind, null, null, 0, Method.CTI, Provider.SHELTER);
  }

  private static Moment moved(int day, EventKind kind, Situation from, Situation to) {
    return new Moment(day, kind, from, to, 0, Method.CTI, Provider.SHELTER);
  }

  private static Life life(Moment... moments) {
    Start start =
        new Start(
            -1,
            Situation.SHELTER,
            -50,
            -50,
            true,
            false,
            false,
            SupportStage.NONE,
            Method.NONE,
            Provider.NONE,
            1);
    return new Life(new Portrait(7, true, -9000, false, false), start, List.of(moments), LAST_DAY);
  }

  private static Life told() {
    return life(
        noted(86, EventKind.SUPPORT_OFFERED),
        noted(86, EventKind.SUPPORT_ACCEPTED),
        moved(100, EventKind.MOVED_IN, Situation.SHELTER, Situation.OWN_HOME),
        noted(105, EventKind.SUPPORT_STARTED),
        noted(105, EventKind.KEPT_PLACE),
        noted(120, EventKind.RESPITE),
        noted(122, EventKind.RESPITE_ENDED),
        noted(200, EventKind.KEPT_PLACE_ENDED),
        moved(200, EventKind.TENANCY_LOST, Situation.OWN_HOME, Situation.SOFA),
        moved(500, EventKind.MOVED_IN, Situation.SOFA, Situation.OWN_HOME));
  }

  @Test
  void aHomeKnowsItsSupportAndItsEnd() {
    assertThat(Home.of(told()))
        .containsExactly(
            new Home(7, Situation.SHELTER, 100, 200, true, true, 105, 95, List.of(120)),
            new Home(7, Situation.SOFA, 500, Home.NEVER, false, false, Home.NEVER, 0, List.of()));
  }

  @Test
  void theTallyCountsHomesAndNights() {
    Tally tally = Tally.of(List.of(told()));
    assertThat(tally.followed()).isEqualTo(2);
    assertThat(tally.lostEarly()).isEqualTo(1);
    assertThat(tally.lostEarlyShare()).isEqualTo(0.5);
    assertThat(tally.acceptedShare()).isEqualTo(1);
    assertThat(tally.fromOutside()).isEqualTo(1);
    assertThat(tally.offeredOutsideShare()).isZero();
    assertThat(tally.keptNights()).isEqualTo(95);
    assertThat(tally.keptUsedShare()).isEqualTo(2.0 / 95);
    assertThat(tally.lostWithSupport()).isEqualTo(1);
    // Homeless from day 200 to 499, of which 365 to 499 lie in the last year.
    assertThat(tally.homelessPerNight()).isEqualTo(135.0 / 365);
    assertThat(Tally.of(List.of()).acceptedShare()).isNaN();
  }
}
