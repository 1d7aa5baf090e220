package dk.doorstep.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.doorstep.design.DesignSection;
import dk.doorstep.scenario.Problem;
import dk.doorstep.scenario.ScenarioException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an experiment is told in both languages. */
class StudyTextsTest {
  private static final Pattern GAP = Pattern.compile("%[^ ]*?[sf]");

  @TempDir private Path folder;

  private static Properties texts(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            StudyTeller.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }

  private static List<String> gaps(String text) {
    return GAP.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSameValues() throws IOException {
    Properties english = texts("messages.properties");
    Properties danish = texts("messages_da.properties");
    assertThat(danish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(gaps(danish.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
    }
  }

  private List<String> problems(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), text);
    StudyReader reader =
        new StudyReader(List.of(DesignSection.DESIGN), Locale.forLanguageTag("da"));
    ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> reader.read(file));
    assertThat(e).as("a problem").isNotNull();
    return e.problems().stream().map(Problem::message).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"yeers\": 3 | ukendt nøgle \"yeers\" i et eksperiment. Mente du \"years\"?",
        "\"years\": 900 | et helt tal fra 1 til 200",
        "\"years\": \"four\" | et helt tal fra 1 til 200",
        "\"replications\": \"four\" | her står teksten \"four\"",
        "\"vary\": [] | skal være et objekt med parametre",
        "\"vary\": {\"tenancy.frontLoad\": {}} | Mente du \"tenancy.frontLoad",
        "\"vary\": {\"tenancy.frontLoadRatio\": {\"from\": -5}} | tenancy.frontLoadRatio",
        "\"vary\": {\"tenancy.frontLoadRatio\": {\"from\": 5, \"to\": 4}} | er tomt: fra 5 til 4",
        "\"indicators\": [\"homeless.totl\"] | der er ingen indikator \"homeless.totl\". Mente du",
        "\"design\": {\"type\": \"grit\"} | der er intet design \"grit\". Mente du",
        "\"design\": {\"type\": \"sobol\"} | kræver \"points\"",
        "\"scale\": 0 | et tal over 0, højst 1000"
      })
  void aMemberIsToldOfInDanish(String member, String told) throws IOException {
    List<String> problems = problems("{\"scenarios\": [\"blank\"], " + member + "}");
    assertThat(problems).hasSize(1).first().asString().contains(told);
    assertThat(problems.get(0)).doesNotContain("must be", "found ", "expected", "unknown");
  }

  @Test
  void whatIsMissingIsToldInDanish() throws IOException {
    assertThat(problems("{\"years\": 2}"))
        .containsExactly(
            "\"scenarios\" mangler: en liste med id'er fra kataloget eller scenariefiler");
    assertThat(problems("{\"scenarios\": [\"no-such\"]}").get(0)).doesNotContain("no scenario");
    assertThat(problems("{\"scenarios\": [\"blank\"] \"years\": 2}").get(0)).contains("komma");
  }
}
