package dk.doorstep.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the page exists in both languages, with the same gaps, and is used. */
class PageWordsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dk/doorstep/page");

  private static Set<String> gaps(String text) {
    return Pattern.compile("\\{\\w+}")
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void bothLanguagesSayTheSame() {
    ResourceBundle english = Head.bundle("en");
    ResourceBundle danish = Head.bundle("da");
    assertThat(danish.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(gaps(danish.getString(key))).as(key).isEqualTo(gaps(english.getString(key)));
      assertThat(danish.getString(key)).as(key).isNotBlank();
    }
  }

  /**
   * A key is used if it stands in quotes in a script or the page, or fits a text with gaps there,
   * as {@code `row.${row}`} is. Singular and plural are chosen by {@code many}.
   */
  @Test
  void everyTextIsUsed() throws IOException {
    String sources = sources();
    List<Pattern> made =
        Pattern.compile("`([\\w.]+\\$\\{[^`]*)`")
            .matcher(sources)
            .results()
            .map(m -> pattern(m.group(1)))
            .toList();
    List<String> unused =
        Head.bundle("en").keySet().stream()
            .filter(key -> !isIn(sources, made, key))
            .sorted()
            .toList();
    assertThat(unused).isEmpty();
    assertThat(isIn(sources, made, "nonsense.of.words")).isFalse();
  }

  /** Gaps take a word or several. */
  private static Pattern pattern(String literal) {
    String[] texts = literal.split("\\$\\{([^{}]|\\{[^}]*})*}", -1);
    return Pattern.compile(
        Stream.of(texts).map(Pattern::quote).collect(Collectors.joining("[\\w.]*")));
  }

  private static boolean isIn(String sources, List<Pattern> made, String key) {
    String plain = key.replaceFirst("\\.(one|many)$", "");
    return Stream.of(key, plain)
        .anyMatch(
            k ->
                sources.contains("'" + k + "'")
                    || sources.contains('"' + k + '"')
                    || made.stream().anyMatch(p -> p.matcher(k).matches()));
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(js|html)")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
