package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.scenario.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that only print. */
class PrintingTest {
  private static final Path HERE = Path.of("");

  private static String print(String line) {
    Called called = Called.with(HERE, line.split(" "));
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.err()).isEmpty();
    return called.out();
  }

  @Test
  void listNamesTheCatalogueInBothLanguages() {
    String english = print("list");
    String danish = print("list --lang da");
    for (String id : new Catalogue().ids()) {
      assertThat(english.lines()).contains(id);
      assertThat(danish.lines()).contains(id);
    }
    assertThat(english).contains("Denmark 2019: current practice", "Support workers: as many as");
    assertThat(danish).contains("Danmark 2019: dagens praksis", "Støttemedarbejdere: lige så");
    assertThat(english.lines()).allMatch(line -> line.length() <= 80);
    assertThat(print("--lang da list")).isEqualTo(danish);
  }

  @Test
  void showPrintsEverythingOrWhatDiffers() throws Exception {
    assertThat(print("show denmark-2019")).contains("run.spinUpYears", "capital/shelter-cti");
    String diff = print("show shelter-cti --diff denmark-2019");
    assertThat(diff).contains("aftercare.method", "municipal.workers");
    assertThat(diff).doesNotContain("run.spinUpYears");
    assertThat(print("show no-support --diff no-support")).contains("do not differ");
    var json = new ObjectMapper().readTree(print("show denmark-2019 --format json"));
    assertThat(json.at("/areas/town/count").asInt()).isEqualTo(10);
  }

  @Test
  void ledgerNamesEveryParameterInEveryForm() {
    for (String form : List.of("table", "csv", "md")) {
      String ledger = print("ledger --format " + form);
      assertThat(Ledger.all()).allMatch(p -> ledger.contains(p.key()));
      assertThat(Ledger.all()).allMatch(p -> ledger.contains(p.meaning()));
    }
    List<NamedCsvRecord> rows = rows(print("ledger --format csv"));
    assertThat(rows).hasSameSizeAs(Ledger.all());
    assertThat(rows.get(0).getFields()).hasSize(9);
  }

  @Test
  void ledgerOfAScenarioHasItsValues() {
    List<NamedCsvRecord> rows = rows(print("ledger no-support --format csv"));
    assertThat(rows)
        .anyMatch(
            row ->
                row.getField("key").equals("municipal.method")
                    && row.getField("part").equals("whole")
                    && row.getField("value").equals("none"));
    assertThat(rows)
        .anyMatch(
            row ->
                row.getField("key").equals("shelter.beds")
                    && row.getField("part").equals("town")
                    && row.getField("value").equals("26"));
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  @Test
  void schemaIsJsonAndScenariosAreGood() throws Exception {
    var schema = new ObjectMapper().readTree(print("schema"));
    assertThat(schema.path("$schema").asText()).contains("2020-12");
    assertThat(print("check denmark-2019 no-support"))
        .isEqualTo("ok: denmark-2019\nok: no-support\n");
    assertThat(print("check --lang da denmark-2019")).isEqualTo("i orden: denmark-2019\n");
  }

  @Test
  void theLedgerSpeaksTheLanguage() {
    assertThat(print("ledger --lang da"))
        .contains(
            "run.spinUpYears = 25 (år)",
            "    År, der simuleres før dag 0.",
            "tilladt: et helt tal fra 0 til 200",
            "    Andel kvinder.")
        .doesNotContain("a number from", "Share of women", "whole number");
    assertThat(print("ledger"))
        .contains("run.spinUpYears = 25 (years)", "allowed: a whole number from 0 to 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "list", "show", "new", "check", "fit", "schema", "ledger", "run", "compare", "story",
        "pairing", "screen"
      })
  void everyCommandHasHelpAndAVersion(String command) {
    String english = print((command + " --help").trim());
    String danish = print((command + " --help --lang da").trim());
    assertThat(english).contains("Usage: doorstep " + command, "Shows this help.");
    assertThat(danish).contains("Brug: doorstep " + command, "Viser denne hjælp.");
    // Every option has a description, and none is left in English.
    assertThat(english.lines().filter(line -> line.matches("\\s+(-\\w, )?\\s*--\\S+\\s*")))
        .isEmpty();
    assertThat(danish).doesNotContain("default:", "Shows", "option.");
    assertThat(print((command + " --version").trim())).matches("doorstep \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    var english = new Messages(Language.EN).bundle();
    var danish = new Messages(Language.DA).bundle();
    assertThat(new TreeSet<>(danish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    for (String key : english.keySet()) {
      assertThat(placeholders(danish.getString(key)))
          .as(key)
          .isEqualTo(placeholders(english.getString(key)));
    }
    // Keys of a Danish bundle fall back to the English one, so one text must differ in fact.
    assertThat(danish.getString("usage.noCommand")).isEqualTo("Nævn en kommando.");
  }

  private static List<String> placeholders(String text) {
    return java.util.regex.Pattern.compile("%(?:[0-9]\\$)?[sd]|\\$\\{[^}]+}|%%")
        .matcher(text)
        .results()
        .map(java.util.regex.MatchResult::group)
        .sorted()
        .toList();
  }
}
