package dk.doorstep.cli;

import dk.doorstep.animation.FilmFile;
import dk.doorstep.animation.FilmProgress;
import dk.doorstep.animation.FilmRequest;
import dk.doorstep.animation.UnknownAreaException;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a film or a picture, tells how far it is, and how large the file has become. */
final class FilmOutput {
  private static final int LINES = 10;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private final Terminal terminal;
  private final boolean isQuiet;

  FilmOutput(Terminal terminal, boolean isQuiet) {
    this.terminal = terminal;
    this.isQuiet = isQuiet;
  }

  /**
   * Writes the file; an existing one is replaced.
   *
   * @param file a file that {@link FilmFile#takes} accepts, in a folder that exists
   */
  void write(FilmRequest request, Path file) throws BadInput, IOException {
    Messages messages = terminal.messages();
    try {
      FilmFile.Written written = FilmFile.write(request, file, new Told());
      String megabytes = messages.number(written.bytes() / BYTES_PER_MEGABYTE, 1);
      terminal.say(
          written.seconds() > 0
              ? messages.text(
                  "film.written",
                  file,
                  megabytes,
                  written.frames(),
                  messages.number(written.seconds(), 1))
              : messages.text("film.picture", file, megabytes));
    } catch (UnknownAreaException e) {
      throw new BadInput(
          messages.text("gui.unknownArea", e.wanted(), String.join(", ", e.names())));
    }
  }

  /** A line every tenth of the way. */
  private final class Told implements FilmProgress {
    private final PastProgress past = new PastProgress(terminal, isQuiet);
    private int frames;
    private int drawn;

    @Override
    public void yearPassed() {
      past.yearPassed();
    }

    @Override
    public void start(int all) {
      frames = all;
    }

    @Override
    public void frameDrawn() {
      int tenth = drawn * LINES / frames;
      drawn++;
      if (!isQuiet && frames > LINES && drawn * LINES / frames > tenth) {
        terminal.say(terminal.messages().text("film.progress", drawn, frames));
      }
    }

    @Override
    public boolean isStopped() {
      return terminal.interruption().isRequested();
    }
  }
}
