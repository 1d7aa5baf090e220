package dk.doorstep.animation.paint;

import dk.doorstep.animation.watch.Aid;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** Explains the signs. */
final class LegendPainter {
  private static final double ROW = 25;
  private static final double SIZE = 14;
  private static final double LABELS = 126;

  private final Wording words;

  LegendPainter(Wording words) {
    this.words = words;
  }

  void paint(Graphics2D g, Rectangle2D.Double box) {
    Pens.card(g, box);
    double scale = Math.min(1, box.width / neededWidth(g));
    AffineTransform before = g.getTransform();
    g.translate(box.x + 8, box.y + 20);
    g.scale(scale, scale);
    homeless(g);
    g.translate(0, ROW / scale);
    homes(g);
    g.translate(0, ROW / scale);
    signs(g);
    g.setTransform(before);
  }

  /** The second row is the longest. */
  private double neededWidth(Graphics2D g) {
    double width = LABELS + 24;
    for (Aid aid : Aid.values()) {
      width += SIZE + 5 + Pens.width(g, words.text(key(aid)), Look.plain(11)) + 15;
    }
    return width;
  }

  private static String key(Aid aid) {
    return "legend.aid." + aid.name().toLowerCase(Locale.ROOT);
  }

  private void homeless(Graphics2D g) {
    double x = label(g, "legend.homeless");
    for (int step = 0; step <= Look.STEPS.length; step++) {
      x = entry(g, Figure.plain(Look.homeless(step), false), "legend.step." + step, x);
    }
  }

  private void homes(Graphics2D g) {
    double x = label(g, "legend.home");
    for (Aid aid : Aid.values()) {
      x = entry(g, Figure.plain(Look.of(aid), true), key(aid), x);
    }
  }

  private void signs(Graphics2D g) {
    double x = label(g, "legend.signs");
    x = entry(g, new Figure(Look.of(Aid.FROM_SHELTER), true, true, false), "legend.kept", x);
    x = entry(g, new Figure(Look.homeless(1), false, false, true), "legend.key", x);
    x = way(g, Look.WAY_HOME, "legend.wayHome", x);
    x = way(g, Look.WAY_OUT, "legend.wayOut", x);
    way(g, Look.WAY, "legend.way", x);
  }

  private double label(Graphics2D g, String key) {
    Pens.text(g, words.text(key), Look.bold(11), Look.INK, 0, 4, LABELS);
    return LABELS;
  }

  private double entry(Graphics2D g, Figure figure, String key, double x) {
    AffineTransform before = g.getTransform();
    g.translate(x + SIZE / 2, 0);
    g.scale(SIZE, SIZE);
    figure.draw(g);
    g.setTransform(before);
    return text(g, key, x + SIZE + 5);
  }

  private double way(Graphics2D g, Color colour, String key, double x) {
    g.setColor(colour);
    g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(new Line2D.Double(x, 0, x + SIZE, 0));
    return text(g, key, x + SIZE + 5);
  }

  private double text(Graphics2D g, String key, double x) {
    return Pens.text(g, words.text(key), Look.plain(11), Look.INK, x, 4, 1000) + 15;
  }
}
