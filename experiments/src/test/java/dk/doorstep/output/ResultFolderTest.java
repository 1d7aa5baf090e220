package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.output.ResultFolder.Allowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
  @TempDir private Path temp;

  @Test
  void filesAppearOnlyWhenTheyArePublished() throws Exception {
    Path folder = temp.resolve("a/b");
    try (ResultFolder results = ResultFolder.claim(folder, Allowed.NOTHING)) {
      Files.writeString(results.part(ResultFolder.SERIES), "x");
      Files.writeString(results.part(ResultFolder.EVENTS), "unfinished");
      assertThat(folder.resolve("series.csv")).doesNotExist();
      results.publish(List.of(ResultFolder.SERIES));
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("series.csv"));
    }
  }

  @Test
  void aFolderMadeInVainIsRemoved() throws Exception {
    Path folder = temp.resolve("vain");
    ResultFolder.claim(folder, Allowed.NOTHING).close();
    assertThat(folder).doesNotExist();
  }

  @Test
  void onlyWhatIsAllowedMayBeThere() throws Exception {
    Files.writeString(temp.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> ResultFolder.claim(temp, Allowed.OLD_RESULTS))
        .isInstanceOfSatisfying(
            UnusableFolderException.class,
            e -> assertThat(e.reason()).isEqualTo(UnusableFolderException.Reason.NOT_EMPTY));
    Files.writeString(temp.resolve("manifest.json"), "{\"tool\": \"something else\"}");
    assertThatThrownBy(() -> ResultFolder.claim(temp, Allowed.OLD_RESULTS))
        .isInstanceOf(UnusableFolderException.class);
    Files.writeString(temp.resolve("manifest.json"), "{\"tool\": \"doorstep\"}");
    ResultFolder.claim(temp, Allowed.OLD_RESULTS).close();
    assertThatThrownBy(() -> ResultFolder.claim(temp, Allowed.NOTHING))
        .isInstanceOf(UnusableFolderException.class);
  }

  @Test
  void publishingReplacesOldResultsAndNothingElse() throws Exception {
    Files.writeString(temp.resolve("notes.txt"), "mine");
    Files.writeString(temp.resolve("events.csv"), "old");
    try (ResultFolder results = ResultFolder.claim(temp, Allowed.ANYTHING)) {
      assertThat(temp.resolve("events.csv")).exists();
      Files.writeString(results.part(ResultFolder.SERIES), "new");
      results.publish(List.of(ResultFolder.SERIES));
    }
    assertThat(temp.resolve("events.csv")).doesNotExist();
    assertThat(temp.resolve("series.csv")).hasContent("new");
    assertThat(temp.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "");
    assertThatThrownBy(() -> ResultFolder.claim(file, Allowed.ANYTHING))
        .isInstanceOfSatisfying(
            UnusableFolderException.class,
            e -> assertThat(e.reason()).isEqualTo(UnusableFolderException.Reason.NOT_A_FOLDER));
    assertThatThrownBy(() -> ResultFolder.claim(file.resolve("inside"), Allowed.ANYTHING))
        .isInstanceOfSatisfying(
            UnusableFolderException.class,
            e -> assertThat(e.reason()).isEqualTo(UnusableFolderException.Reason.NOT_WRITABLE));
  }

  private static void assertInUse(Path folder) {
    assertThatThrownBy(() -> ResultFolder.claim(folder, Allowed.ANYTHING))
        .isInstanceOfSatisfying(
            UnusableFolderException.class,
            e -> assertThat(e.reason()).isEqualTo(UnusableFolderException.Reason.IN_USE));
  }

  @Test
  void aFolderHasOneWriterUntilItIsClosed() throws Exception {
    Path folder = temp.resolve("one");
    try (ResultFolder first = ResultFolder.claim(folder, Allowed.NOTHING)) {
      Files.writeString(first.part(ResultFolder.SERIES), "of the first");
      assertInUse(folder);
      assertThat(first.part(ResultFolder.SERIES)).hasContent("of the first");
      first.publish(List.of(ResultFolder.SERIES));
      assertInUse(folder);
    }
    ResultFolder.claim(folder, Allowed.ANYTHING).close();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("series.csv"));
    }
  }

  @Test
  void whatAKilledProcessLeftIsNoContentAndIsRemoved() throws Exception {
    for (String left :
        List.of(".events.csv-town-0-3.part", ".series.csv.part", ".try42.part", ".doorstep.lock")) {
      Files.writeString(temp.resolve(left), "unfinished");
    }
    try (ResultFolder results = ResultFolder.claim(temp, Allowed.NOTHING);
        var files = Files.list(temp)) {
      assertThat(files).containsExactly(results.path().resolve(FolderLock.NAME));
    }
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void hiddenFilesOfOthersAreContent() throws Exception {
    Path other = Files.writeString(temp.resolve(".somebody-elses.part"), "theirs");
    assertThatThrownBy(() -> ResultFolder.claim(temp, Allowed.NOTHING))
        .isInstanceOfSatisfying(
            UnusableFolderException.class,
            e -> assertThat(e.reason()).isEqualTo(UnusableFolderException.Reason.NOT_EMPTY));
    ResultFolder.claim(temp, Allowed.ANYTHING).close();
    assertThat(other).hasContent("theirs");
    assertThat(temp.resolve(FolderLock.NAME)).doesNotExist();
  }

  @Test
  void aFileThatDoesNotFitIsNamedAndMakesRoomForWhatIsWhole() throws Exception {
    Path folder = temp.resolve("full");
    try (ResultFolder results = ResultFolder.claim(folder, Allowed.NOTHING)) {
      results.write(ResultFolder.INDICATORS, part -> Files.writeString(part, "whole"));
      assertThatThrownBy(
              () ->
                  results.write(
                      ResultFolder.SERIES,
                      part -> {
                        Files.writeString(part, "torn");
                        throw new UncheckedIOException(new IOException("No space left on device"));
                      }))
          .isInstanceOfSatisfying(
              UnwrittenFileException.class,
              e -> {
                assertThat(e.file()).isEqualTo(folder.resolve("series.csv").toString());
                assertThat(Reasons.of(e.getCause())).isEqualTo("No space left on device");
              });
      results.removeUnfinished();
      assertThat(results.part(ResultFolder.SERIES)).doesNotExist();
      assertThat(results.whole()).containsExactly(ResultFolder.INDICATORS);
      results.publish(results.whole());
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("indicators.csv"));
    }
  }
}
