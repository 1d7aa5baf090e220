package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file with exactly one problem.
 *
 * @param name what is bad about it
 * @param text the file, with the place of its problem marked with ¤
 * @param path the path of the problem
 * @param words words that its message must have
 */
record Bad(String name, String text, String path, List<String> words) {
  private static final char MARK = '¤';

  static Bad bad(String name, String text, String path, String... words) {
    return new Bad(name, text, path, List.of(words));
  }

  /** A file that is fine but for its parameters. */
  static Bad parameters(String name, String parameters, String path, String... words) {
    return bad(
        name,
        "{\"parameters\": {" + parameters + "},\n\"areas\": {\"a\": {}}}",
        "$.parameters" + path,
        words);
  }

  /** A file whose parameters contradict each other everywhere. */
  static Bad whole(String name, String parameters, String... words) {
    return bad(name, parameters(name, parameters, "").text, "$", words);
  }

  /** A file that is fine but for what follows its parameters. */
  static Bad rest(String name, String rest, String path, String... words) {
    return bad(
        name, "{\"parameters\": {\"inflow.personsPerYear\": 100},\n" + rest + "}", path, words);
  }

  /** Loads the file and asserts that its one problem is told with its place. */
  void assertTold(Path folder) throws IOException {
    String written = text.replace(String.valueOf(MARK), "");
    Path file = Files.writeString(folder.resolve("bad.json"), written);

    ScenarioException e =
        catchThrowableOfType(
            ScenarioException.class, () -> new ScenarioLoader().load(file.toString()));

    assertThat(e).as("a problem").isNotNull();
    assertThat(e.problems()).as(e.getMessage()).hasSize(1);
    Problem problem = e.problems().get(0);
    assertThat(problem.file()).isEqualTo(file.toString());
    assertThat(problem.path()).as(e.getMessage()).isEqualTo(path);
    assertThat(problem.message()).contains(words);
    int mark = text.indexOf(MARK);
    if (mark >= 0) {
      String before = text.substring(0, mark);
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      assertThat(problem.line() + ":" + problem.column())
          .as(e.getMessage())
          .isEqualTo(line + ":" + (mark - before.lastIndexOf('\n')));
    }
    assertThat(problem.toString())
        .startsWith(file + ":" + problem.line() + ":" + problem.column() + ": " + path + ": ");
  }

  @Override
  public String toString() {
    return name;
  }
}
