package dk.doorstep.submodel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.parameters.CostParameters;
import dk.doorstep.parameters.CostParameters.SupportMethod;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.PriceParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.population.Method;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Prices worked out by hand, in øre. */
class PricesTest {
  private static final Parameter INDEX_2017 =
      PriceParameters.INDEX.of(PriceParameters.Year.of(2017));
  private static final Parameter INDEX_2024 =
      PriceParameters.INDEX.of(PriceParameters.Year.of(2024));

  private static Prices prices(Map<Parameter, Double> changes) {
    Map<Parameter, Setting> settings = new HashMap<>();
    changes.forEach((p, v) -> settings.put(p, Setting.constant(v)));
    return new Prices(Settings.defaults().with(settings), 0);
  }

  @Test
  void aCostIsCarriedToTheYearInWhichItIsTold() {
    Map<Parameter, Double> twice =
        Map.of(
            CostParameters.SHELTER_NIGHT,
            1000.0,
            CostParameters.SHELTER_NIGHT_YEAR,
            2017.0,
            INDEX_2017,
            50.0,
            INDEX_2024,
            150.0);
    assertThat(prices(twice).shelterNightOre()).isEqualTo(300_000);
    assertThat(prices(Map.of()).shelterNightOre()).isEqualTo(Math.round(150_700 * 118.8 / 117.2));
  }

  @Test
  void inItsOwnYearACostIsWhatIsStated() {
    Prices own = prices(Map.of(PriceParameters.YEAR, 2023.0));
    assertThat(own.shelterNightOre()).isEqualTo(150_700);
    assertThat(own.nightShelterNightOre()).isEqualTo(50_000);
    assertThat(own.assignedDwellingOre()).isEqualTo(1_500_000);
    assertThat(own.acuteNightOre()).isEqualTo(10_000);
    assertThat(own.keptNightOre()).isEqualTo(15_070);
  }

  @Test
  void anAvoidableNightIsAShareOfTheAverage() {
    Prices avoidable =
        prices(
            Map.of(
                PriceParameters.YEAR, 2023.0,
                CostParameters.BED_BASIS, 1.0,
                CostParameters.AVOIDABLE_BED_SHARE, 0.2,
                KeptPlaceParameters.COST_SHARE, 0.5));
    assertThat(avoidable.shelterNightOre()).isEqualTo(30_140);
    assertThat(avoidable.keptNightOre()).isEqualTo(15_070);
    Prices average =
        prices(Map.of(PriceParameters.YEAR, 2023.0, CostParameters.AVOIDABLE_BED_SHARE, 0.2));
    assertThat(average.shelterNightOre()).isEqualTo(150_700);
  }

  @Test
  void aNightOfACourseIsASeventhOfItsWeek() {
    Prices own =
        prices(
            Map.of(
                PriceParameters.YEAR,
                2017.0,
                CostParameters.SUPPORT_HOUR.of(SupportMethod.CTI),
                350.0));
    assertThat(own.courseNightOre(Method.CTI, 210)).as("3.5 hours of 350 DKK").isEqualTo(17_500);
    assertThat(own.courseNightOre(Method.CTI, 0)).isZero();
  }

  @Test
  void everyMethodHasAPrice() {
    for (Method method : Method.values()) {
      if (method != Method.NONE) {
        assertThat(prices(Map.of()).courseNightOre(method, 60)).as(method.name()).isPositive();
      }
    }
  }
}
