package dk.doorstep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  @TempDir private Path folder;

  private static Results results(double measured) {
    return new Results(
        List.of(TargetRow.atMost("an event", 5, " times the floor", measured)),
        List.of(
            new WholeRunRow(
                "doorstep", 1000, 1, 1, new Cost(0.5, 365_000, 5000, 10_000), 50_000, 150)),
        List.of("a note"));
  }

  @Test
  void takeThePlaceOfTheLastOnes() throws IOException {
    Path file = folder.resolve("declaration.md");
    Files.writeString(
        file,
        "# Before\n<!-- results, written by: targets --write -->\nold\n<!-- end of results -->\nafter\n");
    results(2).write(file);
    results(3).write(file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).startsWith("# Before").endsWith("after").doesNotContain("old");
    assertThat(lines)
        .containsOnlyOnce("| an event | at most 5 times the floor | 3.00 times the floor | yes |")
        .containsOnlyOnce(
            "doorstep,1000,1,1,365000,5000,0.500,1369.863,100000.0,50000.0,150.0,2.000");
  }

  @Test
  void needAPlaceInTheFile() throws IOException {
    Path file = folder.resolve("declaration.md");
    Files.writeString(file, "nothing\n");
    assertThatThrownBy(() -> results(2).write(file)).hasMessageContaining("no place for results");
    assertThat(file).hasContent("nothing");
  }

  @Test
  void areMetWhenEveryLineIs() {
    assertThat(results(5).areMet()).isTrue();
    assertThat(results(5.1).areMet()).isFalse();
    assertThat(TargetRow.below("x", 1, " s", 1).isMet()).isFalse();
    assertThat(TargetRow.atLeast("x", 1.5, " times", 1.5).isMet()).isTrue();
  }
}
