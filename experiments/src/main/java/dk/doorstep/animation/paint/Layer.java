package dk.doorstep.animation.paint;

import dk.doorstep.animation.scene.Framing;
import dk.doorstep.animation.scene.Show;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;

/**
 * A part of the picture as a portrayal of MASON, which fills the rectangle that it is given. A
 * display shows and hides layers; a film draws all of them.
 */
public final class Layer extends FieldPortrayal2D {
  private final Supplier<Moment> moment;
  private final Brush brush;

  /** What was drawn for this night; none where something moves. */
  private final Still still;

  private final SimplePortrayal2D nothing = new SimplePortrayal2D();
  private final AtomicLong drawn = new AtomicLong();

  /** What is drawn: a show at a frame. */
  public record Moment(Show show, double frame) {}

  /** Draws in units of the picture. */
  @FunctionalInterface
  interface Brush {
    void paint(Graphics2D g, Show show, double frame);
  }

  private Layer(Supplier<Moment> moment, Brush brush, boolean isNightly) {
    this.moment = moment;
    this.brush = brush;
    this.still = isNightly ? new Still() : null;
  }

  /** Ground, boxes, beds and lines. */
  public static Layer places(Supplier<Moment> moment, Wording words) {
    PlacesPainter painter = new PlacesPainter(words);
    return new Layer(moment, (g, show, frame) -> painter.paint(g, show), true);
  }

  /** Persons and their ways. */
  public static Layer people(Supplier<Moment> moment) {
    PeoplePainter painter = new PeoplePainter();
    return new Layer(moment, painter::paint, false);
  }

  /** Titles, date, legend and curve. */
  public static Layer words(Supplier<Moment> moment, Wording words) {
    WordsPainter titles = new WordsPainter(words);
    LegendPainter legend = new LegendPainter(words);
    CurvePainter curve = new CurvePainter(words);
    return new Layer(
        moment,
        (g, show, frame) -> {
          titles.paint(g, show);
          legend.paint(g, show.framing().legend());
          curve.paint(g, show);
        },
        true);
  }

  /** All layers, from the lowest on. */
  public static List<Layer> all(Supplier<Moment> moment, Wording words) {
    return List.of(places(moment, words), words(moment, words), people(moment));
  }

  /** The colour behind all layers. */
  public static java.awt.Color ground() {
    return Look.PAPER;
  }

  /** How often it has been drawn. */
  public AtomicLong drawn() {
    return drawn;
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return nothing;
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    Moment now = moment.get();
    if (now == null) {
      return;
    }
    AffineTransform transform = graphics.getTransform();
    Shape clip = graphics.getClip();
    Rectangle2D.Double room = info.draw;
    hint(graphics);
    graphics.translate(room.x, room.y);
    graphics.scale(room.width / now.show().framing().width(), room.height / Framing.HEIGHT);
    if (still == null) {
      brush.paint(graphics, now.show(), now.frame());
    } else {
      still.paint(graphics, now.show(), brush);
    }
    graphics.setTransform(transform);
    graphics.setClip(clip);
    drawn.incrementAndGet();
  }

  static void hint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }
}
