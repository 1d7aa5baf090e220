package dk.doorstep.submodel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.ReimbursementParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReimbursementTest {
  private static Reimbursement rules(Map<Parameter, Double> changes) {
    Map<Parameter, Setting> settings = new HashMap<>();
    changes.forEach((p, v) -> settings.put(p, Setting.constant(v)));
    return new Reimbursement(Settings.defaults().with(settings), 0);
  }

  @Test
  void byDefaultHalfOfEveryShelterNightIsRefunded() {
    Reimbursement rules = rules(Map.of());
    assertThat(rules.refundedShelterNights()).isEqualTo(Integer.MAX_VALUE);
    assertThat(rules.shelterRefundOre(150_700)).isEqualTo(75_350);
    assertThat(rules.shelterRefundOre(3)).as("rounded").isEqualTo(2);
  }

  @Test
  void aLimitIsAStepOverTime() {
    Settings steps =
        Settings.defaults()
            .with(
                Map.of(
                    ReimbursementParameters.SHELTER_DAYS,
                    Setting.constant(0)
                        .with(100, Integer.MAX_VALUE, 120)
                        .with(500, Integer.MAX_VALUE, 90)));
    assertThat(new Reimbursement(steps, 99).refundedShelterNights()).isEqualTo(Integer.MAX_VALUE);
    assertThat(new Reimbursement(steps, 100).refundedShelterNights()).isEqualTo(120);
    assertThat(new Reimbursement(steps, 500).refundedShelterNights()).isEqualTo(90);
  }

  @Test
  void aSheltersSupportIsRefundedWhateverItsMethod() {
    Reimbursement rules = rules(Map.of());
    for (Method method : Method.values()) {
      assertThat(rules.refundedCourseDays(method, Provider.SHELTER)).isEqualTo(365);
      assertThat(rules.courseRefundOre(method, Provider.SHELTER, 1000)).isEqualTo(500);
    }
  }

  @Test
  void theMunicipalitysSupportIsRefundedOnlyIfItIsHousingFirstAndTheRuleHolds() {
    Map<Parameter, Double> reform = Map.of(ReimbursementParameters.HOUSING_FIRST_SHARE, 0.5);
    assertThat(rules(Map.of()).courseRefundOre(Method.CTI, Provider.MUNICIPALITY, 1000)).isZero();
    assertThat(rules(reform).courseRefundOre(Method.CTI, Provider.MUNICIPALITY, 1000))
        .isEqualTo(500);
    assertThat(rules(reform).refundedCourseDays(Method.CTI, Provider.MUNICIPALITY)).isEqualTo(730);
    assertThat(rules(reform).courseRefundOre(Method.TRADITIONAL, Provider.MUNICIPALITY, 1000))
        .isZero();
    assertThat(rules(reform).refundedCourseDays(Method.TRADITIONAL, Provider.MUNICIPALITY))
        .isZero();
  }
}
