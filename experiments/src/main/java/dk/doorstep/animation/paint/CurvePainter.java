package dk.doorstep.animation.paint;

import dk.doorstep.animation.scene.Show;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws how many were homeless on every night so far. */
final class CurvePainter {
  private static final int YEAR = 365;
  private static final double LEFT = 34;
  private static final double RIGHT = 40;
  private static final double TOP = 36;
  private static final double BOTTOM = 10;
  private static final int LEAST_SPAN = 20;
  private static final int TENS = 10;

  private final Wording words;

  CurvePainter(Wording words) {
    this.words = words;
  }

  void paint(Graphics2D g, Show show) {
    Rectangle2D.Double box = show.framing().curve();
    Pens.card(g, box);
    double room = box.width - 16;
    Pens.text(g, words.text("curve.title"), Look.bold(11), Look.INK, box.x + 8, box.y + 15, room);
    boolean isPair = show.runs().size() > 1;
    Pens.text(
        g,
        words.text(isPair ? "curve.luck" : "curve.luckOne"),
        Look.plain(10),
        Look.QUIET_INK,
        box.x + 8,
        box.y + 28,
        room);
    Rectangle2D.Double plot =
        new Rectangle2D.Double(
            box.x + LEFT, box.y + TOP, box.width - LEFT - RIGHT, box.height - TOP - BOTTOM);
    curves(g, show, plot);
  }

  private void curves(Graphics2D g, Show show, Rectangle2D.Double plot) {
    int low = Integer.MAX_VALUE;
    int high = 0;
    for (int i = 0; i < show.runs().size(); i++) {
      for (int value : show.course(i)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    int middle = (low + high) / 2;
    low = Math.max(0, Math.min(low, middle - LEAST_SPAN / 2) / TENS * TENS);
    high = (Math.max(high, middle + LEAST_SPAN / 2) + TENS - 1) / TENS * TENS;
    grid(g, plot, low, high);
    int span = (show.course(0).size() / YEAR + 1) * YEAR;
    for (int i = show.runs().size() - 1; i >= 0; i--) {
      curve(g, show.course(i), Look.POLICIES.get(i), plot, span, low, high);
    }
    labels(g, show, plot, span, low, high);
  }

  private void grid(Graphics2D g, Rectangle2D.Double plot, int low, int high) {
    g.setColor(Look.RIM);
    g.setStroke(Look.HAIR);
    for (int value : new int[] {low, high}) {
      double y = y(value, plot, low, high);
      g.draw(new Line2D.Double(plot.x, y, plot.x + plot.width, y));
      Pens.textTo(g, words.number(value), Look.plain(10), Look.QUIET_INK, plot.x - 5, y + 3.5);
      g.setColor(Look.RIM);
    }
  }

  private static void curve(
      Graphics2D g,
      List<Integer> course,
      Color colour,
      Rectangle2D.Double plot,
      int span,
      int low,
      int high) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < course.size(); i++) {
      double x = plot.x + plot.width * i / span;
      double y = y(course.get(i), plot, low, high);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    g.setColor(colour);
    g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }

  /** Tells at the end of each curve whose it is and how many; far enough apart to be read. */
  private void labels(
      Graphics2D g, Show show, Rectangle2D.Double plot, int span, int low, int high) {
    double before = Double.NaN;
    for (int i = 0; i < show.runs().size(); i++) {
      List<Integer> course = show.course(i);
      int last = course.get(course.size() - 1);
      double x = plot.x + plot.width * (course.size() - 1) / span;
      double y = y(last, plot, low, high);
      g.setColor(Look.POLICIES.get(i));
      g.fill(new Ellipse2D.Double(x - 2.6, y - 2.6, 5.2, 5.2));
      double line = y + 3.5;
      if (Math.abs(line - before) < 11) {
        line = line >= before ? before + 11 : before - 11;
      }
      before = line;
      String letter = show.runs().size() > 1 ? WordsPainter.letter(i) + " " : "";
      Pens.text(
          g, letter + words.number(last), Look.bold(10.5), Look.POLICIES.get(i), x + 5, line, 60);
    }
  }

  private static double y(int value, Rectangle2D.Double plot, int low, int high) {
    return plot.y + plot.height * (high - value) / (high - low);
  }
}
