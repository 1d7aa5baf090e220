package dk.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, with the same gaps, and is used. */
class BundlesTest {
  private static final Path SOURCES = Path.of("src/main/java/dk/doorstep/report");
  private static final Pattern GAP = Pattern.compile("\\{\\w+}");

  private static Properties texts(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  @Test
  void bothLanguagesSayTheSame() throws IOException {
    Properties english = texts("report.properties");
    Properties danish = texts("report_da.properties");
    assertThat(danish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(gaps(danish.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
      assertThat(danish.getProperty(key)).as(key).isNotBlank();
    }
  }

  private static Set<String> gaps(String text) {
    Matcher matcher = GAP.matcher(text);
    Set<String> gaps = new TreeSet<>();
    while (matcher.find()) {
      gaps.add(matcher.group());
    }
    return gaps;
  }

  /**
   * A key is used if it stands in the sources, or is made of a beginning and an end that do, as
   * {@code "measure." + measure} is. Budgets of workers are words of scenario files.
   */
  @Test
  void everyTextIsUsed() throws IOException {
    String sources = sources();
    Set<String> literals =
        Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
            .matcher(sources)
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    Set<String> names =
        Stream.concat(literals.stream(), Stream.of("one", "many", "less", "more", "none"))
            .collect(Collectors.toCollection(TreeSet::new));
    Stream.of(Measure.values()).map(Enum::name).forEach(names::add);
    Stream.of(Measure.Kind.values()).map(Enum::name).forEach(names::add);
    Stream.of(Findings.Depth.values()).map(Enum::name).forEach(names::add);
    List<String> unused =
        texts("report.properties").stringPropertyNames().stream()
            .filter(key -> !isMadeOf(key, names) && !key.matches("number\\.\\d+|standing\\..*"))
            .sorted()
            .toList();
    assertThat(unused).isEmpty();
    assertThat(isMadeOf("nobody.says.this", names)).as("the rule can fail").isFalse();
  }

  /** Whether the key is one of the names, or names (with their points) one behind the other. */
  private static boolean isMadeOf(String key, Set<String> names) {
    if (names.contains(key)) {
      return true;
    }
    for (int i = 1; i < key.length(); i++) {
      String start = key.substring(0, i);
      String rest = key.substring(i);
      if (names.contains(start)
          && (isMadeOf(rest, names) || isMadeOf(rest.replaceFirst("^\\.", ""), names))) {
        return true;
      }
    }
    return false;
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  @Test
  void everyParameterHasDanishWords() throws IOException {
    Set<String> keys = Ledger.all().stream().map(Parameter::key).collect(Collectors.toSet());
    Set<String> told =
        texts("parameters_da.properties").stringPropertyNames().stream()
            .filter(key -> !key.startsWith("unit.") && !key.startsWith("value."))
            .collect(Collectors.toSet());
    assertThat(told).isEqualTo(keys);
  }

  @Test
  void unitsAndValuesAreToldInBothLanguages() throws IOException {
    Properties english = texts("parameters.properties");
    Properties danish = texts("parameters_da.properties");
    Set<String> both =
        danish.stringPropertyNames().stream()
            .filter(key -> key.startsWith("unit.") || key.startsWith("value."))
            .collect(Collectors.toSet());
    assertThat(english.stringPropertyNames()).isEqualTo(both);
    for (Parameter p : Ledger.all()) {
      assertThat(both).contains("unit." + p.unit().replace(' ', '_'));
    }
  }
}
