package dk.doorstep.cli;

import dk.doorstep.output.Reasons;
import dk.doorstep.output.UnwrittenFileException;
import java.io.IOException;
import java.io.OutputStream;
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

  /**
   * Writes the text as UTF-8, in place of what was there.
   *
   * @throws BadInput if no file can be made there
   * @throws UnwrittenFileException if the text cannot be written into it, as on a full disk
   */
  void write(String text) throws BadInput, UnwrittenFileException {
    Path part = path.resolveSibling("." + path.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        fill(out, text);
      }
      move(part);
    } catch (UnwrittenFileException e) {
      remove(part);
      throw e;
    } catch (IOException e) {
      remove(part);
      throw new BadInput(messages.text("new.notWritable", path, Reasons.of(e)));
    }
  }

  private void fill(OutputStream out, String text) throws UnwrittenFileException {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw UnwrittenFileException.of(path, e);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // What kept the file from being written is told, and it is reason enough.
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
