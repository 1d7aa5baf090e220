package dk.doorstep.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.benchmark.TwinCase;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the oracle may never break, whatever the luck: nobody appears or vanishes unsaid, no place
 * is given twice.
 */
class ConservationTest {
  private static final String POLICY = "shelter-cti-kept-place-early-visitation";
  private static final String EVERY_LEVER = "src/test/resources/every-lever.json";

  @ParameterizedTest
  @ValueSource(strings = {"denmark-2019", POLICY, EVERY_LEVER})
  void stockIsWhatEventsSay(String scenario) throws ScenarioException {
    OracleModel oracle = oracle(scenario);
    Audit audit = oracle.listen(places -> new Audit());
    oracle.runUntil(400);
    assertThat(audit.events()).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"denmark-2019", POLICY, EVERY_LEVER})
  void nothingIsGivenTwice(String scenario) throws ScenarioException {
    OracleModel oracle = oracle(scenario);
    int[] nights = {0};
    oracle.listen(
        places ->
            new TrajectoryListener() {
              @Override
              public void nightEnded(int day, PlacesView view) {
                nights[0]++;
                oracle.areas().forEach(area -> checkLimits(oracle, area));
              }
            });
    oracle.runUntil(400);
    assertThat(nights[0]).isEqualTo(401);
  }

  private static void checkLimits(OracleModel oracle, OracleArea area) {
    assertThat(area.nightShelterGuests().size()).isLessThanOrEqualTo(area.nightShelterPlaces());
    assertThat(area.count(p -> p.situation == Situation.NIGHT_SHELTER))
        .isEqualTo(area.nightShelterGuests().size());
    assertThat(area.municipalTeam().load(oracle.rules(area).support()))
        .isLessThanOrEqualTo(area.municipalTeam().workers() + 1e-6);
    int residents = 0;
    for (OracleSite site : area.sites()) {
      residents += site.residents().size();
      assertThat(site.sleeping(oracle.rules(area).keptPlace())).isLessThanOrEqualTo(site.beds());
      assertThat(site.team().load(oracle.rules(area).support()))
          .isLessThanOrEqualTo(site.team().workers() + 1e-6);
    }
    assertThat(area.count(p -> p.situation == Situation.SHELTER)).isEqualTo(residents);
  }

  private static OracleModel oracle(String scenario) throws ScenarioException {
    // Spun up under its own rules: courses of a past with larger teams would go on beyond the
    // limit.
    double scale = scenario.equals(EVERY_LEVER) ? 1 : 0.05;
    TwinCase twin = TwinCase.of(new ScenarioLoader().load(scenario), 1, scale);
    return new TwinCase(twin.scenario(), twin.scenario(), twin.areasPerType()).spinUpOracle(3, 0);
  }
}
