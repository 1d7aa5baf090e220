package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Danish that stigmatizes, or that is English in Danish words, does not come back. */
class DanishWordsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dk/doorstep");

  private static final List<String> AVOIDED =
      List.of(
          // A word for a person's worth; the texts speak of problems with drugs or alcohol.
          "misbrug",
          "junkie",
          "narkoman",
          // Good luck; chance is "tilfældigheder".
          "samme held",
          // Stuck with, not depending on.
          "hænger på ét",
          // Before so many months have begun; within them is "inden for".
          "inden 12 ",
          "inden 24 ");

  @Test
  void noTextHasWordsThatAreAvoided() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<Path> danish =
          files.filter(f -> f.getFileName().toString().endsWith("_da.properties")).toList();
      assertThat(danish).hasSizeGreaterThan(8);
      for (Path file : danish) {
        for (String line : Files.readAllLines(file)) {
          assertThat(line).as(file.toString()).doesNotContain(AVOIDED.toArray(String[]::new));
        }
      }
    }
  }
}
