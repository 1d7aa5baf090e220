package dk.doorstep.animation.paint;

import dk.doorstep.animation.scene.Grid;
import dk.doorstep.animation.watch.Seen;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How a person is drawn: a simple figure, in a house if there is a home, with signs for what is
 * agreed.
 *
 * @param fill colour of the person
 * @param isHome whether a house stands around the person
 * @param hasKeptPlace whether a bookmark tells of a kept place
 * @param isMovingSoon whether a key tells of an agreed home
 */
record Figure(Color fill, boolean isHome, boolean hasKeptPlace, boolean isMovingSoon) {
  private static final double HALF = Grid.TALLNESS / 2;

  /** A person who is where the person is. */
  static Figure of(Seen p) {
    boolean isHome = p.situation().isHoused() && !p.isGuest();
    return new Figure(Look.of(p), isHome, p.hasKeptPlace(), p.isMovingSoon());
  }

  /** A person on the way home, who leaves the house behind or has not come to it. */
  Figure withoutHouse() {
    return new Figure(fill, false, hasKeptPlace, isMovingSoon);
  }

  /** A person without any sign. */
  static Figure plain(Color fill, boolean isHome) {
    return new Figure(fill, isHome, false, false);
  }

  /**
   * Draws around the origin, in a field that is one unit broad.
   *
   * @param g scaled so that one unit is the breadth of the field
   */
  void draw(Graphics2D g) {
    if (isHome) {
      house(g);
      AffineTransform before = g.getTransform();
      g.translate(0, 0.14);
      g.scale(0.72, 0.72);
      person(g);
      g.setTransform(before);
    } else {
      person(g);
    }
    if (hasKeptPlace) {
      g.translate(0.32, -0.44);
      bookmark(g);
      g.translate(-0.32, 0.44);
    }
    if (isMovingSoon) {
      key(g);
    }
  }

  private void person(Graphics2D g) {
    Path2D body = new Path2D.Double();
    body.moveTo(-0.29, 0.52);
    body.lineTo(-0.29, 0.10);
    body.curveTo(-0.29, -0.16, -0.18, -0.20, 0, -0.20);
    body.curveTo(0.18, -0.20, 0.29, -0.16, 0.29, 0.10);
    body.lineTo(0.29, 0.52);
    body.quadTo(0.29, 0.58, 0.22, 0.58);
    body.lineTo(-0.22, 0.58);
    body.quadTo(-0.29, 0.58, -0.29, 0.52);
    body.closePath();
    Ellipse2D head = new Ellipse2D.Double(-0.19, -0.62, 0.38, 0.38);
    g.setColor(fill);
    g.fill(body);
    g.fill(head);
    g.setColor(Look.rim(fill));
    g.setStroke(new BasicStroke(0.065f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(body);
    g.draw(head);
  }

  private static void house(Graphics2D g) {
    Path2D house = new Path2D.Double();
    house.moveTo(0, -HALF + 0.04);
    house.lineTo(0.46, -0.30);
    house.lineTo(0.46, HALF - 0.05);
    house.lineTo(-0.46, HALF - 0.05);
    house.lineTo(-0.46, -0.30);
    house.closePath();
    g.setColor(Look.HOUSE);
    g.fill(house);
    g.setColor(Look.HOUSE_RIM);
    g.setStroke(new BasicStroke(0.06f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(house);
  }

  /** The sign of a kept place, around the origin. */
  static void bookmark(Graphics2D g) {
    Path2D mark = new Path2D.Double();
    mark.moveTo(-0.14, -0.22);
    mark.lineTo(0.14, -0.22);
    mark.lineTo(0.14, 0.24);
    mark.lineTo(0, 0.11);
    mark.lineTo(-0.14, 0.24);
    mark.closePath();
    g.setColor(Look.KEPT);
    g.fill(mark);
  }

  private static void key(Graphics2D g) {
    g.setColor(Look.WAY_HOME);
    g.setStroke(new BasicStroke(0.11f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g.draw(new Ellipse2D.Double(-0.46, -0.66, 0.24, 0.24));
    g.fill(new Rectangle2D.Double(-0.395, -0.42, 0.11, 0.34));
    g.fill(new Rectangle2D.Double(-0.30, -0.20, 0.14, 0.10));
  }
}
