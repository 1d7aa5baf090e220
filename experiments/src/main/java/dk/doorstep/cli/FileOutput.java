package dk.doorstep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a command is to write.
 *
 * @param replaces whether a file that exists may be replaced
 */
record FileOutput(Messages messages, Path file, boolean replaces) {
  /** Refuses a file that cannot be written, before anything is simulated. */
  void check() throws BadInput {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new BadInput(messages.text("story.isFolder", file));
    }
    if (Files.exists(file) && !replaces) {
      throw new BadInput(messages.text("story.fileExists", file));
    }
    if (folder == null || !takesFiles(folder)) {
      throw new BadInput(messages.text("story.noFolder", folder));
    }
  }

  /** Tries it: what a system says about folders is not always what it does. */
  private static boolean takesFiles(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, ".doorstep", ".part"));
      return true;
    } catch (IOException | SecurityException e) {
      return false;
    }
  }
}
