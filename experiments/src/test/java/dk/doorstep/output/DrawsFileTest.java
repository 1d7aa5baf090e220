package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.screening.ScreenedDraw;
import dk.doorstep.screening.Target;
import dk.doorstep.screening.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawsFileTest {
  @TempDir private Path temp;

  private static ScreenedDraw highest() {
    return new ScreenedDraw(
        Ledger.uncertain().stream().mapToDouble(Parameter::plausibleHigh).toArray(),
        Targets.ALL.stream().mapToDouble(Target::centre).toArray());
  }

  private String written() throws Exception {
    Path file = temp.resolve("draws.csv");
    DrawsFile.write(
        file, Map.of(DrawsFile.COMMAND, "doorstep screen --keep 2"), List.of(highest(), highest()));
    return Files.readString(file);
  }

  @Test
  void drawZeroIsTheScenarioAndTheOthersMultiplyIt() throws Exception {
    ParameterDraws draws = DrawsFile.parse(written()).draws();
    for (String id : List.of("denmark-2019", "shelter-cti")) {
      WorldDescription world = new ScenarioLoader().load(id).world();
      assertThat(draws.apply(world, 0)).isSameAs(world);
      Settings before = world.areas().get(0).settings();
      Settings after = draws.apply(world, 2).areas().get(0).settings();
      for (int k = 0; k < draws.parameters().size(); k++) {
        Parameter p = draws.parameters().get(k);
        double ratio = draws.value(2, k) / p.defaultValue();
        double expected = Math.max(p.minimum(), Math.min(p.maximum(), before.value(p, 0) * ratio));
        double whole = p.kind() == Parameter.Kind.INTEGER ? Math.rint(expected) : expected;
        assertThat(after.value(p, 0)).as(id + " " + p.key()).isEqualTo(whole);
      }
      assertThat(AreaSelection.scaled(draws.apply(world, 2), 1))
          .isEqualTo(AreaSelection.scaled(world, 1));
    }
  }

  @Test
  void whatIsWrittenIsRead() throws Exception {
    DrawsFile file = DrawsFile.parse(written());
    assertThat(file.draws().count()).isEqualTo(3);
    assertThat(file.origin()).containsEntry("command", "doorstep screen --keep 2");
    for (int k = 0; k < highest().values().length; k++) {
      assertThat(file.draws().value(2, k)).isEqualTo(highest().values()[k]);
    }
    assertThat(file.figures().get(1)).containsExactly(highest().figures());
    assertThat(file.draws().first(2).count()).isEqualTo(2);
  }

  @Test
  void anotherLedgerIsTold() throws Exception {
    String text = written();
    Parameter first = Ledger.uncertain().get(0);
    String fingerprint = dk.doorstep.screening.DrawRanges.fingerprint();
    for (String other :
        List.of(
            text.replace(fingerprint, "0".repeat(64)),
            text.replace("draw," + first.key(), "draw,no.such"))) {
      assertThatThrownBy(() -> DrawsFile.parse(other))
          .isInstanceOfSatisfying(
              UnusableDrawsException.class,
              e -> {
                assertThat(e.reason()).isEqualTo(UnusableDrawsException.Reason.OTHER_LEDGER);
                assertThat(e.detail()).isEqualTo("doorstep screen --keep 2");
              });
    }
  }

  @Test
  void whatIsNoTableOfDrawsIsTold() throws Exception {
    String text = written();
    Parameter first = Ledger.uncertain().get(0);
    String value = Numbers.plain(first.plausibleHigh());
    for (String bad :
        List.of(
            "",
            "a,b\n1,2\n",
            text.replace("\n1," + value, "\n1,word"),
            text.replace("\n1," + value, "\n1,1e9"),
            text.replace("\n1," + value, "\n1,NaN"),
            text.replace("\n1," + value, "\n2," + value),
            text + "3,4\n")) {
      assertThatThrownBy(() -> DrawsFile.parse(bad))
          .isInstanceOfSatisfying(
              UnusableDrawsException.class,
              e -> assertThat(e.reason()).isEqualTo(UnusableDrawsException.Reason.NOT_DRAWS));
    }
  }
}
