package dk.doorstep.design;

import dk.doorstep.study.Varied;
import java.util.ArrayList;
import java.util.List;

/**
 * Every combination of values, the last parameter changing fastest.
 *
 * @param steps values of a range that states no number of its own
 */
public record Grid(int steps) implements Design {
  static final String WORD = "grid";

  /** A grid with five values of each range. */
  public Grid() {
    this(5);
  }

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public double size(List<Varied> varied) {
    return varied.stream().mapToDouble(v -> v.levels(steps).size()).reduce(1, (a, b) -> a * b);
  }

  @Override
  public List<List<Double>> rows(List<Varied> varied, long seed) {
    List<List<Double>> rows = List.of(List.of());
    for (Varied v : varied) {
      List<List<Double>> longer = new ArrayList<>();
      for (List<Double> row : rows) {
        for (double level : v.levels(steps)) {
          List<Double> next = new ArrayList<>(row);
          next.add(level);
          longer.add(next);
        }
      }
      rows = longer;
    }
    return rows;
  }
}
