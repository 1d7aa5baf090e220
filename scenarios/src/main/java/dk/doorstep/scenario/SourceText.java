package dk.doorstep.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the text of a file, or says why it cannot be read. */
public final class SourceText {
  /** A scenario with a step for every day of a century is some megabytes. */
  private static final long LARGEST_BYTES = 10_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceText() {}

  /** The text of a file; reports why it cannot be read. */
  public static Optional<String> read(Path file, Problems problems) {
    Optional<String> obstacle = obstacle(file, problems.texts());
    if (obstacle.isPresent()) {
      problems.add(Place.NOWHERE, obstacle.get());
      return Optional.empty();
    }
    try {
      return decode(Files.readAllBytes(file), problems);
    } catch (AccessDeniedException e) {
      problems.tell(Place.NOWHERE, "file.noPermission");
    } catch (NoSuchFileException e) {
      problems.tell(Place.NOWHERE, "file.none", "");
    } catch (IOException e) {
      problems.tell(
          Place.NOWHERE, "file.unreadable", Wording.oneLine(String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  /** Names of the scenario files in a folder, for suggestions. */
  static List<String> scenarioFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder.toString().isEmpty() ? Path.of(".") : folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".json"))
          .sorted()
          .limit(1000)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Optional<String> obstacle(Path file, Texts texts) {
    if (Files.isDirectory(file)) {
      return Optional.of(texts.text("file.directory"));
    }
    if (!Files.exists(file)) {
      Path name = file.getFileName();
      Path parent = file.getParent();
      List<String> near =
          Suggestions.near(
              String.valueOf(name), scenarioFiles(parent == null ? Path.of("") : parent));
      return Optional.of(texts.text("file.none", texts.didYouMean(near)));
    }
    if (!Files.isRegularFile(file)) {
      return Optional.of(texts.text("file.notRegular"));
    }
    try {
      return Files.size(file) > LARGEST_BYTES
          ? Optional.of(texts.text("file.tooLarge", LARGEST_BYTES / 1_000_000))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          texts.text("file.unreadable", Wording.oneLine(String.valueOf(e.getMessage()))));
    }
  }

  static Optional<String> decode(byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    String read = text.toString();
    if (result.isError()) {
      problems.tell(endOf(read), "file.notUtf8");
      return Optional.empty();
    }
    return Optional.of(unmarked(read));
  }

  /** A text without the mark that spreadsheets put before it. */
  public static String unmarked(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private static Place endOf(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Place(line, text.length() - text.lastIndexOf('\n'), Place.ROOT);
  }
}
