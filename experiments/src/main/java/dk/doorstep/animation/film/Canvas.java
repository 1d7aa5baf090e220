package dk.doorstep.animation.film;

import dk.doorstep.animation.paint.Layer;
import dk.doorstep.animation.paint.Wording;
import dk.doorstep.animation.scene.Show;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import sim.portrayal.DrawInfo2D;

/** Draws a show with the portrayals of the desktop, but without a display. */
public final class Canvas {
  private final int width;
  private final int height;
  private final List<Layer> layers;
  private Layer.Moment moment;

  /**
   * @param width pixels
   * @param height pixels
   */
  public Canvas(int width, int height, Locale locale) {
    this.width = width;
    this.height = height;
    this.layers = Layer.all(() -> moment, new Wording(locale));
  }

  /** An empty picture of the right size. */
  public BufferedImage blank() {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  /** Draws over the whole picture. */
  public void draw(Show show, double frame, BufferedImage image) {
    moment = new Layer.Moment(show, frame);
    Graphics2D g = image.createGraphics();
    g.setColor(Layer.ground());
    g.fillRect(0, 0, width, height);
    Rectangle2D.Double room = new Rectangle2D.Double(0, 0, width, height);
    for (Layer layer : layers) {
      layer.draw(show, g, new DrawInfo2D(null, layer, room, room));
    }
    g.dispose();
  }
}
