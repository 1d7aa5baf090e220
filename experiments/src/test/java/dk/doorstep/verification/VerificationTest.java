package dk.doorstep.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every check passes on the model as it is. */
class VerificationTest {
  private static final Verification CHECKS = new Verification(1);

  private static Set<Finding.Check> failed(List<Finding> findings) {
    return findings.stream()
        .filter(f -> !f.isPassed())
        .map(Finding::check)
        .collect(Collectors.toSet());
  }

  /** Seed 1; other seeds fail a correct model once in some thousands. */
  @Test
  void theModelPasses() {
    List<Finding> findings = CHECKS.run(Defect.NONE);
    assertThat(findings.stream().map(Finding::check).distinct())
        .containsExactly(Finding.Check.values());
    assertThat(failed(findings)).isEmpty();
    assertThat(findings.stream().filter(f -> f.check() == Finding.Check.REFUND))
        .allMatch(f -> f.found() > 0);
  }
}
