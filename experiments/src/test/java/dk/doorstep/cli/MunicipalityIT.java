package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.fitting.Misfit;
import dk.doorstep.scenario.Counted;
import dk.doorstep.scenario.ScenarioLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way with a town of 200 people counted: written, filled in, fitted, run and compared.
 */
class MunicipalityIT {
  @TempDir private Path folder;

  @Test
  void aMunicipalityIsFittedAndThenBeginsWithWhatWasCounted() throws Exception {
    String file = folder.resolve("odense.json").toString();
    assertThat(Called.with(folder, "new", "--name", "odense", "--lang", "da").code()).isZero();
    String text = Files.readString(Path.of(file));
    String[] filled = {
      "street",
      "12",
      "nightShelter",
      "10",
      "sofa",
      "48",
      "shelter",
      "80",
      "other",
      "50",
      "nightShelter.places",
      "14",
      "dwellings.perYear",
      "40",
      "municipal.workers",
      "2",
      "shelter.beds",
      "85",
      "aftercare.method",
      "\"cti\"",
      "aftercare.workers",
      "2"
    };
    for (int i = 0; i < filled.length; i += 2) {
      text = text.replace("\"" + filled[i] + "\": null", "\"" + filled[i] + "\": " + filled[i + 1]);
    }
    Files.writeString(Path.of(file), text);

    Called fit = Called.with(folder, "fit", file, "-q", "--lang", "da");
    assertThat(fit.code()).as(fit.err()).isZero();
    assertThat(fit.out()).contains("Alt passer");
    Counted counted = new ScenarioLoader().load(file).counted().get(0);
    assertThat(new Misfit(counted, counted.gives()).isMet()).isTrue();

    Called check = Called.with(folder, "check", file, "--lang", "da");
    assertThat(check.code()).isZero();
    assertThat(check.out()).contains("200 mennesker i hjemløshed", "Tilpasset:");

    Called compared =
        Called.with(
            folder, "compare", file, "--with", "shelter-cti", "--years", "1", "-q", "--lang", "da");
    assertThat(compared.code()).as(compared.err()).isZero();
    assertThat(compared.out()).contains("200 er talt").doesNotContain("ADVARSEL");
  }
}
