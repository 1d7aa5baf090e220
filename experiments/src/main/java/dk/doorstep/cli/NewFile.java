package dk.doorstep.cli;

import dk.doorstep.output.Reasons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file that is written whole or not at all. */
final class NewFile {
  private final Messages messages;
  private final Path path;

  /**
   * A file.
   *
   * @param path where it is to be, absolute or relative to where the program was started
   */
  NewFile(Messages messages, Path path) {
    this.messages = messages;
    this.path = path;
  }

  /** Refuses a file that is there already, unless it may be replaced, and a folder. */
  void check(boolean mayReplace) throws BadInput {
    if (Files.isDirectory(path)) {
      throw new BadInput(messages.text("story.isFolder", path));
    }
    if (Files.exists(path) && !mayReplace) {
      throw new BadInput(messages.text("story.fileExists", path));
    }
  }

  /** Writes the text as UTF-8, in place of what was there. */
  void write(String text) throws BadInput {
    Path part = path.resolveSibling("." + path.getFileName() + ".part");
    try {
      try {
        Files.write(part, text.getBytes(StandardCharsets.UTF_8));
        move(part);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new BadInput(messages.text("new.notWritable", path, Reasons.of(e)));
    }
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
