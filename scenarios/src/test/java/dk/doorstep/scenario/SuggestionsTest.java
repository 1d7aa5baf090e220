package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names are told to somebody who misspelt one. */
class SuggestionsTest {
  private static final List<String> NAMES =
      List.of(
          "selfExit.hazardPerDay.short",
          "selfExit.hazardPerDay.cycling",
          "shelterStay.leaveHazardPerDay.short",
          "dwellings.returnedShare");

  @Test
  void aSlipIsNear() {
    assertThat(Suggestions.near("selfExit.hazardPerDay.shrot", NAMES))
        .containsExactly("selfExit.hazardPerDay.short");
  }

  @Test
  void aUnitThatWasLeftOutInTheMiddleIsNear() {
    assertThat(Suggestions.near("selfExit.hazard.short", NAMES))
        .containsExactly("selfExit.hazardPerDay.short");
  }

  @Test
  void aGroupThatWasLeftOutIsNear() {
    assertThat(Suggestions.near("returnedShare", NAMES)).containsExactly("dwellings.returnedShare");
  }

  @Test
  void otherWordsAreNotNear() {
    assertThat(Suggestions.near("weather.rain.daily", NAMES)).isEmpty();
    assertThat(Suggestions.near("", NAMES)).isEmpty();
  }
}
