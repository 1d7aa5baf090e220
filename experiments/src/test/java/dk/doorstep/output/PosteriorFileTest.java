package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import org.junit.jupiter.api.Test;

class PosteriorFileTest {
  private static final String TEXT =
      """
      draw,weight,distance,seeking.ratio.cycling
      1,0.5,0.1,4
      2,0.3,0.2,6
      3,0.2,0.3,8
      """;

  private static final int COLUMN =
      Ledger.uncertain().stream().map(Parameter::key).toList().indexOf("seeking.ratio.cycling");

  @Test
  void drawsAreTakenAsOftenAsTheirWeightSays() throws Exception {
    ParameterDraws draws = PosteriorFile.parse(TEXT).resampled(100);
    int[] taken = new int[9];
    for (int draw = 1; draw < draws.count(); draw++) {
      taken[(int) draws.value(draw, COLUMN)]++;
    }
    assertThat(taken[4]).isBetween(49, 51);
    assertThat(taken[6]).isBetween(29, 31);
    assertThat(taken[8]).isBetween(19, 21);
    assertThat(taken[4] + taken[6] + taken[8]).isEqualTo(100);
  }

  @Test
  void parametersWithoutAColumnKeepTheirValues() throws Exception {
    ParameterDraws draws = PosteriorFile.parse(TEXT).resampled(3);
    for (int k = 0; k < draws.parameters().size(); k++) {
      if (k != COLUMN) {
        assertThat(draws.value(2, k)).isEqualTo(draws.parameters().get(k).defaultValue());
      }
    }
  }
}
