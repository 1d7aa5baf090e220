package dk.doorstep.animation.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Writes and draws boxes. */
final class Pens {
  private static final String DOTS = "…";
  private static final double ROUND = 7;

  private Pens() {}

  /** Writes a line, cut with dots where it does not fit; returns where it ends. */
  static double text(
      Graphics2D g, String text, Font font, Color colour, double x, double y, double room) {
    g.setFont(font);
    g.setColor(colour);
    String line = fitted(text, g.getFontMetrics(), room);
    g.drawString(line, (float) x, (float) y);
    return x + g.getFontMetrics().stringWidth(line);
  }

  /** Writes a line that ends at x; returns where it begins. */
  static double textTo(Graphics2D g, String text, Font font, Color colour, double x, double y) {
    g.setFont(font);
    g.setColor(colour);
    double start = x - g.getFontMetrics().stringWidth(text);
    g.drawString(text, (float) start, (float) y);
    return start;
  }

  static double width(Graphics2D g, String text, Font font) {
    return g.getFontMetrics(font).stringWidth(text);
  }

  private static String fitted(String text, FontMetrics metrics, double room) {
    if (metrics.stringWidth(text) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && metrics.stringWidth(text.substring(0, end) + DOTS) > room) {
      end--;
    }
    int word = text.lastIndexOf(' ', end);
    // Not within a word, unless that would leave next to nothing.
    end = word > end / 2 ? word : end;
    return end == 0 ? "" : text.substring(0, end).stripTrailing() + DOTS;
  }

  static void card(Graphics2D g, Rectangle2D.Double box) {
    RoundRectangle2D card =
        new RoundRectangle2D.Double(box.x, box.y, box.width, box.height, ROUND, ROUND);
    g.setColor(Look.CARD);
    g.fill(card);
    g.setColor(Look.RIM);
    g.setStroke(Look.HAIR);
    g.draw(card);
  }
}
