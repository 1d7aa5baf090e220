package dk.doorstep.animation.desktop;

import dk.doorstep.animation.paint.Layer;
import dk.doorstep.animation.scene.Show;
import dk.doorstep.animation.watch.Beginning;
import dk.doorstep.animation.watch.LiveRun;
import dk.doorstep.animation.watch.Shown;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What MASON's console steps: one or two runs night by night, in as many steps a night as pictures
 * are drawn of it. Time is counted in nights. The runs themselves are as without a desktop.
 */
public final class DesktopModel extends SimState {
  private static final long serialVersionUID = 1;

  /** Pictures of a night that nobody asked otherwise for: a power of two, so that time is exact. */
  static final int FRAMES = 8;

  private static final double RATIO = 16.0 / 9;
  private static final double UNDER_WAY = 12;

  private transient LongFunction<Beginning> pasts;
  private transient Beginning beginning;
  private transient List<LiveRun> runs;
  private transient Show show;
  private transient Shown shown;

  /** The runs while a checkpoint is written or read, else empty. */
  private List<LiveRun.Saved> saved = List.of();

  private long begunWith;
  private int framesPerNight = FRAMES;
  private int frame;

  /**
   * @param pasts the past for a seed
   * @param seed the first seed
   */
  DesktopModel(LongFunction<Beginning> pasts, long seed, Shown shown) {
    super(seed);
    this.pasts = pasts;
    this.shown = shown;
    this.begunWith = seed();
    this.beginning = pasts.apply(seed);
    begin();
  }

  private void begin() {
    runs = beginning.runs();
    frame = 0;
    OptionalLong pinned = show == null ? OptionalLong.empty() : show.pinned();
    show = new Show(runs, shown, RATIO, UNDER_WAY);
    show.pin(pinned);
  }

  /** Begins anew: with the same seed the same run. */
  @Override
  public void start() {
    super.start();
    if (seed() != begunWith) {
      begunWith = seed();
      beginning = pasts.apply(seed());
    }
    if (frame > 0 || show.day() >= 0) {
      begin();
    }
    schedule.scheduleOnce(0, new Frame());
  }

  @Override
  public void preCheckpoint() {
    super.preCheckpoint();
    saved = runs.stream().map(LiveRun::saved).toList();
  }

  @Override
  public void postCheckpoint() {
    super.postCheckpoint();
    saved = List.of();
  }

  /** Whether a model that was read from a checkpoint shows the scenarios of this one. */
  boolean canBeFollowedBy(DesktopModel read) {
    List<String> own = beginning.scenarios().stream().map(Scenario::id).toList();
    return own.equals(read.saved.stream().map(LiveRun.Saved::scenario).toList());
  }

  /** Makes a model that was read from a checkpoint whole again. */
  void follow(DesktopModel before) {
    pasts = before.pasts;
    beginning = before.beginning;
    begunWith = before.begunWith;
    shown = before.shown;
    List<LiveRun> resumed = new ArrayList<>();
    for (int i = 0; i < saved.size(); i++) {
      resumed.add(LiveRun.resumed(beginning.scenarios().get(i), saved.get(i)));
    }
    saved = List.of();
    runs = List.copyOf(resumed);
    show = new Show(runs, shown, RATIO, UNDER_WAY);
  }

  /** One picture; the first of a night runs the night. */
  private static final class Frame implements Steppable {
    private static final long serialVersionUID = 1;

    private int inNight;

    @Override
    public void step(SimState state) {
      DesktopModel model = (DesktopModel) state;
      model.frame++;
      if (inNight == 0) {
        model.show.nextNight(model.frame);
      }
      inNight++;
      if (inNight >= model.framesPerNight) {
        inNight = 0;
        state.schedule.scheduleOnce(Math.floor(state.schedule.getTime()) + 1, this);
      } else {
        state.schedule.scheduleOnceIn(1.0 / model.framesPerNight, this);
      }
    }
  }

  List<LiveRun> runs() {
    return runs;
  }

  Show show() {
    return show;
  }

  Layer.Moment moment() {
    return new Layer.Moment(show, frame);
  }

  double frame() {
    return frame;
  }

  Shown shown() {
    return shown;
  }

  /** Shows other areas from now on. */
  void show(Shown areas) {
    if (!areas.equals(shown)) {
      shown = areas;
      OptionalLong pinned = show.pinned();
      show = new Show(runs, shown, RATIO, UNDER_WAY);
      show.pin(pinned);
    }
  }

  int framesPerNight() {
    return framesPerNight;
  }

  void setFramesPerNight(int frames) {
    framesPerNight = frames;
  }
}
