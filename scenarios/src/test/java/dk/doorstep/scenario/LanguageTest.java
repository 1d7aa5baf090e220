package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems are told in the language that was asked for. */
class LanguageTest {
  private static final Locale DANISH = Locale.forLanguageTag("da");

  @TempDir private Path folder;

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        Texts.BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    ResourceBundle english = bundle(Locale.ENGLISH);
    ResourceBundle danish = bundle(DANISH);
    assertThat(danish.getLocale()).isEqualTo(DANISH);
    // A Danish bundle falls back to the English one, so its own keys are asked for.
    assertThat(own("messages_da.properties")).isEqualTo(own("messages.properties"));
    for (String key : english.keySet()) {
      assertThat(placeholders(danish.getString(key)))
          .as(key)
          .isEqualTo(placeholders(english.getString(key)));
    }
  }

  private static TreeSet<String> own(String file) {
    var properties = new java.util.Properties();
    String text = Catalogue.resource(file).orElseThrow();
    try {
      properties.load(new java.io.StringReader(text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    List<String> keys =
        text.lines()
            .filter(line -> line.matches("[A-Za-z0-9.]+=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).as("no key twice").doesNotHaveDuplicates();
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static List<String> placeholders(String text) {
    return Pattern.compile("%(?:[0-9]\\$)?s")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  static Stream<Bad> bad() {
    return Stream.of(
            BadFrameTest.frame(),
            BadFrameTest.head(),
            BadFrameTest.changes(),
            BadFrameTest.syntax(),
            BadValueTest.values(),
            BadValueTest.courses(),
            ContradictionTest.contradictions())
        .flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void everyProblemIsToldInDanishAtTheSamePlace(Bad bad) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), bad.text().replace("¤", ""));
    Problem english = only(file, Locale.ENGLISH);
    Problem danish = only(file, DANISH);
    assertThat(danish.path()).isEqualTo(english.path());
    assertThat(danish.line()).isEqualTo(english.line());
    assertThat(danish.column()).isEqualTo(english.column());
    assertThat(danish.message()).isNotEqualTo(english.message()).doesNotContain("%");
    assertThat(danish.message())
        .doesNotContain(" must ", " found ", " the ", "Did you", "xpect", " was ");
  }

  private static Problem only(Path file, Locale language) {
    ScenarioException e =
        catchThrowableOfType(
            ScenarioException.class, () -> new ScenarioLoader(language).load(file.toString()));
    assertThat(e.problems()).hasSize(1);
    return e.problems().get(0);
  }

  @Test
  void missingFilesAreToldInDanish() {
    ScenarioLoader loader = new ScenarioLoader(DANISH);
    for (String name : List.of("denmark-2091", folder + "/none.json", folder.toString())) {
      ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> loader.load(name));
      assertThat(e.getMessage()).containsAnyOf("der er ingen fil", "ingen fil med", "en mappe");
    }
    ScenarioException twice =
        catchThrowableOfType(
            ScenarioException.class, () -> loader.loadAll(List.of("toften", "toften")));
    assertThat(twice.getMessage()).contains("nævnt to gange");
  }

  @Test
  void aDecimalCommaIsExplained() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.json"),
            "{\"extends\": \"denmark-2019\", \"parameters\": {\"municipal.workers\": 2,5}}");
    assertThat(only(file, DANISH).message()).contains("2.5 og ikke 2,5");
    assertThat(only(file, Locale.ENGLISH).message()).contains("2.5 and not 2,5");
    Files.writeString(file, "{\"extends\": \"denmark-2019\", \"evidence\": [1 5]}");
    assertThat(only(file, Locale.ENGLISH).message()).doesNotContain("2.5");
  }
}
