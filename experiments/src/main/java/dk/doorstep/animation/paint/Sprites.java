package dk.doorstep.animation.paint;

import dk.doorstep.animation.scene.Grid;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** Figures drawn once for each size and used again, so that a thousand of them are drawn fast. */
final class Sprites {
  /** Sizes come and go while somebody zooms. */
  private static final int MOST = 600;

  private static final double ROOM = 1.12;

  private final Map<Key, BufferedImage> images = new HashMap<>();

  /**
   * A figure in a size.
   *
   * @param pixels breadth of its field in pixels of the device, in quarters
   */
  private record Key(Figure figure, int pixels) {}

  /**
   * The picture of a figure.
   *
   * @param breadth breadth of its field in pixels of the device
   */
  BufferedImage of(Figure figure, double breadth) {
    if (images.size() > MOST) {
      images.clear();
    }
    return images.computeIfAbsent(
        new Key(figure, (int) Math.round(Math.max(1, breadth) * 4)), Sprites::draw);
  }

  private static BufferedImage draw(Key key) {
    double breadth = key.pixels / 4.0;
    int width = (int) Math.ceil(breadth * ROOM) + 2;
    int height = (int) Math.ceil(breadth * Grid.TALLNESS * ROOM) + 2;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.translate(width / 2.0, height / 2.0);
    g.scale(breadth, breadth);
    key.figure.draw(g);
    g.dispose();
    return image;
  }
}
