package dk.doorstep.animation.desktop;

import dk.doorstep.animation.Desktop;
import dk.doorstep.animation.DesktopRequest;
import dk.doorstep.animation.FilmProgress;
import dk.doorstep.animation.scene.Actor;
import dk.doorstep.animation.scene.Stage;
import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.ScenarioLoader;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.geom.Point2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import sim.util.Properties;

/**
 * Drives the desktop as a person would: plays, clicks, changes a policy, restarts. Runs in a Java
 * machine of its own with a display; tells what it saw, one line each, and ends with {@code done}.
 */
public final class GuiDriver {
  /** The only argument that is no folder: starts MASON's own launcher, and no more. */
  static final String LAUNCHER = "launcher";

  private static final int TIMEOUT_MILLIS = 60_000;

  private final Session session;
  private final Robot robot;
  private final Path folder;

  private GuiDriver(Session session, Path folder) throws Exception {
    this.session = session;
    this.robot = new Robot();
    this.folder = folder;
  }

  /**
   * @param arguments folder for screenshots, language, and one or two scenarios
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals(LAUNCHER)) {
      sim.display.Console.main(new String[0]);
      await(() -> window("Doorstep: who sleeps where").isPresent(), "MASON's launcher opens it");
      say("done");
      Runtime.getRuntime().halt(0);
    }
    check(Desktop.missing().isEmpty(), "there is a display");
    DesktopRequest request =
        new DesktopRequest(
            new ScenarioLoader().loadAll(Arrays.asList(arguments).subList(2, arguments.length)),
            arguments.length > 3 ? new Size.Scale(0.05) : new Size.Scale(1),
            Optional.empty(),
            1,
            0,
            Locale.forLanguageTag(arguments[1]));
    Session session = Desktop.open(request, FilmProgress.none(), () -> say("closed"));
    GuiDriver driver = new GuiDriver(session, Path.of(arguments[0]));
    driver.drive();
    session.close();
    say("done");
    Runtime.getRuntime().halt(0);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static void check(boolean holds, String what) {
    say((holds ? "ok " : "WRONG ") + what);
  }

  private void drive() throws Exception {
    arrange();
    screenshot("opened");
    int[] before = play(20);
    screenshot("playing");
    noLeverMoved();
    changeBeds();
    pressPause();
    click();
    screenshot("clicked");
    checkpoint();
    restart(before);
    tabs();
    screenshot("model");
  }

  /** Puts the windows beside each other, as far as the screen goes. */
  private void arrange() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          gui().display().getFrame().setLocation(0, 0);
          session.console().setBounds(1300, 0, 620, 560);
        });
    robot.waitForIdle();
    Thread.sleep(500);
  }

  private DoorstepWithUI gui() {
    return session.gui();
  }

  private int day() {
    synchronized (gui().state.schedule) {
      return gui().model().show().day();
    }
  }

  private static void await(BooleanSupplier holds, String what) throws InterruptedException {
    long end = System.currentTimeMillis() + TIMEOUT_MILLIS;
    while (!holds.getAsBoolean() && System.currentTimeMillis() < end) {
      Thread.sleep(20);
    }
    check(holds.getAsBoolean(), what);
  }

  /** Plays until a night; returns the homeless persons of the nights before. */
  private int[] play(int until) throws Exception {
    SwingUtilities.invokeAndWait(session.console()::pressPlay);
    await(() -> day() < until, "begins");
    await(() -> day() >= until, "plays to night " + until);
    await(() -> gui().display().drawn() > until, "draws while it plays");
    return course(until);
  }

  /** Showing a lever must not set it, for instance to the nearest mark of its slider. */
  private void noLeverMoved() {
    synchronized (gui().state.schedule) {
      gui()
          .model()
          .runs()
          .forEach(
              run ->
                  check(
                      run.rules().equals(run.scenario().world()),
                      "no lever moves by itself " + run.rules().changeDays()));
    }
  }

  private int[] course(int nights) {
    synchronized (gui().state.schedule) {
      return gui().model().show().course(0).stream().limit(nights).mapToInt(i -> i).toArray();
    }
  }

  private void pressPause() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          if (session.console().getPlayState() != sim.display.Console.PS_PAUSED) {
            session.console().pressPause();
          }
        });
    int day = day();
    Thread.sleep(300);
    check(day() == day, "pauses");
  }

  /** A bed more at every shelter, through the properties that the inspector shows. */
  private void changeBeds() throws Exception {
    Properties levers = gui().levers(0);
    int lever = 0;
    while (!Lever.all().get(lever).parameter().key().equals("shelter.beds")) {
      lever++;
    }
    int index = lever;
    int[] changedOn = new int[1];
    int[] beds = new int[2];
    int[] wanted = new int[1];
    SwingUtilities.invokeAndWait(
        () -> {
          synchronized (gui().state.schedule) {
            changedOn[0] = day();
            beds[0] = beds();
            levers.setValue(index, (Integer) levers.getValue(index) + 7);
            wanted[0] = (Integer) levers.getValue(index) * stage().tonight().shelters().size();
            beds[1] = beds();
          }
        });
    check(beds[0] == beds[1], "a lever does nothing tonight");
    await(() -> day() > changedOn[0] + 1, "goes on after a change");
    check(beds() == wanted[0] && wanted[0] != beds[0], "a lever takes effect with the next night");
  }

  private int beds() {
    synchronized (gui().state.schedule) {
      return stage().tonight().shelters().stream().mapToInt(s -> s.beds()).sum();
    }
  }

  private Stage stage() {
    return gui().model().show().stages().get(0);
  }

  /** Clicks on somebody with the mouse. */
  private void click() throws Exception {
    double frame = gui().model().frame();
    Actor somebody =
        stage().actors().stream()
            .filter(a -> !a.isMoving(frame) && a.seen().situation().isHomeless())
            .findFirst()
            .orElseThrow();
    Point2D.Double at = somebody.at(frame);
    Point pixel = gui().display().pixel(at.x, at.y);
    SwingUtilities.convertPointToScreen(pixel, gui().display().insideDisplay);
    robot.mouseMove(pixel.x, pixel.y);
    robot.delay(200);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    String number = Long.toString(somebody.seen().person());
    await(() -> window(number).isPresent(), "a click opens an inspector");
    check(
        gui().model().show().pinned().orElse(-1) == somebody.seen().person(),
        "the person is followed");
    String page =
        new LifeInspector(
                gui().model()::runs,
                new dk.doorstep.animation.paint.Wording(Locale.ENGLISH),
                somebody.seen().person())
            .page();
    check(page.contains("<h4>") && page.length() > 200, "the life is told");
    SwingUtilities.invokeAndWait(
        () -> window(number).ifPresent(window -> window.setLocation(860, 430)));
    robot.waitForIdle();
    Thread.sleep(500);
  }

  private static Optional<JFrame> window(String title) {
    for (Window window : Window.getWindows()) {
      if (window instanceof JFrame frame && frame.isVisible() && frame.getTitle().contains(title)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** Saves the paused model as the console's menu does, plays, and goes back. */
  private void checkpoint() throws Exception {
    Path file = folder.resolve("gui.checkpoint");
    Files.deleteIfExists(file);
    int day = day();
    int homeless = stage().tonight().homeless();
    boolean[] read = new boolean[1];
    gui().state.writeToCheckpoint(file.toFile());
    check(Files.size(file) > 0, "a checkpoint is written");
    SwingUtilities.invokeAndWait(session.console()::pressPause);
    await(() -> day() > day + 3, "goes on after a checkpoint");
    pressPause();
    SwingUtilities.invokeAndWait(
        () -> {
          try {
            synchronized (gui().state.schedule) {
              read[0] = gui().readNewStateFromCheckpoint(file.toFile());
            }
          } catch (Exception e) {
            say("WRONG " + e);
          }
        });
    check(read[0], "a checkpoint is read");
    check(day() == day && stage().tonight().homeless() == homeless, "and is the state it was");
    SwingUtilities.invokeAndWait(session.console()::pressPause);
    await(() -> day() > day + 2, "and goes on");
  }

  /** The same run again, the changed beds forgotten. */
  private void restart(int[] before) throws Exception {
    SwingUtilities.invokeAndWait(session.console()::pressStop);
    int[] again = play(20);
    check(Arrays.equals(again, before), "restarts with the same run");
    noLeverMoved();
    pressPause();
  }

  /** Shows the levers in the console. */
  private void tabs() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          var tabs = session.console().getTabPane();
          for (int i = 0; i < tabs.getTabCount(); i++) {
            if (tabs.getTitleAt(i).equals("Model")) {
              tabs.setSelectedIndex(i);
            }
          }
          session.console().showAllFrames();
          List<JFrame> charts =
              Arrays.stream(Window.getWindows())
                  .filter(w -> w instanceof JFrame f && f.isVisible() && f.getWidth() < 1200)
                  .map(JFrame.class::cast)
                  .filter(f -> f != session.console())
                  .toList();
          int y = 0;
          for (JFrame chart : charts) {
            chart.setBounds(1300, 560 + y, 620, 210);
            y += 210;
          }
        });
    robot.waitForIdle();
    Thread.sleep(1000);
    check(session.console().getModelInspector() != null, "the model has an inspector");
  }

  private void screenshot(String name) throws Exception {
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    ImageIO.write(robot.createScreenCapture(screen), "png", folder.resolve(name + ".png").toFile());
  }
}
