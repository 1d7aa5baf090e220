package dk.doorstep.chart;

import java.awt.Color;
import java.util.Locale;

/** Colours as SVG has them. */
final class Colours {
  private Colours() {}

  /** For example {@code #0072b2}. */
  static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }
}
