package dk.doorstep.animation.scene;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a picture that is {@link #HEIGHT} units tall.
 *
 * @param width breadth of the picture
 * @param top where title and date stand
 * @param heads where the name of each policy stands
 * @param floors where the places of each policy stand
 * @param legend where signs are explained
 * @param curve where the number of homeless persons is drawn over time
 */
public record Framing(
    double width,
    Rectangle2D.Double top,
    List<Rectangle2D.Double> heads,
    List<Rectangle2D.Double> floors,
    Rectangle2D.Double legend,
    Rectangle2D.Double curve) {
  /** Height of every picture. */
  public static final double HEIGHT = 720;

  private static final double MARGIN = 14;
  private static final double TOP = 40;
  private static final double HEAD = 50;
  private static final double FOOT = 98;
  private static final double BETWEEN = 18;
  private static final double CURVE_SHARE = 0.34;

  public Framing {
    heads = List.copyOf(heads);
    floors = List.copyOf(floors);
  }

  static Framing of(int policies, double ratio) {
    double width = HEIGHT * ratio;
    double inner = width - 2 * MARGIN;
    double panel = (inner - (policies - 1) * BETWEEN) / policies;
    double floorTop = TOP + HEAD;
    double floorHeight = HEIGHT - floorTop - FOOT - MARGIN;
    List<Rectangle2D.Double> heads = new ArrayList<>();
    List<Rectangle2D.Double> floors = new ArrayList<>();
    for (int i = 0; i < policies; i++) {
      double x = MARGIN + i * (panel + BETWEEN);
      heads.add(new Rectangle2D.Double(x, TOP, panel, HEAD));
      floors.add(new Rectangle2D.Double(x, floorTop, panel, floorHeight));
    }
    double footTop = floorTop + floorHeight + MARGIN / 2;
    double curve = inner * CURVE_SHARE;
    return new Framing(
        width,
        new Rectangle2D.Double(MARGIN, 0, inner, TOP),
        heads,
        floors,
        new Rectangle2D.Double(MARGIN, footTop, inner - curve - BETWEEN, FOOT),
        new Rectangle2D.Double(MARGIN + inner - curve, footTop, curve, FOOT));
  }
}
