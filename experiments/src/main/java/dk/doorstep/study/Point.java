package dk.doorstep.study;

import java.util.List;

/**
 * A point of the space of the varied parameters.
 *
 * @param index number within the experiment; no two points of one experiment share it
 * @param luck which luck its runs have: points of one luck have the same, replication by
 *     replication. It takes the place of the draw in the key of the random numbers
 * @param values encoded value of each varied parameter, in their order; NaN leaves the parameter as
 *     the scenario has it
 */
public record Point(int index, int luck, List<Double> values) {
  public Point {
    values = List.copyOf(values);
  }

  /** The value of the k-th varied parameter. */
  public double value(int k) {
    return values.get(k);
  }

  /** Points numbered from an index on, all with the luck that serves every point. */
  public static List<Point> numbered(int from, List<List<Double>> rows) {
    List<Point> points = new java.util.ArrayList<>();
    for (List<Double> row : rows) {
      points.add(new Point(from + points.size(), 0, row));
    }
    return List.copyOf(points);
  }
}
