package dk.doorstep.cli;

import dk.doorstep.story.StoryPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a story goes: standard output, or a file. */
final class StoryOutput {
  private final Terminal terminal;
  private final Optional<Path> file;
  private final boolean replaces;

  /**
   * An output.
   *
   * @param named the file asked for, empty for standard output
   * @param replaces whether a file that exists may be replaced
   */
  StoryOutput(Terminal terminal, Optional<Path> named, boolean replaces) {
    this.terminal = terminal;
    this.file = named.map(terminal.folder()::resolve);
    this.replaces = replaces;
  }

  /** Refuses a file that cannot be written, before anything is simulated. */
  void check() throws BadInput {
    if (file.isEmpty()) {
      return;
    }
    Path path = file.get();
    Path folder = path.toAbsolutePath().getParent();
    if (Files.isDirectory(path)) {
      throw new BadInput(terminal.messages().text("story.isFolder", path));
    }
    if (Files.exists(path) && !replaces) {
      throw new BadInput(terminal.messages().text("story.fileExists", path));
    }
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new BadInput(terminal.messages().text("story.noFolder", folder));
    }
  }

  /** Writes the page, as UTF-8 into a file. */
  void write(StoryPage page) throws IOException {
    if (file.isEmpty()) {
      terminal.out().print(page.text());
      terminal.out().flush();
    } else {
      Files.writeString(file.get(), page.text());
      terminal.say(terminal.messages().text("story.written", file.get()));
    }
  }
}
