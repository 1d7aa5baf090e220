package dk.doorstep.design;

import dk.doorstep.random.KeyedRandom;
import dk.doorstep.study.Varied;
import java.util.ArrayList;
import java.util.List;

/**
 * Random points of which each parameter has one in every equal part of its range.
 *
 * @param points how many
 */
public record LatinHypercube(int points) implements Design {
  static final String WORD = "latin-hypercube";

  /** Apart from the luck of every run, whose draws and replications begin at 0. */
  private static final int OWN_KEY = -1;

  /** What a random number is for. */
  private enum Use {
    ORDER,
    PLACE
  }

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public double size(List<Varied> varied) {
    return points;
  }

  @Override
  public List<List<Double>> rows(List<Varied> varied, long seed) {
    KeyedRandom random = new KeyedRandom(seed, OWN_KEY, OWN_KEY);
    int[][] parts = new int[varied.size()][];
    for (int k = 0; k < parts.length; k++) {
      parts[k] = shuffled(random, k);
    }
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      List<Double> row = new ArrayList<>();
      for (int k = 0; k < parts.length; k++) {
        double position = (parts[k][i] + random.uniform(k, Use.PLACE, i)) / points;
        row.add(varied.get(k).at(position));
      }
      rows.add(row);
    }
    return rows;
  }

  private int[] shuffled(KeyedRandom random, int parameter) {
    int[] parts = new int[points];
    for (int i = 0; i < points; i++) {
      int j = (int) (random.uniform(parameter, Use.ORDER, i) * (i + 1));
      parts[i] = parts[j];
      parts[j] = i;
    }
    return parts;
  }
}
