package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that tells a life. */
class StoryCommandTest {
  private static final List<String> SMALL =
      List.of("story", "denmark-2019", "--scale", "0.01", "--years", "2", "-q");

  @TempDir private Path temp;

  private Called story(String... more) {
    List<String> line = new ArrayList<>(SMALL);
    line.addAll(List.of(more));
    return Called.with(temp, line.toArray(String[]::new));
  }

  private static String person(Called called) {
    assertThat(called.code()).as(called.err()).isZero();
    return called.out().replaceAll("(?s).*--person (\\d+) .*", "$1");
  }

  @Test
  void aLifeIsFoundAndCanBeReadAgain() {
    Called found = story("--like", "turned away, Moved In");
    String person = person(found);
    assertThat(found.out())
        .contains("This person is simulated.", "seed 1, replication 0")
        .contains(" moved from ", " into ")
        .contains(
            "\n    doorstep story denmark-2019 --person " + person + " --years 2 --scale 0.01");
    assertThat(found.out().replaceAll("\\s+", " "))
        .contains("a bed at a shelter, and none was free");
    assertThat(found.out().lines().filter(line -> !line.startsWith("    ")))
        .allMatch(line -> line.length() <= 80);
    assertThat(found.err()).matches("(?s)\\d+ persons fit\\. Others .*: \\d+.*|Nobody else .*");

    Called again = story("--person", person, "--threads", "1");
    assertThat(again.out()).isEqualTo(found.out());
    assertThat(again.err()).isEmpty();
    assertThat(story("--person", person, "--threads", "4").out()).isEqualTo(found.out());

    Called danish = story("--person", person, "--lang", "da");
    assertThat(danish.out())
        .contains("Personen er simuleret.", "Uden hjem: dag", " --lang da\n")
        .contains(" flyttede ");
  }

  @Test
  void anotherReplicationHasOtherLives() {
    Called other = story("--like", "moved in", "--replication", "1");
    assertThat(other.out()).contains("--replication 1", "seed 1, replication 1");
    assertThat(other.out()).isNotEqualTo(story("--like", "moved in").out());
  }

  @Test
  void aStoryGoesToAFile() throws Exception {
    Called called = story("--like", "moved in", "--format", "markdown", "--out", "life.md");
    assertThat(called.code()).isZero();
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("The story is in ");
    Path file = temp.resolve("life.md");
    assertThat(file).content().startsWith("# A ").contains("\n## Without a home: day ");
    Files.writeString(file, "mine");
    assertThat(story("--like", "moved in", "--out", "life.md").code()).isEqualTo(2);
    assertThat(file).hasContent("mine");
    assertThat(story("--like", "moved in", "--out", "life.md", "--force").code()).isZero();
    assertThat(file).content().startsWith("A ").contains("\n====");
  }

  @Test
  void somebodyUnknownIsToldOf() {
    Called called = story("--person", "7");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).startsWith("doorstep: There is no person 7 in this run.");
    assertThat(called.err().lines()).hasSize(1);
  }

  @Test
  void nobodyIsNotAMistakeButNoFileEither() {
    String like = "homeless throughout, returned within a year";
    Called called = story("--like", like, "--lang", "da");
    assertThat(called.code()).isZero();
    assertThat(called.out()).isEmpty();
    assertThat(called.err())
        .startsWith("Ingen i denne kørsel har levet et liv som dette: " + like + ".");
    Called toFile = story("--like", like, "--out", "life.txt");
    assertThat(toFile.code()).isEqualTo(1);
    assertThat(toFile.err()).startsWith("Nobody in this run").doesNotContain("The story is in");
    assertThat(temp.resolve("life.txt")).doesNotExist();
  }

  @Test
  void aLifeThatNobodyCanLiveIsRefused() {
    Called turned = story("--like", "Man, young, woman");
    assertThat(turned.code()).isEqualTo(2);
    assertThat(turned.err()).contains("No life is both man and woman.");
    Called called = story("--like", "woman,man", "--out", "life.txt");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).isEqualToIgnoringNewLines("doorstep: No life is both woman and man.");
    assertThat(story("--like", "woman,man", "--lang", "da").err())
        .contains("Intet liv er både woman og man.");
  }

  @Test
  void theHelpNamesEveryTerm() {
    Called called = Called.with(temp, "story", "--help");
    String help = called.out().replaceAll("\\s+", " ");
    assertThat(help).contains("woman, man, young,", "cti refused, cti completed,", "settled.");
  }
}
