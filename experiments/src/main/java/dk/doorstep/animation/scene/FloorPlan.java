package dk.doorstep.animation.scene;

import dk.doorstep.parameters.Situation;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out the places of one policy in three columns: outside shelters, the shelters, homes. Each
 * place gets room for those who are expected in it, so that all persons have about the same size.
 */
final class FloorPlan {
  private static final double GAP = 10;
  private static final double STRIP = 34;
  private static final double LEAST_SHARE = 0.17;

  /** How much larger than elsewhere persons may be where there is room. */
  private static final double ROOMY = 1.4;

  private static final double LARGEST_CELL = 24;
  private static final double SMALLEST_CELL = 1.5;
  private static final double CELL_STEP = 0.98;
  private static final int MOST_SHELTER_COLUMNS = 12;
  private static final List<Situation> OUTSIDE =
      List.of(Situation.STREET, Situation.NIGHT_SHELTER, Situation.SOFA, Situation.OTHER);
  private static final List<Situation> HOMES =
      List.of(Situation.OWN_HOME, Situation.SUPPORTED_HOUSING);

  private final Rectangle2D.Double bounds;
  private final Map<Spot, Integer> expected;
  private final List<Spot> shelters;
  private final Map<Spot, Rectangle2D.Double> boxes = new LinkedHashMap<>();

  private FloorPlan(Rectangle2D.Double bounds, Map<Spot, Integer> expected) {
    this.bounds = bounds;
    this.expected = expected;
    this.shelters = expected.keySet().stream().filter(Spot::isShelter).toList();
  }

  /**
   * Lays out the places.
   *
   * @param bounds the room there is
   * @param expected persons expected in each spot; shelters in the order in which they are shown
   */
  static Floor of(Rectangle2D.Double bounds, Map<Spot, Integer> expected) {
    return new FloorPlan(bounds, expected).floor();
  }

  private Floor floor() {
    double[] widths = columnWidths();
    double top = bounds.y;
    double height = bounds.height - STRIP - GAP;
    Rectangle2D.Double outside = new Rectangle2D.Double(bounds.x, top, widths[0], height);
    Rectangle2D.Double middle =
        new Rectangle2D.Double(bounds.x + widths[0] + GAP, top, widths[1], height);
    Rectangle2D.Double homes =
        new Rectangle2D.Double(middle.x + widths[1] + GAP, top, widths[2], height);
    stack(outside, OUTSIDE);
    stack(homes, HOMES);
    layOutShelters(middle);
    double cell = cell();
    Map<Spot, Grid> grids = new LinkedHashMap<>();
    boxes.forEach(
        (spot, box) -> {
          double own = Math.min(largestCell(spot, box), ROOMY * cell);
          grids.put(spot, new Grid(Floor.inside(box), own));
        });
    double y = top + height + GAP;
    double half = (outside.width - GAP) / 2;
    double third = (homes.width - 2 * GAP) / 3;
    return new Floor(
        boxes,
        grids,
        new Rectangle2D.Double(outside.x, y, half, STRIP),
        new Rectangle2D.Double(outside.x + half + GAP, y, half, STRIP),
        new Rectangle2D.Double(middle.x, y, middle.width, STRIP),
        new Rectangle2D.Double(homes.x, y, third, STRIP),
        new Rectangle2D.Double(homes.x + third + GAP, y, third, STRIP),
        new Rectangle2D.Double(homes.x + 2 * (third + GAP), y, third, STRIP));
  }

  private int need(Spot spot) {
    return expected.getOrDefault(spot, 0) + 1;
  }

  private double weight(List<Situation> situations) {
    return situations.stream().mapToDouble(s -> need(Spot.of(s))).sum();
  }

  private double[] columnWidths() {
    double[] weights = {
      weight(OUTSIDE), shelters.stream().mapToDouble(this::need).sum() + 1, weight(HOMES)
    };
    double all = weights[0] + weights[1] + weights[2];
    double room = bounds.width - 2 * GAP;
    double free = 1 - weights.length * LEAST_SHARE;
    double[] widths = new double[weights.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = room * (LEAST_SHARE + free * weights[i] / all);
    }
    return widths;
  }

  /** Boxes one above the other, each as tall as it has persons to hold. */
  private void stack(Rectangle2D.Double column, List<Situation> situations) {
    double least = Floor.HEADING + LARGEST_CELL * Grid.TALLNESS;
    double free = column.height - GAP * (situations.size() - 1) - least * situations.size();
    double weight = weight(situations);
    double y = column.y;
    for (Situation situation : situations) {
      Spot spot = Spot.of(situation);
      double height = Math.max(10, least + free * need(spot) / weight);
      boxes.put(spot, new Rectangle2D.Double(column.x, y, column.width, height));
      y += height + GAP;
    }
  }

  /** As many columns of shelters as let persons be largest. */
  private void layOutShelters(Rectangle2D.Double room) {
    Map<Spot, Rectangle2D.Double> best = Map.of();
    double bestCell = 0;
    for (int columns = 1; columns <= Math.min(MOST_SHELTER_COLUMNS, shelters.size()); columns++) {
      Map<Spot, Rectangle2D.Double> candidate = shelters(room, columns);
      double cell = candidate.entrySet().stream().mapToDouble(this::largestCell).min().orElse(0);
      if (cell > bestCell) {
        bestCell = cell;
        best = candidate;
      }
    }
    boxes.putAll(best);
  }

  private Map<Spot, Rectangle2D.Double> shelters(Rectangle2D.Double room, int columns) {
    List<List<Spot>> rows = new ArrayList<>();
    for (int i = 0; i < shelters.size(); i += columns) {
      rows.add(shelters.subList(i, Math.min(shelters.size(), i + columns)));
    }
    double weight = rows.stream().mapToDouble(this::tallest).sum();
    double free = room.height - (rows.size() - 1) * GAP - rows.size() * Floor.HEADING;
    double width = (room.width - (columns - 1) * GAP) / columns;
    Map<Spot, Rectangle2D.Double> result = new LinkedHashMap<>();
    double y = room.y;
    for (List<Spot> row : rows) {
      double height = Math.max(8, Floor.HEADING + free * tallest(row) / weight);
      for (int i = 0; i < row.size(); i++) {
        result.put(
            row.get(i), new Rectangle2D.Double(room.x + i * (width + GAP), y, width, height));
      }
      y += height + GAP;
    }
    return result;
  }

  private double tallest(List<Spot> row) {
    return row.stream().mapToDouble(this::need).max().orElse(1);
  }

  private double largestCell(Map.Entry<Spot, Rectangle2D.Double> place) {
    return largestCell(place.getKey(), place.getValue());
  }

  private double largestCell(Spot spot, Rectangle2D.Double box) {
    double cell = LARGEST_CELL;
    Rectangle2D.Double inside = Floor.inside(box);
    while (cell > SMALLEST_CELL && new Grid(inside, cell).capacity() < need(spot)) {
      cell *= CELL_STEP;
    }
    return cell;
  }

  /** The largest size that fits everywhere. */
  private double cell() {
    return boxes.entrySet().stream().mapToDouble(this::largestCell).min().orElse(LARGEST_CELL);
  }
}
