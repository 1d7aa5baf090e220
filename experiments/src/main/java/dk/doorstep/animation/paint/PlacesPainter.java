package dk.doorstep.animation.paint;

import dk.doorstep.animation.scene.Floor;
import dk.doorstep.animation.scene.Grid;
import dk.doorstep.animation.scene.Show;
import dk.doorstep.animation.scene.Spot;
import dk.doorstep.animation.scene.Stage;
import dk.doorstep.animation.watch.Seen;
import dk.doorstep.animation.watch.ShelterSeen;
import dk.doorstep.animation.watch.Tally;
import dk.doorstep.animation.watch.Tonight;
import dk.doorstep.parameters.Situation;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;

/** Draws the places: what they are called, how many are there, beds, and who waits. */
final class PlacesPainter {
  private static final double INDENT = 7;
  private static final double BASELINE = 14;
  private static final double TICK = 3.6;

  /** Smaller letters are not read from the back of a room. */
  private static final double SMALL = 10.5;

  private static final double BED_BREADTH = 0.92;
  private static final Comparator<Seen> LONGEST_FIRST =
      Comparator.comparingInt(Seen::nightsHomeless).reversed();

  private final Wording words;

  PlacesPainter(Wording words) {
    this.words = words;
  }

  void paint(Graphics2D g, Show show) {
    for (Stage stage : show.stages()) {
      Floor floor = stage.floor();
      floor.spots().forEach((spot, box) -> box(g, stage, spot, box));
      strips(g, stage);
    }
  }

  private void box(Graphics2D g, Stage stage, Spot spot, Rectangle2D.Double box) {
    Pens.card(g, box);
    if (spot.isShelter()) {
      shelter(g, stage, spot, box);
      return;
    }
    Tonight tonight = stage.tonight();
    int count = tonight.counts()[spot.situation().ordinal()];
    boolean hasPlaces = spot.situation() == Situation.NIGHT_SHELTER;
    String name = words.place(spot.situation());
    if (hasPlaces) {
      taken(g, box, name, "night.places", count, tonight.nightShelterPlaces());
    } else {
      heading(g, box, name, words.number(count));
    }
  }

  /** How many places are taken, in words where there is room. */
  private void taken(
      Graphics2D g, Rectangle2D.Double box, String name, String key, int taken, int all) {
    String figure = words.text(key, words.number(taken), words.number(all));
    boolean isNarrow = Pens.width(g, name + figure, Look.bold(SMALL)) > box.width - 3 * INDENT;
    heading(g, box, name, isNarrow ? taken + "/" + all : figure);
  }

  private static void heading(Graphics2D g, Rectangle2D.Double box, String name, String figure) {
    double y = box.y + BASELINE;
    double room = box.width - 3 * INDENT;
    double needed = Pens.width(g, name, Look.plain(12)) + Pens.width(g, figure, Look.bold(12));
    double size = Math.max(8.5, Math.min(12, 12 * room / needed));
    double end = Pens.textTo(g, figure, Look.bold(size), Look.INK, box.x + box.width - INDENT, y);
    Pens.text(g, name, Look.plain(size), Look.INK, box.x + INDENT, y, end - box.x - 2 * INDENT);
  }

  private void shelter(Graphics2D g, Stage stage, Spot spot, Rectangle2D.Double box) {
    List<ShelterSeen> all = stage.tonight().shelters();
    ShelterSeen shelter =
        all.stream()
            .filter(s -> s.area() == spot.area() && s.site() == spot.site())
            .findFirst()
            .orElseThrow();
    String name = words.shelter(shelter.name(), all.indexOf(shelter), all.size());
    taken(g, box, name, "shelter.beds", shelter.sleeping(), shelter.beds());
    Grid grid = stage.grid(spot);
    for (int bed = 0; bed < shelter.beds(); bed++) {
      boolean isSetApart = bed >= shelter.beds() - shelter.heldEmpty() - shelter.reserve();
      bed(g, grid.centre(bed), grid.cell(), isSetApart);
    }
  }

  /** A bed; one that is kept or set apart carries a bookmark. */
  private static void bed(Graphics2D g, Point2D.Double centre, double cell, boolean isSetApart) {
    double width = cell * BED_BREADTH;
    double height = cell * Grid.TALLNESS * BED_BREADTH;
    RoundRectangle2D bed =
        new RoundRectangle2D.Double(
            centre.x - width / 2, centre.y - height / 2, width, height, cell / 3, cell / 3);
    g.setColor(Look.BED);
    g.fill(bed);
    g.setColor(isSetApart ? Look.KEPT : Look.BED_RIM);
    g.setStroke(new BasicStroke((float) Math.min(1, cell / 12)));
    g.draw(bed);
    if (isSetApart) {
      AffineTransform before = g.getTransform();
      g.translate(centre.x, centre.y);
      g.scale(cell, cell);
      Figure.bookmark(g);
      g.setTransform(before);
    }
  }

  private void strips(Graphics2D g, Stage stage) {
    Floor floor = stage.floor();
    Tonight tonight = stage.tonight();
    Tally tally = tonight.tally();
    long waiting = tonight.persons().stream().filter(Seen::waitsForBed).count();
    strip(g, floor.arrivals(), "strip.arrivals", tally.arrivals());
    strip(g, floor.turnedAway(), "strip.turnedAway", Math.max(tonight.turnedAway(), waiting));
    strip(g, floor.left(), "strip.left", tally.left());
    strip(g, floor.settled(), "strip.settled", tally.settled());
    strip(g, floor.died(), "strip.died", tally.deaths());
    line(g, floor.line(), tonight);
  }

  private void strip(Graphics2D g, Rectangle2D.Double box, String key, long count) {
    Pens.card(g, box);
    double y = box.y + BASELINE;
    double room = box.width - 2 * INDENT;
    label(g, words.text(key), box.x + INDENT, y, room);
    Pens.text(
        g, words.number(count), Look.bold(13), Look.INK, box.x + INDENT, y + BASELINE + 1, room);
  }

  private static void label(Graphics2D g, String text, double x, double y, double room) {
    double needed = Pens.width(g, text, Look.plain(10.5));
    double size = Math.max(8, Math.min(10.5, 10.5 * room / needed));
    Pens.text(g, text, Look.plain(size), Look.QUIET_INK, x, y, room + 1);
  }

  /** Who is in line for a dwelling: a stroke for each, in the colour of the person. */
  private void line(Graphics2D g, Rectangle2D.Double box, Tonight tonight) {
    Pens.card(g, box);
    List<Seen> line = tonight.persons().stream().filter(Seen::isInLine).toList();
    double y = box.y + BASELINE;
    double room = box.width - 2 * INDENT;
    label(g, words.text("strip.line"), box.x + INDENT, y, room);
    double x =
        Pens.text(
                g,
                words.number(line.size()),
                Look.bold(13),
                Look.INK,
                box.x + INDENT,
                y + BASELINE + 1,
                room)
            + INDENT;
    double step = Math.min(TICK, (box.x + box.width - INDENT - x) / Math.max(1, line.size()));
    for (Seen p : line.stream().sorted(LONGEST_FIRST).toList()) {
      g.setColor(Look.of(p));
      g.fill(new Rectangle2D.Double(x, y + 5, Math.max(0.6, step * 0.7), 11));
      x += step;
    }
  }
}
