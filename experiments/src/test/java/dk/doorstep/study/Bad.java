package dk.doorstep.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.doorstep.design.DesignSection;
import dk.doorstep.scenario.Problem;
import dk.doorstep.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An experiment file with exactly one problem.
 *
 * @param text the file, with the place of its problem marked with ¤
 * @param words words that its message must have
 */
record Bad(String text, List<String> words) {
  static Bad bad(String text, String... words) {
    return new Bad(text, List.of(words));
  }

  /** A file that is fine but for one member. */
  static Bad member(String member, String... words) {
    return bad("{\"scenarios\": [\"blank\"],\n " + member + "}", words);
  }

  /** A file that is fine but for what it varies. */
  static Bad vary(String vary, String... words) {
    return member("\"vary\": {" + vary + "}", words);
  }

  /** Reads the file and asserts that its one problem is told with its place. */
  void assertTold(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), text.replace("¤", ""));
    ScenarioException e =
        catchThrowableOfType(
            ScenarioException.class,
            () -> new StudyReader(List.of(DesignSection.DESIGN)).read(file));
    assertThat(e).as("a problem").isNotNull();
    assertThat(e.problems()).as(e.getMessage()).hasSize(1);
    Problem problem = e.problems().get(0);
    assertThat(problem.message()).contains(words);
    assertThat(problem.file()).isEqualTo(file.toString());
    int mark = text.indexOf('¤');
    String before = text.substring(0, mark);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    assertThat(problem.line() + ":" + problem.column())
        .as(e.getMessage())
        .isEqualTo(line + ":" + (mark - before.lastIndexOf('\n')));
  }

  @Override
  public String toString() {
    return text.replaceAll("\\s+", " ");
  }
}
