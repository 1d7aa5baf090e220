package dk.doorstep.chart;

/** Which part of a text stays where it is when a reader's letters are wider than ours. */
enum Anchor {
  START("start", 0),
  MIDDLE("middle", 0.5),
  END("end", 1);

  private final String svg;
  private final double share;

  Anchor(String svg, double share) {
    this.svg = svg;
    this.share = share;
  }

  /** Its name in SVG. */
  String svg() {
    return svg;
  }

  /** How much of the text lies left of it, 0 to 1. */
  double share() {
    return share;
  }
}
