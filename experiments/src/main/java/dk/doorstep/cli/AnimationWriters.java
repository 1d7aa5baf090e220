package dk.doorstep.cli;

import dk.doorstep.page.PageRequest;
import dk.doorstep.page.Runs;
import dk.doorstep.page.WatchPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who writes which kind of file, by its ending. A new kind is one more line here. */
final class AnimationWriters {
  private final Map<String, AnimationWriter> byEnding;
  private final Messages messages;

  AnimationWriters(Messages messages) {
    this.messages = messages;
    byEnding = new TreeMap<>(Map.of(".html", this::writePage));
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
    Runs runs = new Runs(request, progress);
    if (!runs.canBeShown()) {
      throw new BadInput(messages.text("animate.tooLarge", runs.sites(), Runs.mostSites()));
    }
    progress.expect(runs.years());
    new WatchPage(request).write(runs, file);
  }
}
