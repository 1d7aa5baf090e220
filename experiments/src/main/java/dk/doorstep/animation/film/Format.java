package dk.doorstep.animation.film;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by its ending. */
public enum Format {
  MP4,
  GIF,
  PNG;

  /** The format of a file with this name, if it is one of these. */
  public static Optional<Format> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * How nights become frames.
   *
   * @param framesPerSecond pictures a second, 0 for what suits the format
   */
  public Timing timing(int framesPerSecond) {
    return this == GIF ? Timing.ofGif(framesPerSecond) : Timing.ofVideo(framesPerSecond);
  }

  /** A sink for frames of this size; not for single pictures. */
  public FrameSink open(Path file, int width, int height, Timing timing) throws IOException {
    FrameSink sink =
        this == GIF
            ? new GifSink(file, timing.framesPerSecond())
            : new Mp4Sink(file, width, height, timing.framesPerSecond());
    return new Background(sink);
  }
}
