package dk.doorstep.animation;

import dk.doorstep.animation.desktop.Session;
import dk.doorstep.animation.watch.Beginning;
import dk.doorstep.animation.watch.Shown;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Optional;

/** Opens MASON's desktop where there is a display. */
public final class Desktop {
  private static final String HEADLESS = "java.awt.headless";

  private Desktop() {}

  /** What is missing for a desktop. */
  public enum Missing {
    /** Nobody said which display to use. */
    DISPLAY,
    /** The display that was named does not answer. */
    ANSWER,
    /** The Java machine came without its windows. */
    WINDOWS
  }

  /**
   * Looks for a display, before anything is simulated. To be called before anything of Java's
   * windows is used.
   */
  public static Optional<Missing> missing() {
    // The program draws without a display unless it is asked for one.
    System.clearProperty(HEADLESS);
    try {
      if (GraphicsEnvironment.isHeadless()) {
        return Optional.of(Missing.DISPLAY);
      }
      GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
      return Optional.empty();
    } catch (AWTError e) {
      return Optional.of(Missing.ANSWER);
    } catch (HeadlessException e) {
      return Optional.of(Missing.DISPLAY);
    } catch (LinkageError e) {
      return Optional.of(Missing.WINDOWS);
    }
  }

  /**
   * Runs the past of the scenarios and opens the desktop.
   *
   * @param progress hears of the years of the past; never of frames
   * @param closed called when somebody closes the desktop, on a thread that must not go on
   * @throws UnknownAreaException if there is no such area
   */
  public static Session open(DesktopRequest request, FilmProgress progress, Runnable closed)
      throws UnknownAreaException {
    Beginning first = beginning(request, request.seed(), progress);
    Shown shown = AreaChoice.of(first.runs().get(0), request.area());
    return Session.open(
        first,
        seed -> beginning(request, seed, FilmProgress.none()),
        request.seed(),
        shown,
        request.locale(),
        closed);
  }

  private static Beginning beginning(DesktopRequest request, long seed, FilmProgress progress) {
    return Beginning.of(
        request.scenarios(),
        request.size(),
        seed,
        request.replication(),
        () -> {
          progress.yearPassed();
          if (progress.isStopped()) {
            throw new java.util.concurrent.CancellationException("stopped");
          }
        });
  }
}
