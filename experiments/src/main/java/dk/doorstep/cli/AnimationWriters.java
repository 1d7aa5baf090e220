package dk.doorstep.cli;

import dk.doorstep.animation.FilmRequest;
import dk.doorstep.observation.Window;
import dk.doorstep.page.PageRequest;
import dk.doorstep.page.Runs;
import dk.doorstep.page.WatchPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Who writes which kind of file, by its ending. A new kind is one more line here. */
final class AnimationWriters {
  private final Map<String, AnimationWriter> byEnding;
  private final FilmOutput films;
  private final Messages messages;
  private final FilmOptions options;
  private final OptionalInt day;

  /**
   * @param films writes films and pictures
   * @param options what only films and pictures ask for
   * @param day the night of a single picture, if one was named
   */
  AnimationWriters(Messages messages, FilmOutput films, FilmOptions options, OptionalInt day) {
    this.messages = messages;
    this.films = films;
    this.options = options;
    this.day = day;
    byEnding =
        new TreeMap<>(
            Map.of(
                ".html", this::writePage,
                ".mp4", this::film,
                ".gif", this::film,
                ".png", this::film));
  }

  /** The endings that files may have. */
  List<String> endings() {
    return List.copyOf(byEnding.keySet());
  }

  /** Who writes a file of this name. */
  Optional<AnimationWriter> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return byEnding.entrySet().stream()
        .filter(entry -> name.endsWith(entry.getKey()) && name.length() > entry.getKey().length())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private void writePage(PageRequest request, Path file, ProgressView progress)
      throws BadInput, IOException {
    Optional<String> forFilms = options.given();
    if (forFilms.isPresent()) {
      throw new BadInput(messages.text("animate.onlyFilms", forFilms.get()));
    }
    Runs runs = new Runs(request, progress);
    if (!runs.canBeShown()) {
      throw new BadInput(messages.text("animate.tooLarge", runs.sites(), Runs.mostSites()));
    }
    progress.expect(runs.years());
    new WatchPage(request).write(runs, file);
  }

  private void film(PageRequest request, Path file, ProgressView progress)
      throws BadInput, IOException {
    Values.Resolution pixels = options.resolution();
    FilmRequest film =
        new FilmRequest(
            request.scenarios(),
            request.size(),
            options.area(),
            request.settings().seed(),
            request.replication(),
            new Window(request.settings().years(), 1).lastDay() + 1,
            day,
            pixels.width(),
            pixels.height(),
            options.framesPerSecond(),
            messages.language().locale());
    films.write(film, file);
  }
}
