package dk.doorstep.cli;

import dk.doorstep.animation.FilmRequest;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** What only films and pictures ask for. */
final class FilmOptions {
  @Option(names = "--area", paramLabel = "NAME|N", descriptionKey = "option.area")
  private String area;

  @Option(
      names = "--pixels",
      paramLabel = "WxH",
      converter = Values.Pixels.class,
      descriptionKey = "option.pixels")
  private Values.Resolution resolution;

  @Option(
      names = "--fps",
      paramLabel = "N",
      converter = Values.FramesPerSecond.class,
      descriptionKey = "option.fps")
  private Integer framesPerSecond;

  /** The only area that is shown. */
  Optional<String> area() {
    return Optional.ofNullable(area);
  }

  /** Pixels of a picture. */
  Values.Resolution resolution() {
    return resolution == null
        ? new Values.Resolution(FilmRequest.WIDTH, FilmRequest.HEIGHT)
        : resolution;
  }

  /** Pictures a second. */
  OptionalInt framesPerSecond() {
    return framesPerSecond == null ? OptionalInt.empty() : OptionalInt.of(framesPerSecond);
  }

  /** The first option that was given, to tell that it does not fit. */
  Optional<String> given() {
    if (area != null) {
      return Optional.of("--area");
    }
    if (resolution != null) {
      return Optional.of("--pixels");
    }
    return framesPerSecond == null ? Optional.empty() : Optional.of("--fps");
  }
}
