package dk.doorstep.design;

import dk.doorstep.study.Varied;
import java.util.List;

/**
 * Points that somebody wrote down.
 *
 * @param points a row per point, encoded values in the order of the parameters; NaN leaves one as
 *     the scenario has it
 */
public record PointList(List<List<Double>> points) implements Design {
  static final String WORD = "list";

  public PointList {
    points = points.stream().map(List::copyOf).toList();
  }

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public double size(List<Varied> varied) {
    return points.size();
  }

  @Override
  public List<List<Double>> rows(List<Varied> varied, long seed) {
    return points;
  }
}
