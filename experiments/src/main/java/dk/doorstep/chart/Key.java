package dk.doorstep.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Tells what signs mean: a row of signs with words, more rows where one is too short. */
final class Key {
  /** Room of a sign. */
  static final double SIGN = 30;

  private static final double BETWEEN = 18;
  private static final double SWATCH = 13;

  private final List<Entry> entries = new ArrayList<>();

  /** Draws a sign, {@link #SIGN} wide, from x on around a height. */
  interface Sign {
    void draw(Pen pen, double x, double middle);
  }

  private record Entry(Sign sign, String words) {}

  /** Adds an entry; none if there are no words. */
  Key add(String words, Sign sign) {
    if (!words.isEmpty()) {
      entries.add(new Entry(sign, words));
    }
    return this;
  }

  /**
   * Draws the key.
   *
   * @return height of its end
   */
  double draw(Pen pen, double left, double top, double width) {
    double x = left;
    double y = top;
    double rowHeight = 0;
    for (Entry entry : entries) {
      TextBlock words = TextBlock.wrap(pen, entry.words(), Style.SMALL, width - SIGN - 6);
      double breadth = SIGN + 6 + words.width(pen);
      if (x > left && x + breadth > left + width) {
        x = left;
        y += rowHeight + 3;
        rowHeight = 0;
      }
      entry.sign().draw(pen, x, y + Style.LINE_HEIGHT / 2);
      words.writeBelow(pen, x + SIGN + 6, y, Anchor.START, Style.INK);
      rowHeight = Math.max(rowHeight, words.height());
      x += breadth + BETWEEN;
    }
    return entries.isEmpty() ? top : y + rowHeight + Style.GAP;
  }

  /** A piece of the i-th line, with its mark if lines have marks. */
  static Sign line(int i, boolean hasMark) {
    return (pen, x, middle) -> {
      pen.line(x, middle, x + SIGN, middle, Palette.line(i), Palette.stroke(i));
      if (hasMark) {
        pen.fill(Palette.mark(i, 4), x + SIGN / 2, middle, Palette.line(i));
      }
    };
  }

  /** A piece of the i-th area. */
  static Sign area(int i) {
    return (pen, x, middle) -> {
      Rectangle2D swatch = new Rectangle2D.Double(0, -SWATCH / 2, SIGN - 6, SWATCH);
      pen.fill(swatch, x + 3, middle, Palette.filling(i));
      pen.outline(swatch, x + 3, middle, Style.INK, Style.RIM);
    };
  }

  /** A pale band. */
  static Sign band(Color colour, float alpha) {
    return (pen, x, middle) -> {
      java.awt.Composite before = pen.getComposite();
      pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, alpha));
      pen.fill(new Rectangle2D.Double(0, -SWATCH / 2, SIGN, SWATCH), x, middle, colour);
      pen.setComposite(before);
    };
  }

  /** A lying line with caps or without. */
  static Sign stretch(Color colour, BasicStroke stroke, double cap) {
    return (pen, x, middle) -> {
      pen.line(x, middle, x + SIGN, middle, colour, stroke);
      if (cap > 0) {
        pen.line(x, middle - cap, x, middle + cap, colour, stroke);
        pen.line(x + SIGN, middle - cap, x + SIGN, middle + cap, colour, stroke);
      }
    };
  }

  /** A standing line with caps. */
  static Sign upright(Color colour, BasicStroke stroke, double cap) {
    return (pen, x, middle) -> {
      double centre = x + SIGN / 2;
      pen.line(centre, middle - 7, centre, middle + 7, colour, stroke);
      pen.line(centre - cap, middle - 7, centre + cap, middle - 7, colour, stroke);
      pen.line(centre - cap, middle + 7, centre + cap, middle + 7, colour, stroke);
    };
  }

  /** A mark. */
  static Sign mark(java.awt.Shape shape, Color fill, Color rim) {
    return (pen, x, middle) -> {
      pen.fill(shape, x + SIGN / 2, middle, fill);
      pen.outline(shape, x + SIGN / 2, middle, rim, Style.stroke(1.5));
    };
  }
}
