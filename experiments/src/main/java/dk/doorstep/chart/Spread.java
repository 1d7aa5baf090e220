package dk.doorstep.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels along a line apart, as little as it takes. */
final class Spread {
  private Spread() {}

  /**
   * Where the middles of labels go.
   *
   * @param wanted where each would like to be
   * @param sizes length of each along the line
   * @param low where the line begins
   * @param high where it ends; overrun if they do not fit
   * @return in the order given
   */
  static double[] apart(double[] wanted, double[] sizes, double low, double high) {
    List<Integer> order =
        IntStream.range(0, wanted.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> wanted[i]))
            .toList();
    List<Block> blocks = new ArrayList<>();
    for (int i : order) {
      Block block = new Block(wanted[i], sizes[i], 1, List.of(i)).within(low, high);
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).end() > block.start()) {
        block = blocks.remove(blocks.size() - 1).with(block).within(low, high);
      }
      blocks.add(block);
    }
    double[] middles = new double[wanted.length];
    for (Block block : blocks) {
      double at = block.start();
      for (int i : block.labels()) {
        middles[i] = at + sizes[i] / 2;
        at += sizes[i];
      }
    }
    return middles;
  }

  /** Labels that touch, around their common middle. */
  private record Block(double middle, double size, int count, List<Integer> labels) {
    double start() {
      return middle - size / 2;
    }

    double end() {
      return middle + size / 2;
    }

    Block with(Block next) {
      List<Integer> both = new ArrayList<>(labels);
      both.addAll(next.labels);
      double centre = (middle * count + next.middle * next.count) / (count + next.count);
      return new Block(centre, size + next.size, count + next.count, both);
    }

    Block within(double low, double high) {
      double centre = Math.max(low + size / 2, Math.min(high - size / 2, middle));
      return new Block(centre, size, count, labels);
    }
  }
}
