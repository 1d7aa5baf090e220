package dk.doorstep.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.population.ClockKind;
import dk.doorstep.population.Draw;
import dk.doorstep.population.LossCause;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the model: its table of parameters, and that it leaves nothing out. */
class OddTest {
  private static final Path ODD = Path.of("ODD.md");
  private static final Path SOURCES = Path.of("src/main/java/dk/doorstep");
  private static final String BEGIN = "<!-- parameters: begin -->\n";
  private static final String END = "<!-- parameters: end -->\n";

  /** A key in the text; {@code <situation>} and the like stand for any member of a family. */
  private static final Pattern KEY = Pattern.compile("`([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9<>]+)+)`");

  /**
   * To write the table anew after a change of the declarations, run this test with {@code
   * -Ddoorstep.writeOdd=true}.
   */
  @Test
  void theTableAgreesWithTheLedger() throws IOException {
    String page = Files.readString(ODD);
    String expected = before(page) + OddTable.ofLedger() + after(page);
    if (Boolean.getBoolean("doorstep.writeOdd")) {
      Files.writeString(ODD, expected);
    }
    assertThat(Files.readString(ODD)).isEqualTo(expected);
  }

  @Test
  void everySubmodelAndPolicyIsNamed() throws IOException {
    List<String> classes = new ArrayList<>();
    for (String folder : List.of("submodel", "policy")) {
      try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
        files
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .filter(name -> !name.equals("package-info"))
            .forEach(classes::add);
      }
    }
    assertThat(classes).isNotEmpty();
    assertThat(unnamed(classes)).isEmpty();
  }

  @Test
  void everySituationClockAndStageOfSupportIsNamed() throws IOException {
    Stream<Enum<?>> values =
        Stream.of(
                Situation.values(),
                ClockKind.values(),
                dk.doorstep.parameters.Pattern.values(),
                Method.values(),
                Provider.values(),
                SupportStage.values(),
                LossCause.values())
            .flatMap(Stream::of);
    assertThat(unnamed(values.map(Enum::name).toList())).isEmpty();
  }

  @Test
  void everyTargetAndValidationFactIsNamed() throws IOException {
    String text = text();
    for (int i = 1; i <= 18; i++) {
      assertThat(text).contains("| C" + i + " |");
    }
    for (int i = 1; i <= 4; i++) {
      assertThat(text).contains("| S" + i + " |");
    }
  }

  @Test
  void everyParameterIsExplained() throws IOException {
    List<Pattern> explained = keys(text()).map(OddTest::pattern).toList();
    assertThat(Ledger.all().stream().map(Parameter::key))
        .filteredOn(key -> explained.stream().noneMatch(p -> p.matcher(key).matches()))
        .isEmpty();
  }

  @Test
  void everyKeyInTheSubmodelsIsDeclared() throws IOException {
    String text = text();
    String submodels = text.substring(text.indexOf("\n## 7 "), text.indexOf("\n## 8 "));
    assertThat(keys(submodels))
        .filteredOn(
            key -> !key.matches("dk\\..*|(model|parameters|policy|place|observation)\\.[A-Z].*"))
        .filteredOn(
            key -> Ledger.all().stream().noneMatch(p -> pattern(key).matcher(p.key()).matches()))
        .isEmpty();
  }

  /** Whoever builds the model again must know what each number is for; clocks are named above. */
  @Test
  void everyDrawIsNamed() throws IOException {
    List<String> draws =
        Stream.of(Draw.values())
            .map(Enum::name)
            .filter(name -> !name.startsWith("CLOCK_"))
            .toList();
    assertThat(unnamed(draws)).isEmpty();
  }

  /** Those of these names that stand nowhere in the text as code. */
  private static List<String> unnamed(List<String> names) throws IOException {
    String text = text();
    return names.stream()
        .filter(name -> !Pattern.compile("[`.]" + name + "`").matcher(text).find())
        .toList();
  }

  /** The page without the table. */
  private static String text() throws IOException {
    String page = Files.readString(ODD);
    return before(page) + after(page);
  }

  private static String before(String page) {
    return page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
  }

  private static String after(String page) {
    return page.substring(page.indexOf(END));
  }

  private static Stream<String> keys(String text) {
    return KEY.matcher(text).results().map(found -> found.group(1));
  }

  private static Pattern pattern(String key) {
    return Pattern.compile(key.replace(".", "\\.").replaceAll("<[A-Za-z]+>", "[A-Za-z0-9]+"));
  }
}
