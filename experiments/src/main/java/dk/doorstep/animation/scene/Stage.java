package dk.doorstep.animation.scene;

import dk.doorstep.animation.watch.Ended;
import dk.doorstep.animation.watch.Seen;
import dk.doorstep.animation.watch.Tonight;
import dk.doorstep.parameters.Situation;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persons and places of one policy in the picture. Every followed person is one actor; whoever
 * is no longer followed stays until faded.
 */
public final class Stage {
  /** Half the breadth of a person, about. */
  private static final double DOOR = 10;

  private final Floor floor;
  private final double pace;
  private final Map<Spot, Grid> grids;
  private final Map<Spot, Seats> seats = new HashMap<>();
  private final Map<Long, Actor> actors = new LinkedHashMap<>();
  private final List<Actor> leaving = new ArrayList<>();
  private Tonight tonight;

  /**
   * A stage with everybody in place.
   *
   * @param pace frames that a person is under way
   */
  Stage(Floor floor, Tonight start, double pace) {
    this.floor = floor;
    this.pace = pace;
    this.grids = new HashMap<>(floor.grids());
    this.tonight = start;
    for (Seen p : start.persons()) {
      add(p);
    }
    refit(Double.NEGATIVE_INFINITY);
  }

  /** Shows the next night; who has moved sets out at this frame. */
  void show(Tonight next, double frame) {
    tonight = next;
    leaving.removeIf(actor -> !actor.isMoving(frame));
    for (Ended ended : next.ended()) {
      dismiss(ended, frame);
    }
    List<Seen> movers = new ArrayList<>();
    for (Seen p : next.persons()) {
      Actor actor = actors.get(p.person());
      if (actor != null && actor.spot().equals(Spot.of(p))) {
        actor.see(p);
      } else {
        movers.add(p);
        release(actor);
      }
    }
    movers.forEach(p -> move(p, frame));
    refit(frame);
  }

  private void release(Actor actor) {
    if (actor != null) {
      seats(actor.spot()).give(actor.seat());
    }
  }

  private void move(Seen p, double frame) {
    Actor actor = actors.get(p.person());
    if (actor == null) {
      add(p).arriveFrom(door(floor.arrivals()), frame, pace);
      return;
    }
    Spot spot = Spot.of(p);
    actor.see(p);
    actor.sit(spot, seats(spot).take());
    actor.go(place(actor), frame, pace);
  }

  private Actor add(Seen p) {
    Spot spot = Spot.of(p);
    int seat = seats(spot).take();
    Actor actor = new Actor(p, spot, seat, grid(spot).centre(seat));
    actors.put(p.person(), actor);
    return actor;
  }

  private void dismiss(Ended ended, double frame) {
    Actor actor = actors.remove(ended.person());
    // Nobody who came and went within one night was ever seen.
    if (actor != null) {
      release(actor);
      actor.leave(door(exit(ended.how())), frame, 2 * pace);
      leaving.add(actor);
    }
  }

  private Rectangle2D.Double exit(Situation how) {
    return switch (how) {
      case DEAD -> floor.died();
      case SETTLED -> floor.settled();
      default -> floor.left();
    };
  }

  /** Where a place has become too small, everybody in it moves closer together. */
  private void refit(double frame) {
    for (Map.Entry<Spot, Seats> entry : seats.entrySet()) {
      Spot spot = entry.getKey();
      int needed = Math.max(entry.getValue().most(), beds(spot));
      if (needed > grid(spot).capacity()) {
        grids.put(spot, grid(spot).fitting(needed));
        actors.values().stream()
            .filter(actor -> actor.spot().equals(spot))
            .forEach(actor -> actor.go(place(actor), frame, pace));
      }
    }
  }

  private int beds(Spot spot) {
    return tonight.shelters().stream()
        .filter(s -> spot.isShelter() && s.area() == spot.area() && s.site() == spot.site())
        .mapToInt(s -> s.beds())
        .sum();
  }

  private Seats seats(Spot spot) {
    return seats.computeIfAbsent(spot, s -> new Seats());
  }

  /** The seats of a spot as they are now. */
  public Grid grid(Spot spot) {
    return grids.get(spot);
  }

  private Point2D.Double place(Actor actor) {
    return grid(actor.spot()).centre(actor.seat());
  }

  /** Where people come and go: the corner in which nothing is written. */
  private static Point2D.Double door(Rectangle2D.Double box) {
    return new Point2D.Double(box.getMaxX() - DOOR, box.getMaxY() - DOOR);
  }

  public Floor floor() {
    return floor;
  }

  /** What is shown. */
  public Tonight tonight() {
    return tonight;
  }

  /** All followed persons. */
  public Collection<Actor> actors() {
    return actors.values();
  }

  /** Who is no longer followed and not faded yet. */
  public List<Actor> leaving() {
    return List.copyOf(leaving);
  }

  /** The actor of a followed person. */
  public Optional<Actor> actor(long person) {
    return Optional.ofNullable(actors.get(person));
  }

  /** The person at this point, nearest first. */
  public Optional<Actor> at(double x, double y, double frame) {
    Actor best = null;
    double nearest = Double.POSITIVE_INFINITY;
    for (Actor actor : actors.values()) {
      Point2D.Double place = actor.at(frame);
      double distance = place.distance(x, y);
      double reach = Math.max(5, grid(actor.spot()).cell() * Grid.TALLNESS / 2);
      if (distance < nearest && distance <= reach) {
        nearest = distance;
        best = actor;
      }
    }
    return Optional.ofNullable(best);
  }
}
