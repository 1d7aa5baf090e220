package dk.doorstep.animation.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.animation.paint.Wording;
import dk.doorstep.animation.watch.Beginning;
import dk.doorstep.animation.watch.LiveRun;
import dk.doorstep.animation.watch.ShelterSeen;
import dk.doorstep.animation.watch.Shown;
import dk.doorstep.experiment.Size;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Levers tell and change what is shown, and only that. */
class LeverPropertiesTest {
  private static final int BEDS =
      IntStream.range(0, Lever.all().size())
          .filter(i -> Lever.all().get(i).parameter() == ShelterParameters.BEDS)
          .findFirst()
          .orElseThrow();

  /** Two areas of the country; the type that is named first, the capital, is not among them. */
  private static LiveRun partOfTheCountry() throws ScenarioException {
    return Beginning.of(
            List.of(new ScenarioLoader().load("denmark-2019")),
            new Size.Scale(0.05),
            1,
            0,
            () -> {})
        .runs()
        .get(0);
  }

  private static LeverProperties levers(LiveRun run, Shown shown) {
    return new LeverProperties(() -> run, () -> shown, new Wording(Locale.ENGLISH));
  }

  private static List<Integer> beds(LiveRun run, Shown shown) {
    return run.tonight(shown).shelters().stream().map(ShelterSeen::beds).toList();
  }

  @Test
  void aLeverTellsWhatHoldsInTheAreasThatAreShown() throws Exception {
    LiveRun run = partOfTheCountry();
    int first = beds(run, Shown.all()).get(0);
    assertThat(levers(run, Shown.all()).getValue(BEDS)).isEqualTo(first);
    for (int area = 0; area < run.areaNames().size(); area++) {
      Shown shown = new Shown(area);
      assertThat(levers(run, shown).getValue(BEDS)).isEqualTo(beds(run, shown).get(0));
    }
    // The capital has others: telling its value would be found out.
    assertThat(Lever.all().get(BEDS).value(run.rules(), 0, 0)).isNotEqualTo(first);
  }

  @Test
  void aChangeHoldsFromTheNextNightAndNotInAreasThatAreNotShown() throws Exception {
    LiveRun run = partOfTheCountry();
    run.nextNight();
    List<Integer> elsewhere = beds(run, new Shown(1));
    List<Integer> before = beds(run, new Shown(0));
    LeverProperties levers = levers(run, new Shown(0));
    levers.setValue(BEDS, before.get(0) + 7);
    assertThat(beds(run, new Shown(0))).isEqualTo(before);
    run.nextNight();
    assertThat(beds(run, new Shown(0))).containsOnly(before.get(0) + 7);
    assertThat(beds(run, new Shown(1))).isEqualTo(elsewhere);
  }
}
