package dk.doorstep.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final Map<String, String> IDENTITY = Map.of("years", "10");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("j");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> reopened() throws IOException {
    List<String> found = new ArrayList<>();
    try (Journal journal =
        Journal.open(
            file(), IDENTITY, (at, c) -> found.add(new String(c, StandardCharsets.UTF_8)))) {
      assertThat(journal).isNotNull();
    }
    return found;
  }

  private byte[] written(String... records) throws IOException {
    try (Journal journal = Journal.create(file(), IDENTITY)) {
      for (String record : records) {
        journal.append(bytes(record));
      }
    }
    return Files.readAllBytes(file());
  }

  /** What a killed process leaves: records without the mark that closing sets. */
  private byte[] killed(String... records) throws IOException {
    Journal journal = Journal.create(file(), IDENTITY);
    for (String record : records) {
      journal.append(bytes(record));
    }
    byte[] bytes = Files.readAllBytes(file());
    journal.close();
    Files.write(file(), bytes);
    return bytes;
  }

  @Test
  void findsWhatWasAppended() throws IOException {
    try (Journal journal = Journal.create(file(), IDENTITY)) {
      long first = journal.append(bytes("one"));
      long second = journal.append(bytes("two"));
      assertThat(journal.read(second)).isEqualTo(bytes("two"));
      assertThat(journal.read(first)).isEqualTo(bytes("one"));
    }
    assertThat(reopened()).containsExactly("one", "two");
  }

  @Test
  void goesOnWhereItWas() throws IOException {
    written("one");
    try (Journal journal = Journal.open(file(), IDENTITY, (at, c) -> {})) {
      journal.append(bytes("two"));
    }
    assertThat(reopened()).containsExactly("one", "two");
  }

  @Test
  void aTornEndIsCutOffWhereverItWasTorn() throws IOException {
    byte[] two = killed("one", "two");
    byte[] three = killed("one", "two", "three");
    for (int length = two.length; length < three.length; length++) {
      Files.write(file(), Arrays.copyOf(three, length));
      assertThat(reopened()).as("cut at %d", length).containsExactly("one", "two");
      assertThat(Arrays.copyOf(Files.readAllBytes(file()), two.length)).isEqualTo(two);
    }
    // A lost page of a machine without power is full of zeros.
    byte[] zeros = Arrays.copyOf(two, two.length + 5000);
    Files.write(file(), zeros);
    assertThat(reopened()).containsExactly("one", "two");
  }

  @Test
  void damageOfWhatWasForcedToDiskIsRefusedAndNothingIsTouched() throws IOException {
    int first = written().length;
    byte[] good = written("one", "two", "three");
    int lastMark = good.length - Frame.HEAD - 1;
    for (int at = first; at < lastMark; at++) {
      byte[] bad = good.clone();
      bad[at] ^= 0x10;
      Files.write(file(), bad);
      assertThatThrownBy(this::reopened)
          .as("damage at %d", at)
          .isInstanceOfSatisfying(
              JournalException.class,
              e -> assertThat(e.reason()).isEqualTo(JournalException.Reason.CORRUPT));
      assertThat(Files.readAllBytes(file())).isEqualTo(bad);
    }
  }

  @Test
  void damageAfterTheLastMarkIsATornEnd() throws IOException {
    byte[] one = killed("one");
    byte[] three = killed("one", "two", "three");
    three[one.length + Frame.HEAD + 1] ^= 1;
    Files.write(file(), three);
    assertThat(reopened()).containsExactly("one");
  }

  @Test
  void anotherExperimentIsRefusedWithWhatChanged() throws IOException {
    written("one");
    byte[] before = Files.readAllBytes(file());
    Map<String, String> other = Map.of("years", "11", "seed", "2");
    JournalException e =
        catchThrowableOfType(
            JournalException.class, () -> Journal.open(file(), other, (at, c) -> {}));
    assertThat(e.reason()).isEqualTo(JournalException.Reason.OTHER);
    assertThat(e.changes())
        .containsExactlyInAnyOrder(
            new JournalException.Change("years", "10", "11"),
            new JournalException.Change("seed", "", "2"));
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aNewerJournalIsRefused() throws IOException {
    byte[] bytes = written("one");
    int version = "doorstep journal ".length();
    ByteBuffer.wrap(bytes).putInt(version, Journal.VERSION + 1);
    Files.write(file(), bytes);
    assertThatThrownBy(this::reopened)
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(JournalException.Reason.NEWER);
              assertThat(e.detail()).isEqualTo("2");
            });
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    for (byte[] other : List.of(new byte[0], bytes("point,replications\n0,1\n2,3\n4,5\n"))) {
      Files.write(file(), other);
      assertThatThrownBy(this::reopened)
          .isInstanceOfSatisfying(
              JournalException.class,
              e -> assertThat(e.reason()).isEqualTo(JournalException.Reason.NOT_A_JOURNAL));
      assertThat(Files.readAllBytes(file())).isEqualTo(other);
    }
  }

  @Test
  void oneJournalHasOneWriter() throws IOException {
    try (Journal journal = Journal.create(file(), IDENTITY)) {
      journal.append(bytes("one"));
      for (org.assertj.core.api.ThrowableAssert.ThrowingCallable second :
          List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
              this::reopened, () -> Journal.create(file(), IDENTITY))) {
        assertThatThrownBy(second)
            .isInstanceOfSatisfying(
                JournalException.class,
                e -> assertThat(e.reason()).isEqualTo(JournalException.Reason.IN_USE));
      }
      journal.append(bytes("two"));
    }
    assertThat(reopened()).containsExactly("one", "two");
  }

  @Test
  void aClosedJournalTakesNothingMore() throws IOException {
    Journal journal = Journal.create(file(), IDENTITY);
    journal.append(bytes("one"));
    journal.close();
    assertThatThrownBy(() -> journal.append(bytes("late"))).isInstanceOf(IOException.class);
    assertThat(reopened()).containsExactly("one");
  }
}
