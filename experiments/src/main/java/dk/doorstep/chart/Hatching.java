package dk.doorstep.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/**
 * A colour with stripes, so that an area can be told from its neighbours without colour. The
 * picture holds it as an SVG pattern; on any other canvas it is the plain colour.
 *
 * @param colour between the stripes
 * @param number of the area, which decides how the stripes run
 */
record Hatching(Color colour, int number) implements Paint {
  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    return colour.createContext(model, device, user, transform, hints);
  }

  @Override
  public int getTransparency() {
    return colour.getTransparency();
  }
}
