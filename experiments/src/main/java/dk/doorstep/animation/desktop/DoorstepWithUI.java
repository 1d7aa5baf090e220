package dk.doorstep.animation.desktop;

import dk.doorstep.animation.paint.Layer;
import dk.doorstep.animation.paint.Wording;
import dk.doorstep.animation.scene.Show;
import dk.doorstep.animation.watch.Beginning;
import dk.doorstep.animation.watch.LiveRun;
import dk.doorstep.animation.watch.Shown;
import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;
import sim.portrayal.inspector.TabbedInspector;
import sim.util.gui.HTMLBrowser;

/**
 * Doorstep on MASON's desktop. MASON's own launcher opens it with one scenario of the catalogue;
 * the program's command {@code gui} with any.
 */
public final class DoorstepWithUI extends GUIState {
  private static final String EXAMPLE = "st-dannesbo";
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  private DesktopModel model;
  private final Wording words;
  private final LiveCharts charts;
  private final Runnable closed;
  private StageDisplay display;
  private final List<JFrame> frames = new ArrayList<>();

  /** The example, in the language of the system, as MASON's launcher opens it. */
  public DoorstepWithUI() {
    this(
        new DesktopModel(DoorstepWithUI::example, 1, Shown.all()),
        Wording.ofSystem().locale(),
        () -> {
          // MASON ends the program
        });
  }

  /**
   * A desktop.
   *
   * @param closed called when the last window is closed
   */
  public DoorstepWithUI(DesktopModel model, Locale locale, Runnable closed) {
    super(model);
    this.model = model;
    this.words = new Wording(locale);
    this.charts = new LiveCharts(words, model.runs().size());
    this.closed = closed;
  }

  private static Beginning example(long seed) {
    try {
      return Beginning.of(
          List.of(new ScenarioLoader().load(EXAMPLE)), new Size.Scale(1), seed, 0, () -> {});
    } catch (ScenarioException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name in MASON's launcher, which looks for it by reflection. */
  public static String getName() {
    return "Doorstep";
  }

  /** What MASON's console tells about it. */
  public static Object getInfo() {
    return Wording.ofSystem().text("desktop.info");
  }

  /** Opens the example, as the models that come with MASON are opened. */
  public static void main(String[] arguments) {
    new DoorstepWithUI().createController();
  }

  /** The same in the language of this desktop. */
  HTMLBrowser about() {
    return new HTMLBrowser(words.text("desktop.info"));
  }

  @Override
  public void init(Controller controller) {
    super.init(controller);
    Layer people = Layer.people(this::moment);
    display = new StageDisplay(WIDTH, HEIGHT, this, people, this::moment, this::follow);
    display.attach(Layer.places(this::moment, words), words.text("desktop.places"));
    display.attach(Layer.words(this::moment, words), words.text("desktop.words"));
    display.attach(people, words.text("desktop.people"));
    JFrame frame = display.createFrame();
    frame.setTitle(words.text("desktop.window"));
    controller.registerFrame(frame);
    frame.setVisible(true);
    frames.add(frame);
    for (JFrame chart : charts.frames()) {
      controller.registerFrame(chart);
      frames.add(chart);
    }
    charts.update(model.show());
  }

  @Override
  public void start() {
    super.start();
    prepare();
  }

  @Override
  public boolean validSimState(SimState read) {
    return super.validSimState(read) && model.canBeFollowedBy((DesktopModel) read);
  }

  /** Goes on from a checkpoint; lives are told from there on. */
  @Override
  public void load(SimState read) {
    DesktopModel loaded = (DesktopModel) read;
    loaded.follow(model);
    model = loaded;
    super.load(read);
    prepare();
  }

  private void prepare() {
    charts.clear();
    display.reset();
    scheduleRepeatingImmediatelyAfter(state -> SwingUtilities.invokeLater(this::updateCharts));
    display.repaint();
  }

  private Layer.Moment moment() {
    return model.moment();
  }

  private void updateCharts() {
    Show show;
    synchronized (model.schedule) {
      show = model.show();
      charts.update(show);
    }
  }

  /** Follows a person with the eyes and tells the life so far. */
  void follow(long person) {
    LifeInspector inspector;
    synchronized (model.schedule) {
      model.show().pin(OptionalLong.of(person));
      inspector = new LifeInspector(this::runs, words, person);
    }
    controller.registerInspector(
        inspector, scheduleRepeatingImmediatelyAfter(inspector.getUpdateSteppable()));
    JFrame frame = inspector.createFrame(null);
    frame.setTitle(inspector.getTitle());
    frame.setLocationByPlatform(true);
    frame.setVisible(true);
    display.repaint();
  }

  private List<LiveRun> runs() {
    return model.runs();
  }

  @Override
  public Inspector getInspector() {
    TabbedInspector tabs = new TabbedInspector();
    for (int i = 0; i < model.runs().size(); i++) {
      tabs.addInspector(inspector(levers(i)), title(i));
    }
    ViewProperties view = new ViewProperties(() -> model, words, this::shownAnew);
    tabs.addInspector(inspector(view), words.text("desktop.view"));
    return tabs;
  }

  /** The levers of a policy. */
  LeverProperties levers(int policy) {
    return new LeverProperties(() -> model.runs().get(policy), () -> model.shown(), words);
  }

  private SimpleInspector inspector(sim.util.Properties properties) {
    return new SimpleInspector(properties, this, null, properties.numProperties());
  }

  private String title(int policy) {
    String title = model.runs().get(policy).scenario().title(words.locale().getLanguage());
    return model.runs().size() > 1 ? (char) ('A' + policy) + ": " + title : title;
  }

  private void shownAnew() {
    charts.clear();
    charts.update(model.show());
    display.repaint();
  }

  /** The display, for those who test it. */
  StageDisplay display() {
    return display;
  }

  DesktopModel model() {
    return model;
  }

  @Override
  public void quit() {
    super.quit();
    frames.forEach(JFrame::dispose);
    closed.run();
  }
}
