package dk.doorstep.chart;

/**
 * What the sides of 0 mean, with arrows.
 *
 * @param below left of 0, may be empty
 * @param above right of 0, may be empty
 */
record Directions(String below, String above) {
  private static final double ARROW = 14;

  /** Writes both beside 0, shifted where the picture would cut them. */
  void write(Pen pen, double zero, double middle, double left, double right) {
    double room = 10;
    double belowWidth = below.isEmpty() ? 0 : pen.width(below, Style.SMALL) + ARROW + 4;
    double aboveWidth = above.isEmpty() ? 0 : pen.width(above, Style.SMALL) + ARROW + 4;
    double centre = Math.max(left + belowWidth + room, Math.min(right - aboveWidth - room, zero));
    if (!below.isEmpty()) {
      double end = centre - room;
      pen.write(below, end, middle, Anchor.END, Style.SMALL, Style.INK);
      arrow(pen, end - belowWidth + ARROW, end - belowWidth, middle);
    }
    if (!above.isEmpty()) {
      double start = centre + room;
      pen.write(above, start, middle, Anchor.START, Style.SMALL, Style.INK);
      arrow(pen, start + aboveWidth - ARROW, start + aboveWidth, middle);
    }
  }

  private static void arrow(Pen pen, double from, double to, double middle) {
    double back = to > from ? -4 : 4;
    pen.line(from, middle, to, middle, Style.INK, Style.HAIR);
    pen.line(to, middle, to + back, middle - 3, Style.INK, Style.HAIR);
    pen.line(to, middle, to + back, middle + 3, Style.INK, Style.HAIR);
  }
}
