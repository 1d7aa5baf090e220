package dk.doorstep.animation.film;

/**
 * How nights become frames.
 *
 * @param framesPerSecond pictures a second
 * @param framesPerNight pictures for each night
 * @param framesUnderWay pictures for which somebody who moves is under way
 * @param framesBefore pictures before the first night
 * @param framesAfter pictures after the last night
 */
public record Timing(
    int framesPerSecond,
    int framesPerNight,
    int framesUnderWay,
    int framesBefore,
    int framesAfter) {
  private static final int VIDEO = 24;
  private static final int GIF = 10;
  private static final double NIGHTS_PER_SECOND = 12;
  private static final double SECONDS_UNDER_WAY = 0.7;

  /** A year in half a minute: twelve nights a second, with 24 pictures two for each night. */
  public static Timing ofVideo(int framesPerSecond) {
    return of(framesPerSecond > 0 ? framesPerSecond : VIDEO);
  }

  /** A night a picture, ten a second, as small a file as still shows every night. */
  public static Timing ofGif(int framesPerSecond) {
    return of(framesPerSecond > 0 ? framesPerSecond : GIF);
  }

  private static Timing of(int framesPerSecond) {
    return new Timing(
        framesPerSecond,
        Math.max(1, (int) Math.round(framesPerSecond / NIGHTS_PER_SECOND)),
        Math.max(2, (int) Math.round(framesPerSecond * SECONDS_UNDER_WAY)),
        framesPerSecond,
        2 * framesPerSecond);
  }

  /** Pictures of a film of so many nights. */
  public int frames(int nights) {
    return framesBefore + nights * framesPerNight + framesAfter;
  }

  /** The picture with which this night begins. */
  public int frameOf(int night) {
    return framesBefore + night * framesPerNight;
  }
}
