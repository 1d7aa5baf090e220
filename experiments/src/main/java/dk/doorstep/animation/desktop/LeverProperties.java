package dk.doorstep.animation.desktop;

import dk.doorstep.animation.paint.Wording;
import dk.doorstep.animation.watch.LiveRun;
import dk.doorstep.animation.watch.Shown;
import dk.doorstep.parameters.Parameter;
import java.util.function.Supplier;
import sim.util.Interval;
import sim.util.Properties;

/**
 * The levers of one policy as MASON's inspectors show properties: switches as boxes to tick,
 * methods as lists, sizes as sliders. A change takes effect with the next night.
 */
final class LeverProperties extends Properties {
  private static final long serialVersionUID = 1;
  private static final double SLIDER_MARK = 0.003;

  private final transient Supplier<LiveRun> run;
  private final transient Supplier<Shown> shown;
  private final transient Wording words;

  LeverProperties(Supplier<LiveRun> run, Supplier<Shown> shown, Wording words) {
    this.run = run;
    this.shown = shown;
    this.words = words;
  }

  private static Lever lever(int index) {
    return Lever.all().get(index);
  }

  private static Parameter parameter(int index) {
    return lever(index).parameter();
  }

  /** Type of the area that is shown, -1 for all. */
  private int areaType() {
    int area = shown.get().area();
    return area == Shown.ALL ? -1 : run.get().areaType(area);
  }

  /** Type of an area that is shown; of all, the first. Not every type has to be simulated. */
  private int exampleType() {
    return run.get().areaType(Math.max(0, shown.get().area()));
  }

  @Override
  public boolean isVolatile() {
    return false;
  }

  @Override
  public int numProperties() {
    return Lever.all().size();
  }

  @Override
  public Object getValue(int index) {
    double value = lever(index).value(run.get().rules(), exampleType(), run.get().day() + 1);
    return switch (parameter(index).kind()) {
      case SWITCH -> value != 0;
      case CHOICE, INTEGER -> (int) value;
      case NUMBER -> value;
    };
  }

  @Override
  public Object getDomain(int index) {
    return switch (parameter(index).kind()) {
      case SWITCH -> null;
      case CHOICE -> lever(index).choices(words);
      case INTEGER -> new Interval((long) parameter(index).minimum(), (long) lever(index).most());
      case NUMBER -> new Interval(parameter(index).minimum(), lever(index).most());
    };
  }

  @Override
  public boolean isReadWrite(int index) {
    return true;
  }

  @Override
  public String getName(int index) {
    return lever(index).name(words);
  }

  @Override
  public String getDescription(int index) {
    return words.text("desktop.lever.next");
  }

  @Override
  public Class<?> getType(int index) {
    return switch (parameter(index).kind()) {
      case SWITCH -> Boolean.TYPE;
      case CHOICE, INTEGER -> Integer.TYPE;
      case NUMBER -> Double.TYPE;
    };
  }

  @Override
  protected Object _setValue(int index, Object value) {
    double wanted = value instanceof Boolean isOn ? (isOn ? 1 : 0) : ((Number) value).doubleValue();
    Parameter parameter = parameter(index);
    double allowed = Math.max(parameter.minimum(), Math.min(parameter.maximum(), wanted));
    LiveRun live = run.get();
    int next = live.day() + 1;
    double now = lever(index).value(live.rules(), exampleType(), next);
    if (Math.abs(allowed - now) > unnoticed(index)) {
      live.goOnUnder(lever(index).changed(live.rules(), areaType(), next, allowed));
    }
    return getValue(index);
  }

  /**
   * A slider that shows a value sets it anew, to its nearest mark. That is no change, least of all
   * in areas that had another value.
   */
  private static double unnoticed(int index) {
    boolean isContinuous = parameter(index).kind() == Parameter.Kind.NUMBER;
    return isContinuous ? SLIDER_MARK * lever(index).most() : 0;
  }
}
