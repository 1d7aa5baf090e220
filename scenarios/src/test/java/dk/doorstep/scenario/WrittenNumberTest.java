package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource({"0.05,0.05", "5e-2,0.05", "+5E-02,0.05", ".5,0.5", "1.,1", "-3,-3", "' 7 ',7"})
  void whatPeopleWriteIsRead(String text, double value) {
    assertThat(WrittenNumber.of(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0x1p-3",
        "0.05f",
        "0.1d",
        "1D",
        "NaN",
        "Infinity",
        "1e999",
        "0,5",
        "1 000",
        "٣",
        "."
      })
  void whatOnlyProgramsWriteIsNot(String text) {
    assertThat(WrittenNumber.of(text)).isEmpty();
  }
}
