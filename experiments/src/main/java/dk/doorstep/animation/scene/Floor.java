package dk.doorstep.animation.scene;

import java.awt.geom.Rectangle2D;
import java.util.Map;

/**
 * Where the places of one policy stand.
 *
 * @param spots the box of each spot, its heading included
 * @param grids the seats of each spot
 * @param arrivals where persons come from
 * @param turnedAway where is told who found no bed
 * @param line where is told who is in line for a dwelling
 * @param left where those go who leave
 * @param settled where those go who have settled
 * @param died where deaths are told
 */
public record Floor(
    Map<Spot, Rectangle2D.Double> spots,
    Map<Spot, Grid> grids,
    Rectangle2D.Double arrivals,
    Rectangle2D.Double turnedAway,
    Rectangle2D.Double line,
    Rectangle2D.Double left,
    Rectangle2D.Double settled,
    Rectangle2D.Double died) {
  /** Height of the heading of a box. */
  public static final double HEADING = 19;

  /** Room between a box and its seats. */
  static final double PADDING = 5;

  public Floor {
    spots = Map.copyOf(spots);
    grids = Map.copyOf(grids);
  }

  /** The room for seats in a box. */
  static Rectangle2D.Double inside(Rectangle2D.Double box) {
    return new Rectangle2D.Double(
        box.x + PADDING,
        box.y + HEADING,
        Math.max(4, box.width - 2 * PADDING),
        Math.max(4, box.height - HEADING - PADDING));
  }
}
