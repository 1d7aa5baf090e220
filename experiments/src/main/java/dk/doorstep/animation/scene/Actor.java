package dk.doorstep.animation.scene;

import dk.doorstep.animation.watch.Seen;
import java.awt.geom.Point2D;

/**
 * A person in the picture. Moments are counted in frames.
 *
 * <p>Whoever moves goes on a low arc, slowly at both ends; whoever is no longer followed fades.
 */
public final class Actor {
  private static final double ARC = 0.12;
  private static final double HIGHEST_ARC = 36;

  /** What a way means for the person. */
  public enum Way {
    HOME,
    OUT_OF_HOME,
    OTHER
  }

  private Seen seen;
  private Way way = Way.OTHER;
  private Spot spot;
  private int seat;
  private Point2D.Double from;
  private Point2D.Double to;
  private double start = Double.NEGATIVE_INFINITY;
  private double frames = 1;
  private boolean isLeaving;
  private boolean isArriving;

  Actor(Seen seen, Spot spot, int seat, Point2D.Double at) {
    this.seen = seen;
    this.spot = spot;
    this.seat = seat;
    this.from = at;
    this.to = at;
  }

  /** What is known of the person. */
  public Seen seen() {
    return seen;
  }

  void see(Seen now) {
    boolean hadHome = seen.situation().isHoused();
    boolean hasHome = now.situation().isHoused();
    if (hadHome != hasHome) {
      way = hasHome ? Way.HOME : Way.OUT_OF_HOME;
    } else if (!Spot.of(now).equals(spot)) {
      way = Way.OTHER;
    }
    seen = now;
  }

  /** What the last way means. */
  public Way way() {
    return way;
  }

  /** Where the person stands or goes. */
  public Spot spot() {
    return spot;
  }

  public int seat() {
    return seat;
  }

  void sit(Spot newSpot, int newSeat) {
    spot = newSpot;
    seat = newSeat;
  }

  /** Sets out from where the person is at this moment. */
  void go(Point2D.Double target, double frame, double duration) {
    from = at(frame);
    to = target;
    start = frame;
    frames = duration;
    isArriving = false;
  }

  void arriveFrom(Point2D.Double origin, double frame, double duration) {
    from = origin;
    start = frame;
    frames = duration;
    isArriving = true;
  }

  void leave(Point2D.Double target, double frame, double duration) {
    go(target, frame, duration);
    isLeaving = true;
  }

  /** Whether the person is no longer followed and on the way out. */
  public boolean isLeaving() {
    return isLeaving;
  }

  /** Whether the person is on the way in. */
  public boolean isArriving(double frame) {
    return isArriving && isMoving(frame);
  }

  public boolean isMoving(double frame) {
    return progress(frame) < 1;
  }

  /** How much of the way is behind, 0 to 1. */
  public double progress(double frame) {
    return Math.max(0, Math.min(1, (frame - start) / frames));
  }

  /** How clearly the person is to be seen, 0 to 1. */
  public double presence(double frame) {
    double t = progress(frame);
    return isLeaving ? 1 - t * t * t : 1;
  }

  /** The moment that lies a share of the way's time back, but not before its start. */
  public double before(double frame, double share) {
    return Math.max(start, frame - share * frames);
  }

  /** Where the person is at this moment. */
  public Point2D.Double at(double frame) {
    double t = progress(frame);
    if (t >= 1) {
      return to;
    }
    double eased = t * t * (3 - 2 * t);
    double lift = Math.min(HIGHEST_ARC, ARC * from.distance(to)) * Math.sin(Math.PI * eased);
    return new Point2D.Double(
        from.x + (to.x - from.x) * eased, from.y + (to.y - from.y) * eased - lift);
  }
}
