package dk.doorstep.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {
  private static double[] exact() {
    return Targets.ALL.stream().mapToDouble(Target::centre).toArray();
  }

  private static boolean areMet(int target, double figure) {
    double[] figures = exact();
    figures[target] = figure;
    return Targets.areMet(figures, Targets.TOLERANCE);
  }

  @Test
  void whatWasMeasuredPasses() {
    assertThat(exact()).containsExactly(6431, 0.36, 0.25, 0.11, 0.05, 6650, 129, 2300);
    assertThat(Targets.areMet(exact(), 0)).isTrue();
  }

  @Test
  void aFifthMoreOrLessPassesAndNoMore() {
    for (int i = 0; i < Targets.ALL.size(); i++) {
      Target target = Targets.ALL.get(i);
      assertThat(areMet(i, 0.801 * target.low())).as(target.name()).isTrue();
      assertThat(areMet(i, 0.799 * target.low())).as(target.name()).isFalse();
      assertThat(areMet(i, 1.199 * target.high())).as(target.name()).isTrue();
      assertThat(areMet(i, 1.201 * target.high())).as(target.name()).isFalse();
      assertThat(areMet(i, Double.NaN)).as(target.name()).isFalse();
    }
    assertThat(areMet(0, 7717)).isTrue();
    assertThat(areMet(0, 7718)).isFalse();
  }

  @Test
  void nightSheltersHaveARangeThatIsWidened() {
    assertThat(areMet(4, 0.0321)).isTrue();
    assertThat(areMet(4, 0.0319)).isFalse();
    assertThat(areMet(4, 0.0719)).isTrue();
    assertThat(areMet(4, 0.0721)).isFalse();
  }

  @Test
  void theRealisedShareIsThatOfTheInflow() throws Exception {
    WorldDescription world = new ScenarioLoader().load("denmark-2019").world();
    assertThat(Targets.realised(world, AreaSelection.scaled(world, 1))).isEqualTo(1);
    assertThat(Targets.realised(world, List.of(0, 0, 0, 10, 7, 3, 0, 0, 0)))
        .isCloseTo(2840.0 / 7730, within(1e-12));
  }
}
