package dk.doorstep.animation.desktop;

import com.sun.management.OperatingSystemMXBean;
import dk.doorstep.animation.paint.Wording;
import dk.doorstep.animation.watch.Beginning;
import dk.doorstep.animation.watch.Shown;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import javax.swing.SwingUtilities;
import sim.display.Console;

/** An open desktop. */
public final class Session {
  /** The first tab of MASON's console, which it fills before it knows of languages. */
  private static final int ABOUT = 0;

  private static final int WARM_UP_SECONDS = 6;
  private static final double NANOS = 1e9;
  private static final double NANOS_PER_MILLI = 1e6;

  private final DoorstepWithUI gui;
  private final Console console;
  private final Wording words;

  private Session(DoorstepWithUI gui, Console console, Wording words) {
    this.gui = gui;
    this.console = console;
    this.words = words;
  }

  /**
   * Opens the desktop.
   *
   * @param first the past for the first seed
   * @param pasts the past for any other seed
   * @param closed called when the desktop is closed
   */
  public static Session open(
      Beginning first,
      LongFunction<Beginning> pasts,
      long seed,
      Shown shown,
      Locale locale,
      Runnable closed) {
    LongFunction<Beginning> known = wanted -> wanted == seed ? first : pasts.apply(wanted);
    Session[] opened = new Session[1];
    onSwing(
        () -> {
          DesktopModel model = new DesktopModel(known, seed, shown);
          DoorstepWithUI gui = new DoorstepWithUI(model, locale, closed);
          Console console = new Console(gui);
          // Restarting shows the same run again; who wants another types another seed.
          console.setIncrementSeedOnPlay(false);
          console.setIncrementSeedOnStop(false);
          console.setNumStepsPerStepButtonPress(DesktopModel.FRAMES);
          console.getTabPane().setComponentAt(ABOUT, gui.about());
          console.setVisible(true);
          opened[0] = new Session(gui, console, new Wording(locale));
        });
    return opened[0];
  }

  /**
   * Lets the runs play as fast as they can be drawn and tells how fast that is, and how much time
   * of a processor a picture takes, the runs included, whatever else the machine does.
   *
   * @param seconds how long
   * @return a line for people
   */
  public String measure(int seconds) throws InterruptedException {
    onSwing(console::pressPlay);
    TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
    long before = gui.display().drawn();
    long start = System.nanoTime();
    long processorBefore = processorNanos();
    TimeUnit.SECONDS.sleep(seconds);
    long pictures = gui.display().drawn() - before;
    double took = (System.nanoTime() - start) / NANOS;
    double processor = (processorNanos() - processorBefore) / NANOS_PER_MILLI / pictures;
    onSwing(console::pressPause);
    int persons =
        gui.model().show().stages().stream().mapToInt(stage -> stage.actors().size()).sum();
    return words.text(
        "measure.result",
        words.number(persons),
        gui.model().runs().size(),
        gui.display().insideDisplay.getWidth(),
        gui.display().insideDisplay.getHeight(),
        String.format(words.locale(), "%.1f", pictures / took),
        pictures,
        String.format(words.locale(), "%.1f", took),
        String.format(words.locale(), "%.1f", processor));
  }

  private static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Closes all windows. */
  public void close() {
    onSwing(
        () -> {
          console.pressStop();
          gui.quit();
          console.dispose();
          Console.allControllers.remove(console);
        });
  }

  private static void onSwing(Runnable action) {
    try {
      SwingUtilities.invokeAndWait(action);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  DoorstepWithUI gui() {
    return gui;
  }

  Console console() {
    return console;
  }
}
