package dk.doorstep.design;

import dk.doorstep.study.Varied;
import java.util.List;

/** Chooses points. The same design, parameters and seed always give the same points. */
public sealed interface Design permits Grid, OneAtATime, LatinHypercube, SobolSequence, PointList {
  /** The most points of a design. */
  int MOST_POINTS = 1_000_000;

  /** The word in an experiment file. */
  String word();

  /** How many points it has, which may be more than can be run. */
  double size(List<Varied> varied);

  /**
   * The points.
   *
   * @param varied at least one parameter
   * @param seed of designs that use chance
   * @return a row per point, encoded values in the order of the parameters; NaN leaves one as the
   *     scenario has it
   */
  List<List<Double>> rows(List<Varied> varied, long seed);
}
