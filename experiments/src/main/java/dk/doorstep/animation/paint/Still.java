package dk.doorstep.animation.paint;

import dk.doorstep.animation.scene.Framing;
import dk.doorstep.animation.scene.Show;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * A layer that changes only from night to night, drawn once for each night and size: most of the
 * work of a picture is its words.
 */
final class Still {
  /** More pixels than a display has are not worth their memory. */
  private static final double MOST_PIXELS = 16e6;

  private BufferedImage image;
  private Show show;
  private int day;
  private double scaleX;
  private double scaleY;

  /**
   * Draws the layer.
   *
   * @param g in units of the picture
   */
  void paint(Graphics2D g, Show now, Layer.Brush brush) {
    AffineTransform transform = g.getTransform();
    int width = (int) Math.ceil(now.framing().width() * transform.getScaleX());
    int height = (int) Math.ceil(Framing.HEIGHT * transform.getScaleY());
    if ((double) width * height > MOST_PIXELS || width < 1 || height < 1) {
      brush.paint(g, now, 0);
      return;
    }
    boolean isOutdated =
        show != now
            || day != now.day()
            || scaleX != transform.getScaleX()
            || scaleY != transform.getScaleY();
    if (isOutdated) {
      draw(now, brush, transform, width, height);
    }
    g.setTransform(
        AffineTransform.getTranslateInstance(
            Math.round(transform.getTranslateX()), Math.round(transform.getTranslateY())));
    g.drawImage(image, 0, 0, null);
    g.setTransform(transform);
  }

  private void draw(Show now, Layer.Brush brush, AffineTransform transform, int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    Layer.hint(g);
    g.scale(transform.getScaleX(), transform.getScaleY());
    brush.paint(g, now, 0);
    g.dispose();
    show = now;
    day = now.day();
    scaleX = transform.getScaleX();
    scaleY = transform.getScaleY();
  }
}
