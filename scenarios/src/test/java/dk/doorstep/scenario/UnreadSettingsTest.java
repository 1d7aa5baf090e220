package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadSettingsTest {
  @TempDir private Path folder;

  static List<String> catalogue() {
    return new Catalogue().ids();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void nothingInTheCatalogueIsInVain(String id) throws ScenarioException {
    assertThat(UnreadSettings.of(new ScenarioLoader().load(id))).isEmpty();
  }

  @Test
  void dwellingsOfAStockAreInVainWhereTheyComeAsAFlow() throws Exception {
    assertThat(unread("\"dwellings.stock\": 500"))
        .containsExactly(
            new UnreadSetting(
                "dwellings.stock", List.of("dwellings.supply flow"), List.of("stock")));
    assertThat(unread("\"dwellings.stock\": 500, \"dwellings.supply\": \"stock\"")).isEmpty();
  }

  @Test
  void aMethodThatNobodyOffersIsToldWithThoseThatAreOffered() throws Exception {
    List<UnreadSetting> unread = unread("\"icm.hoursPerWeek\": 5");
    assertThat(unread).hasSize(1);
    assertThat(unread.get(0).key()).isEqualTo("icm.hoursPerWeek");
    assertThat(unread.get(0).because()).hasSize(4).allMatch(key -> !key.contains("icm"));
    assertThat(unread.get(0).wanted()).containsExactly("icm");
  }

  @Test
  void aChoiceThatHoldsOnSomeDayIsEnough() throws Exception {
    assertThat(
            unread(
                "\"keptPlace.respiteNights\": 5, \"keptPlace.form\":"
                    + " {\"steps\": [{\"fromDay\": 400, \"value\": \"guaranteed\"}]}"))
        .isEmpty();
  }

  @Test
  void noParameterLiesBehindTwoGates() {
    assertThat(Gate.all().stream().flatMap(gate -> gate.behind().stream()).toList())
        .doesNotHaveDuplicates();
  }

  private List<UnreadSetting> unread(String parameters) throws IOException, ScenarioException {
    Path file = folder.resolve("vain.json");
    Files.writeString(
        file, "{\"extends\": \"denmark-2019\", \"parameters\": {" + parameters + "}}");
    return UnreadSettings.of(new ScenarioLoader().load(file.toString()));
  }
}
