package dk.doorstep.spark;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.study.Point;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells that one worker simulates one after another: what is handed out, and retried, as one. */
final class Chunk implements Serializable {
  private static final long serialVersionUID = 1;

  private final int[] points;
  private final int[] lucks;
  private final double[][] values;
  private final int[] replications;

  Chunk(List<Cell> cells) {
    this.points = cells.stream().mapToInt(cell -> cell.point().index()).toArray();
    this.lucks = cells.stream().mapToInt(cell -> cell.point().luck()).toArray();
    this.values =
        cells.stream()
            .map(cell -> cell.point().values().stream().mapToDouble(v -> v).toArray())
            .toArray(double[][]::new);
    this.replications = cells.stream().mapToInt(Cell::replication).toArray();
  }

  int size() {
    return points.length;
  }

  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      List<Double> atPoint = Arrays.stream(values[i]).boxed().toList();
      cells.add(new Cell(new Point(points[i], lucks[i], atPoint), replications[i]));
    }
    return cells;
  }
}
