package dk.doorstep.design;

import dk.doorstep.study.Varied;
import java.util.ArrayList;
import java.util.List;

/**
 * First a point with every parameter at its base, then each value of each parameter with all others
 * at their bases.
 *
 * @param steps values of a range that states no number of its own
 */
public record OneAtATime(int steps) implements Design {
  static final String WORD = "one-at-a-time";

  /** The ends of each range. */
  public OneAtATime() {
    this(2);
  }

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public double size(List<Varied> varied) {
    return 1 + varied.stream().mapToDouble(v -> v.levels(steps).size()).sum();
  }

  @Override
  public List<List<Double>> rows(List<Varied> varied, long seed) {
    List<Double> base = varied.stream().map(Varied::base).toList();
    List<List<Double>> rows = new ArrayList<>(List.of(base));
    for (int k = 0; k < varied.size(); k++) {
      for (double level : varied.get(k).levels(steps)) {
        if (level != base.get(k)) {
          List<Double> row = new ArrayList<>(base);
          row.set(k, level);
          rows.add(row);
        }
      }
    }
    return rows;
  }
}
