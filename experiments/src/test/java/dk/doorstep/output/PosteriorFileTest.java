package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void aByteOrderMarkIsNoPartOfTheTable() throws Exception {
    assertThat(PosteriorFile.parse("\uFEFF" + TEXT).size()).isEqualTo(3);
    assertThat(PosteriorFile.parse("\uFEFF# seed: 1\n" + TEXT).comments())
        .containsEntry("seed", "1");
  }

  /** What is left of 0.0385559 may be 0.038, or even 0.0385. */
  @Test
  void aTableThatWasCutWithinItsLastNumberIsRefused() throws Exception {
    for (int cut : new int[] {1, 2}) {
      String left = TEXT.replace(",8\n", ",8.25\n");
      String text = left.substring(0, left.length() - cut);
      assertThatThrownBy(() -> PosteriorFile.parse(text))
          .isInstanceOfSatisfying(
              UnusableDrawsException.class,
              e -> assertThat(e.detail()).contains("its last line has no end"));
    }
    assertThat(PosteriorFile.parse(TEXT.replace("\n", "\r\n")).size()).isEqualTo(3);
  }

  /** Weights of a thousand draws do not sum to exactly 1. */
  @Test
  void weightsMaySumToOneWithinRounding() throws Exception {
    StringBuilder text = new StringBuilder("weight,seeking.ratio.cycling\n");
    double sum = 0;
    for (int i = 0; i < 997; i++) {
      sum += 1 / 997.0;
      text.append(Numbers.plain(1 / 997.0)).append(",4\n");
    }
    assertThat(sum).isNotEqualTo(1);
    assertThat(PosteriorFile.parse(text.toString()).size()).isEqualTo(997);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "draw,weight,seeking.ratio.cycling;1,0.29,4;2,0.2,6|its 2 draws sum to 0.49; they must sum to 1",
        "weight,seeking.ratio.cycling;5,4;7,6|sum to 12;",
        "weight,seeking.ratio.cycling;1e308,4;1e308,6|sum to more than 1.79",
        "weight,seeking.ratio.cycling;0,4|no draw has a weight above 0",
        "weight,seeking.ratio.cycling;-0.5,4|line 2, weight: must be a number, at least 0; found \"-0.5\"",
        "weight,seeking.ratio.cycling,seeking.ratio.cycling;1,4,6|column \"seeking.ratio.cycling\" is there twice",
        "weight,weight,seeking.ratio.cycling;1,1,6|column \"weight\" is there twice",
        "draw,weight,seeking.ratio.cycling;1,0.5,4;1,0.5,6|line 3: draw 1 is in line 2",
        "weight,offer.acceptShare;1,2|line 2, offer.acceptShare: must be a number from 0 to 1; found \"2\"",
        "weight,offer.acceptShare;1,0x1p-3|must be a number from 0 to 1; found \"0x1p-3\"",
        "weight,offer.acceptShare;1,half|found \"half\"",
        "weight,offer.acceptShare;1.0f,0.5|line 2, weight: must be a number",
        "weight,offer.acceptShare;1|line 2 has 1 cells; the header has 2"
      })
  void damageIsToldWithWhatWasFoundAndWhatIsAllowed(String lines, String message) {
    assertThatThrownBy(() -> PosteriorFile.parse(lines.replace(';', '\n')))
        .isInstanceOfSatisfying(
            UnusableDrawsException.class, e -> assertThat(e.detail()).contains(message));
  }
}
