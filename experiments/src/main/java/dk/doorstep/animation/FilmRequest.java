package dk.doorstep.animation;

import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is filmed.
 *
 * @param scenarios one, or two side by side with the same luck
 * @param size how much is simulated
 * @param area name or number from 1 of the only area that is shown; without it all areas if they
 *     have few enough persons, else one that has
 * @param seed seed of all luck
 * @param replication which run of that seed
 * @param days nights from day 0 on
 * @param day the night of a single picture; the last one without it
 * @param width pixels, even
 * @param height pixels, even
 * @param framesPerSecond pictures a second of a film; without it {@link
 *     dk.doorstep.animation.film.Timing} chooses
 * @param locale Danish; anything else gives English
 */
public record FilmRequest(
    List<Scenario> scenarios,
    Size size,
    Optional<String> area,
    long seed,
    int replication,
    int days,
    OptionalInt day,
    int width,
    int height,
    OptionalInt framesPerSecond,
    Locale locale) {
  /** Pixels of a film that nobody asked otherwise for. */
  public static final int WIDTH = 1280;

  public static final int HEIGHT = 720;

  private static final int LEAST = 240;
  private static final int MOST = 4096;

  public FilmRequest {
    scenarios = List.copyOf(scenarios);
    if (scenarios.isEmpty() || scenarios.size() > 2) {
      throw new IllegalArgumentException("one scenario or two are shown, not " + scenarios.size());
    }
    if (!isPossible(width) || !isPossible(height)) {
      throw new IllegalArgumentException(
          "breadth and height are even numbers of pixels from " + LEAST + " to " + MOST);
    }
    if (days < 1 || day.orElse(0) < 0 || day.orElse(0) >= days) {
      throw new IllegalArgumentException("a film has a night or more, a picture shows one of them");
    }
  }

  /** Whether a film can be so many pixels broad or tall. */
  public static boolean isPossible(int pixels) {
    return pixels >= LEAST && pixels <= MOST && pixels % 2 == 0;
  }
}
