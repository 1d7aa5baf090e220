package dk.doorstep.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Unfinished files that a process leaves in a folder when it is killed. They are hidden, so that a
 * folder with nothing else in it looks empty, and is taken for empty.
 */
final class Leftovers {
  /** How their names end. */
  static final String PART = ".part";

  private static final List<String> ALWAYS = List.of("try", "doorstep");

  private Leftovers() {}

  /** Whether nothing is in the folder but what unfinished writers left. */
  static boolean isAllThereIs(Path folder, List<String> names) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!isMark(entry) && !isPart(entry, names)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Removes unfinished files. Only for the one who holds the folder.
   *
   * @param names how the names of finished files begin
   * @param kept files that are not removed
   */
  static void delete(Path folder, List<String> names, List<Path> kept) throws IOException {
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(folder, entry -> isPart(entry, names))) {
      for (Path part : parts) {
        if (!kept.contains(part)) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private static boolean isMark(Path entry) {
    return entry.getFileName().toString().equals(FolderLock.NAME);
  }

  private static boolean isPart(Path entry, List<String> names) {
    String file = entry.getFileName().toString();
    return file.endsWith(PART)
        && Stream.concat(ALWAYS.stream(), names.stream()).anyMatch(n -> file.startsWith("." + n))
        && Files.isRegularFile(entry);
  }
}
