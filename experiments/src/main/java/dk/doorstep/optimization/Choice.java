package dk.doorstep.optimization;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/** A problem: what there is to choose, what it may cost, and what it gives. */
public interface Choice {
  /**
   * A lever.
   *
   * @param levels how many levels it has, at least 1
   * @param isOrdered whether neighbouring levels are alike, as numbers are and words are not
   */
  record Dial(int levels, boolean isOrdered) {}

  /** The levers. */
  List<Dial> dials();

  /** Number of aims. */
  int aims();

  /** By how much a mix exceeds what is allowed; 0 if it does not. */
  double violation(Mix mix);

  /**
   * A mix near this one that is allowed, if there is a way to find one; else the mix itself.
   *
   * @param random the only source of chance
   */
  default Mix projected(Mix mix, RandomGenerator random) {
    return mix;
  }

  /**
   * The aims of these mixes, a row each; less is better. NaN where an aim is undefined: such a mix
   * counts as one that is not allowed.
   */
  List<double[]> at(List<Mix> mixes);
}
