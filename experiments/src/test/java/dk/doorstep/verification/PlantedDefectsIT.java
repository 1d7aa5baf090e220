package dk.doorstep.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every check fails, and no other does, when its defect is planted. */
class PlantedDefectsIT {
  private static final Verification CHECKS = new Verification(1);

  private static Set<Finding.Check> failed(List<Finding> findings) {
    return findings.stream()
        .filter(f -> !f.isPassed())
        .map(Finding::check)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "LEAVE_HAZARD, MATRIX",
    "BED_WITHOUT_LINE, ERLANG_B",
    "BED_WITH_LINE, ERLANG_C",
    "LOST_NIGHT, LITTLE",
    "LOST_PERSON, CONSERVATION",
    "REFUND_DAY, REFUND"
  })
  void aPlantedDefectFailsExactlyItsCheck(Defect defect, Finding.Check check) {
    assertThat(failed(CHECKS.run(defect))).containsExactly(check);
  }
}
