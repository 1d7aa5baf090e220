package dk.doorstep.cli;

import dk.doorstep.output.UnwrittenFileException;
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
    new FileOutput(terminal.messages(), file.get(), replaces).check();
  }

  /** Writes the page, as UTF-8 into a file. */
  void write(StoryPage page) throws IOException {
    if (file.isEmpty()) {
      terminal.out().print(page.text());
      terminal.out().flush();
    } else {
      try {
        Files.writeString(file.get(), page.text());
      } catch (IOException e) {
        throw UnwrittenFileException.of(file.get(), e);
      }
      terminal.say(terminal.messages().text("story.written", file.get()));
    }
  }
}
