package dk.doorstep.animation;

import dk.doorstep.animation.film.Canvas;
import dk.doorstep.animation.film.Format;
import dk.doorstep.animation.film.FrameSink;
import dk.doorstep.animation.film.Timing;
import dk.doorstep.animation.scene.Show;
import dk.doorstep.animation.watch.Beginning;
import dk.doorstep.animation.watch.LiveRun;
import dk.doorstep.animation.watch.Shown;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;

/**
 * Runs as a film ({@code .mp4}, {@code .gif}) or a picture ({@code .png}), drawn without a display.
 * The file appears when it is whole; whatever happens before, nothing is left behind.
 */
public final class FilmFile {
  /** In a single picture the moves of its night are half way. */
  private static final double STILL = 0.55;

  private FilmFile() {}

  /**
   * What was written.
   *
   * @param frames pictures
   * @param seconds how long the film is; 0 for a single picture
   * @param bytes size of the file
   * @param shown which area, or all
   * @param persons followed persons in it at the end, in the first scenario
   */
  public record Written(int frames, double seconds, long bytes, Shown shown, int persons) {}

  /** Whether a file of this name is a film or a picture. */
  public static boolean takes(Path file) {
    return Format.of(file).isPresent();
  }

  /**
   * Runs the scenarios and writes the file; an existing one is replaced.
   *
   * @param out a file that {@link #takes} accepts
   * @throws UnknownAreaException if there is no such area
   * @throws CancellationException if the progress says to stop
   */
  public static Written write(FilmRequest request, Path out, FilmProgress progress)
      throws IOException, UnknownAreaException {
    Format format =
        Format.of(out).orElseThrow(() -> new IllegalArgumentException("not a film: " + out));
    Beginning beginning =
        Beginning.of(
            request.scenarios(),
            request.size(),
            request.seed(),
            request.replication(),
            () -> {
              progress.yearPassed();
              stopIfAsked(progress);
            });
    List<LiveRun> runs = beginning.runs();
    Shown shown = AreaChoice.of(runs.get(0), request.area());
    Path folder = out.toAbsolutePath().getParent();
    Path part = folder.resolve("." + out.getFileName() + "." + System.nanoTime() + ".part");
    try {
      Timing timing = format.timing(request.framesPerSecond().orElse(0));
      Show show = show(request, runs, shown, timing);
      int frames =
          format == Format.PNG
              ? picture(request, show, timing, part, progress)
              : film(request, show, format, timing, part, progress);
      long bytes = Files.size(part);
      Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
      double seconds = format == Format.PNG ? 0 : (double) frames / timing.framesPerSecond();
      return new Written(frames, seconds, bytes, shown, runs.get(0).persons(shown));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Show show(FilmRequest request, List<LiveRun> runs, Shown shown, Timing timing) {
    double ratio = (double) request.width() / request.height();
    return new Show(runs, shown, ratio, timing.framesUnderWay());
  }

  private static int picture(
      FilmRequest request, Show show, Timing timing, Path file, FilmProgress progress)
      throws IOException {
    int day = request.day().orElse(request.days() - 1);
    progress.start(1);
    double frame = 0;
    while (show.day() < day) {
      stopIfAsked(progress);
      frame += 4.0 * timing.framesUnderWay();
      show.nextNight(frame);
    }
    Canvas canvas = new Canvas(request.width(), request.height(), request.locale());
    BufferedImage image = canvas.blank();
    canvas.draw(show, frame + STILL * timing.framesUnderWay(), image);
    // Given a file, ImageIO prints its troubles itself.
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(image, "png", out);
    }
    progress.frameDrawn();
    return 1;
  }

  private static int film(
      FilmRequest request,
      Show show,
      Format format,
      Timing timing,
      Path file,
      FilmProgress progress)
      throws IOException {
    int frames = timing.frames(request.days());
    progress.start(frames);
    Canvas canvas = new Canvas(request.width(), request.height(), request.locale());
    BufferedImage image = canvas.blank();
    try (FrameSink sink = format.open(file, request.width(), request.height(), timing)) {
      for (int frame = 0; frame < frames; frame++) {
        stopIfAsked(progress);
        while (show.day() + 1 < request.days() && frame >= timing.frameOf(show.day() + 1)) {
          show.nextNight(frame);
        }
        canvas.draw(show, frame, image);
        sink.add(image);
        progress.frameDrawn();
      }
    }
    return frames;
  }

  private static void stopIfAsked(FilmProgress progress) {
    if (progress.isStopped()) {
      throw new CancellationException("stopped");
    }
  }
}
