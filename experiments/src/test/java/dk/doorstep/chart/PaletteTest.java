package dk.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Colours as seen with and without full colour vision. Sight is simulated with the matrices of
 * Machado, Oliveira and Fernandes (2009) for full dichromacy, in linear RGB; distances are those of
 * CIE 1976 L*a*b*, in which 2.3 is just noticeable side by side.
 */
class PaletteTest {
  private static final double LEAST_DISTANCE = 16;
  private static final double CONTRAST_OF_LINES = 3;
  private static final double CONTRAST_OF_TEXT = 4.5;

  enum Sight {
    FULL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    NO_RED(
        new double[][] {
          {0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}
        }),
    NO_GREEN(
        new double[][] {
          {0.367322, 0.860646, -0.227968},
          {0.280085, 0.672501, 0.047413},
          {-0.011820, 0.042940, 0.968881}
        }),
    NO_BLUE(
        new double[][] {
          {1.255528, -0.076749, -0.178779},
          {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}
        });

    private final double[][] matrix;

    Sight(double[][] matrix) {
      this.matrix = matrix;
    }

    double[] of(Color colour) {
      double[] light = light(colour);
      double[] seen = new double[3];
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          seen[i] += matrix[i][j] * light[j];
        }
        seen[i] = Math.max(0, Math.min(1, seen[i]));
      }
      return seen;
    }
  }

  private static double[] light(Color colour) {
    return Stream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
        .mapToDouble(c -> c / 255.0)
        .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
        .toArray();
  }

  private static double luminance(double[] light) {
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  private static double contrastWithWhite(Color colour) {
    return 1.05 / (luminance(light(colour)) + 0.05);
  }

  private static double[] lab(double[] light) {
    double x = root((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
    double y = root(luminance(light));
    double z = root((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double distance(Sight sight, Color a, Color b) {
    double[] first = lab(sight.of(a));
    double[] second = lab(sight.of(b));
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += (first[i] - second[i]) * (first[i] - second[i]);
    }
    return Math.sqrt(sum);
  }

  private static double closest(Sight sight, List<Color> colours) {
    double least = Double.POSITIVE_INFINITY;
    for (Color a : colours) {
      for (Color b : colours) {
        if (!a.equals(b)) {
          least = Math.min(least, distance(sight, a, b));
        }
      }
    }
    return least;
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void everybodyTellsColoursApart(Sight sight) {
    assertThat(closest(sight, Palette.LINES)).as("lines").isGreaterThan(LEAST_DISTANCE);
    assertThat(closest(sight, Palette.AREAS)).as("areas").isGreaterThan(LEAST_DISTANCE);
  }

  @Test
  void theTestFindsColoursThatSomeCannotTellApart() {
    List<Color> redAndGreen = List.of(new Color(0xC80000), new Color(0x648200));
    assertThat(closest(Sight.FULL, redAndGreen)).isGreaterThan(LEAST_DISTANCE);
    assertThat(closest(Sight.NO_GREEN, redAndGreen)).isLessThan(LEAST_DISTANCE);
  }

  @Test
  void linesAndLettersStandOutFromPaper() {
    assertThat(Palette.LINES)
        .allSatisfy(c -> assertThat(contrastWithWhite(c)).isGreaterThan(CONTRAST_OF_LINES));
    for (Color letters : List.of(Style.INK, Style.QUIET)) {
      assertThat(contrastWithWhite(letters)).isGreaterThan(CONTRAST_OF_TEXT);
    }
    assertThat(contrastWithWhite(Color.WHITE)).isEqualTo(1);
  }

  @Test
  void neighboursInAStackDifferInGrey() {
    for (int i = 1; i < Palette.AREAS.size(); i++) {
      double before = lab(light(Palette.AREAS.get(i - 1)))[0];
      double lightness = lab(light(Palette.AREAS.get(i)))[0];
      assertThat(Math.abs(lightness - before)).as("area " + i).isGreaterThan(15);
    }
  }
}
