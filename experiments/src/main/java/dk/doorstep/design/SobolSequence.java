package dk.doorstep.design;

import dk.doorstep.study.Varied;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points of a Sobol sequence (direction numbers by Joe and Kuo, as in Commons Math), which fill
 * space more evenly than chance. The first point of the sequence, a corner, is left out, so the
 * first is the middle. More points of the same sequence keep the earlier ones.
 *
 * @param points how many
 */
public record SobolSequence(int points) implements Design {
  /** The most parameters for which direction numbers are known. */
  public static final int MOST_PARAMETERS = 1000;

  static final String WORD = "sobol";

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
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(varied.size());
    // The corner.
    sequence.nextVector();
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double[] position = sequence.nextVector();
      List<Double> row = new ArrayList<>();
      for (int k = 0; k < position.length; k++) {
        row.add(varied.get(k).at(position[k]));
      }
      rows.add(row);
    }
    return rows;
  }
}
