package dk.doorstep.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Against a world in which the stock alone varies, and follows from the first range alone. */
class EmulatorTest {
  private static final int KNOWN = 2000;
  private static final int POINTS = 4000;

  private final DrawRanges ranges = new DrawRanges();

  private static double[] figures(double[] position) {
    double[] figures = Targets.ALL.stream().mapToDouble(Target::centre).toArray();
    figures[0] *= Math.exp(4 * (position[0] - 0.5));
    return figures;
  }

  private Emulator learn() {
    Well19937c random = new Well19937c(3);
    List<Candidate> known = new ArrayList<>();
    for (int i = 1; i <= KNOWN; i++) {
      double[] position = ranges.random(random);
      known.add(new Candidate(i, position, figures(position)));
    }
    return Emulator.of(known, Targets.TOLERANCE);
  }

  @Test
  void theCutLosesLittleAndRulesOutMuch() {
    Emulator emulator = learn();
    double cut = emulator.cut(0.05, POINTS, 1);
    Well19937c random = new Well19937c(5);
    int acceptable = 0;
    int found = 0;
    int above = 0;
    for (int i = 0; i < POINTS; i++) {
      double[] position = ranges.random(random);
      boolean isAbove = emulator.chance(position) >= cut;
      boolean isAcceptable = Targets.areMet(figures(position), Targets.TOLERANCE);
      above += isAbove ? 1 : 0;
      acceptable += isAcceptable ? 1 : 0;
      found += isAcceptable && isAbove ? 1 : 0;
    }
    // The stock passes where the first position is between 0.444 and 0.546.
    assertThat(acceptable / (double) POINTS).isBetween(0.08, 0.13);
    assertThat(found / (double) acceptable).isGreaterThan(0.9);
    assertThat(above / (double) POINTS).isLessThan(0.15);
  }

  @Test
  void undefinedFiguresAreFarFromTheTarget() {
    double[] position = new double[ranges.size()];
    double[] figures = new double[Targets.ALL.size()];
    figures[6] = Double.NaN;
    Emulator emulator =
        Emulator.of(List.of(new Candidate(1, position, figures)), Targets.TOLERANCE);
    assertThat(emulator.chance(position)).isBetween(0.0, 1e-6);
  }
}
