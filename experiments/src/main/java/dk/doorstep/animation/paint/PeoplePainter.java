package dk.doorstep.animation.paint;

import dk.doorstep.animation.scene.Actor;
import dk.doorstep.animation.scene.Grid;
import dk.doorstep.animation.scene.Show;
import dk.doorstep.animation.scene.Stage;
import dk.doorstep.parameters.Situation;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Draws the persons, first those who stay, then those who are under way, with their ways. */
final class PeoplePainter {
  private static final double UNDER_WAY = 1.3;
  private static final double LEAST_UNDER_WAY = 11;
  private static final float WAY_CLEARNESS = 0.75f;
  private static final int WAY_PIECES = 8;

  /** How much of the time under way the line behind a person tells of. */
  private static final double WAY_SHARE = 0.3;

  private final Sprites sprites = new Sprites();

  /** Draws everybody; returns how many persons were drawn. */
  int paint(Graphics2D g, Show show, double frame) {
    int drawn = 0;
    for (Stage stage : show.stages()) {
      List<Actor> underWay = new ArrayList<>();
      AffineTransform transform = g.getTransform();
      g.setTransform(new AffineTransform());
      for (Actor actor : stage.actors()) {
        if (actor.isMoving(frame)) {
          underWay.add(actor);
        } else {
          sprite(g, transform, Figure.of(actor.seen()), actor.at(frame), size(stage, actor));
        }
      }
      g.setTransform(transform);
      underWay.addAll(stage.leaving());
      underWay.forEach(actor -> moving(g, stage, actor, frame));
      show.pinned().ifPresent(p -> stage.actor(p).ifPresent(actor -> pin(g, stage, actor, frame)));
      drawn += stage.actors().size();
    }
    return drawn;
  }

  private static double size(Stage stage, Actor actor) {
    return stage.grid(actor.spot()).cell();
  }

  /** Draws in pixels of the device, where pictures need no scaling. */
  private void sprite(
      Graphics2D g, AffineTransform transform, Figure figure, Point2D.Double at, double size) {
    BufferedImage image = sprites.of(figure, size * transform.getScaleX());
    Point2D place = transform.transform(at, null);
    g.drawImage(
        image,
        (int) Math.round(place.getX() - image.getWidth() / 2.0),
        (int) Math.round(place.getY() - image.getHeight() / 2.0),
        null);
  }

  private void moving(Graphics2D g, Stage stage, Actor actor, double frame) {
    double presence = actor.presence(frame);
    if (presence <= 0) {
      return;
    }
    way(g, actor, frame, presence);
    Composite before = g.getComposite();
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) presence));
    AffineTransform transform = g.getTransform();
    g.setTransform(new AffineTransform());
    double size = Math.max(LEAST_UNDER_WAY, size(stage, actor) * UNDER_WAY);
    double grown = size(stage, actor) + (size - size(stage, actor)) * swell(actor, frame);
    Figure figure = Figure.of(actor.seen());
    boolean isOut = actor.way() != Actor.Way.OTHER || actor.isLeaving();
    sprite(g, transform, isOut ? figure.withoutHouse() : figure, actor.at(frame), grown);
    g.setTransform(transform);
    g.setComposite(before);
  }

  /** Persons are a little larger in the middle of their way, so that the eye finds them. */
  private static double swell(Actor actor, double frame) {
    return Math.sin(Math.PI * actor.progress(frame));
  }

  /** The last part of the way behind the person. */
  private static void way(Graphics2D g, Actor actor, double frame, double presence) {
    double since = actor.before(frame, WAY_SHARE);
    Path2D path = new Path2D.Double();
    for (int i = 0; i <= WAY_PIECES; i++) {
      Point2D.Double at = actor.at(since + (frame - since) * i / WAY_PIECES);
      if (i == 0) {
        path.moveTo(at.x, at.y);
      } else {
        path.lineTo(at.x, at.y);
      }
    }
    Composite before = g.getComposite();
    float clearness = (float) (WAY_CLEARNESS * presence);
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, clearness));
    g.setColor(colour(actor));
    g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
    g.setComposite(before);
  }

  private static Color colour(Actor actor) {
    Situation to = actor.seen().situation();
    if (actor.isLeaving()) {
      return Look.GONE;
    }
    return switch (actor.way()) {
      case HOME -> Look.WAY_HOME;
      case OUT_OF_HOME -> Look.WAY_OUT;
      case OTHER -> to.isHoused() ? Look.HOUSE_RIM : Look.WAY;
    };
  }

  private static void pin(Graphics2D g, Stage stage, Actor actor, double frame) {
    Point2D.Double at = actor.at(frame);
    double radius = Math.max(9, size(stage, actor) * Grid.TALLNESS * 0.62);
    Ellipse2D ring = new Ellipse2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke(5));
    g.draw(ring);
    g.setColor(Look.PIN);
    g.setStroke(new BasicStroke(2.6f));
    g.draw(ring);
  }
}
