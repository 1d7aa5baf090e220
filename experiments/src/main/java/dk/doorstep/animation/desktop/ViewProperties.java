package dk.doorstep.animation.desktop;

import dk.doorstep.animation.paint.Wording;
import dk.doorstep.animation.watch.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import sim.util.Properties;

/** What is shown, and how finely, as properties in MASON's inspector. */
final class ViewProperties extends Properties {
  private static final long serialVersionUID = 1;
  private static final int AREA = 0;
  private static final List<Integer> FRAMES = List.of(1, 2, 4, 8, 16, 32);

  private final transient Supplier<DesktopModel> model;
  private final transient Wording words;
  private final transient Runnable changed;

  /**
   * @param changed called when another area is shown
   */
  ViewProperties(Supplier<DesktopModel> model, Wording words, Runnable changed) {
    this.model = model;
    this.words = words;
    this.changed = changed;
  }

  @Override
  public boolean isVolatile() {
    return false;
  }

  @Override
  public int numProperties() {
    return 2;
  }

  @Override
  public Object getValue(int index) {
    return index == AREA
        ? model.get().shown().area() + 1
        : Math.max(0, FRAMES.indexOf(model.get().framesPerNight()));
  }

  @Override
  public Object getDomain(int index) {
    if (index == AREA) {
      List<String> names = new ArrayList<>(List.of(words.text("desktop.lever.area.all")));
      List<String> areas = model.get().runs().get(0).areaNames();
      areas.forEach(area -> names.add(words.area(area, false)));
      return names.toArray(String[]::new);
    }
    return FRAMES.stream().map(String::valueOf).toArray(String[]::new);
  }

  @Override
  public boolean isReadWrite(int index) {
    return true;
  }

  @Override
  public String getName(int index) {
    return words.text(index == AREA ? "desktop.lever.area" : "desktop.lever.frames");
  }

  @Override
  public Class<?> getType(int index) {
    return Integer.TYPE;
  }

  @Override
  protected Object _setValue(int index, Object value) {
    int wanted = ((Number) value).intValue();
    if (index == AREA) {
      model.get().show(new Shown(wanted - 1));
      changed.run();
    } else {
      model.get().setFramesPerNight(FRAMES.get(wanted));
    }
    return getValue(index);
  }
}
