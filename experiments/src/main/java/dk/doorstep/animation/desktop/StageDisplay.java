package dk.doorstep.animation.desktop;

import dk.doorstep.animation.paint.Layer;
import dk.doorstep.animation.scene.Actor;
import dk.doorstep.animation.scene.Framing;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import sim.display.Display2D;
import sim.display.GUIState;

/** MASON's display, on which a click finds a person. */
final class StageDisplay extends Display2D {
  private static final long serialVersionUID = 1;

  private final transient Supplier<Layer.Moment> moment;
  private final transient LongConsumer clicked;
  private final transient GUIState gui;
  private final transient Layer people;
  private final transient java.util.concurrent.atomic.AtomicLong drawn;

  StageDisplay(
      int width,
      int height,
      GUIState gui,
      Layer people,
      Supplier<Layer.Moment> moment,
      LongConsumer clicked) {
    super(width, height, gui);
    this.gui = gui;
    this.people = people;
    this.drawn = people.drawn();
    this.moment = moment;
    this.clicked = clicked;
    setBackdrop(Layer.ground());
    // It needs a library that is not part of the program; films are written by "animate".
    header.remove(movieButton);
  }

  @Override
  public boolean handleMouseEvent(MouseEvent event) {
    boolean isClick =
        event.getID() == MouseEvent.MOUSE_CLICKED && event.getButton() == MouseEvent.BUTTON1;
    if (isClick) {
      Optional<Actor> hit;
      synchronized (schedule()) {
        hit = at(event);
      }
      if (hit.isPresent()) {
        clicked.accept(hit.get().seen().person());
        return true;
      }
    }
    return super.handleMouseEvent(event);
  }

  /** The lock under which MASON steps and draws. */
  private Object schedule() {
    return gui.state.schedule;
  }

  private Optional<Actor> at(MouseEvent event) {
    Rectangle2D.Double room = getDrawInfo2D(people, event.getPoint()).draw;
    Layer.Moment now = moment.get();
    double x = (event.getX() - room.x) * now.show().framing().width() / room.width;
    double y = (event.getY() - room.y) * Framing.HEIGHT / room.height;
    return now.show().at(x, y, now.frame());
  }

  /** How many pictures have been drawn. */
  long drawn() {
    return drawn.get();
  }

  /** Where a point of the picture is in the inner component, in pixels. */
  java.awt.Point pixel(double x, double y) {
    Rectangle2D.Double room = getDrawInfo2D(people, new java.awt.Point(0, 0)).draw;
    double width = moment.get().show().framing().width();
    return new java.awt.Point(
        (int) Math.round(room.x + x * room.width / width),
        (int) Math.round(room.y + y * room.height / Framing.HEIGHT));
  }
}
