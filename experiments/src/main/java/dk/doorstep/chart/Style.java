package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/** How all charts look: letters, lines and distances. Lengths are in units of the picture. */
final class Style {
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 13);

  /** Nearly black: 16 to 1 against white. */
  static final Color INK = new Color(0x222222);

  /** For numbers of axes and other quiet words: 7.5 to 1 against white. */
  static final Color QUIET = new Color(0x525252);

  /** For gridlines, which carry nothing that the numbers do not. */
  static final Color GRID = new Color(0xDDDDDD);

  /** For the line at 0. */
  static final Color ZERO = new Color(0x525252);

  static final BasicStroke HAIR = stroke(1);
  static final BasicStroke RIM = stroke(0.8);

  /** From the middle of one line of text to that of the next. */
  static final double LINE_HEIGHT = 16;

  /** From a line's middle down to where letters stand. */
  static final double BASELINE = 4.5;

  static final double GAP = 8;

  private Style() {}

  /** An unbroken line that ends where it ends. */
  static BasicStroke stroke(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }
}
