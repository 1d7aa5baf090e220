package dk.doorstep.submodel;

import dk.doorstep.parameters.Family;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Moves among street, night shelter, sofa and other temporary places: hosts tire (sofa wear-out,
 * mechanism M31), sofas are found, nights are spent in the night shelter.
 */
public final class Drifting {
  private final double[][] hazard =
      new double[Situation.HOMELESS.size()][Situation.HOMELESS.size()];

  /** The sum over the places to go to, by present place and pattern. */
  private final double[][] toAnywhere =
      new double[Situation.HOMELESS.size()][Pattern.values().length];

  private final double[] toSofaRatio = new double[Pattern.values().length];

  public Drifting(Settings s, int day) {
    for (Situation from : MovementParameters.PLACES) {
      Family<Situation> leaving = MovementParameters.leaving(from);
      for (Situation to : leaving.members()) {
        hazard[from.ordinal()][to.ordinal()] = s.value(leaving.of(to), day);
      }
    }
    for (Pattern pattern : Pattern.values()) {
      toSofaRatio[pattern.ordinal()] = s.value(MovementParameters.TO_SOFA_RATIO.of(pattern), day);
      for (int from = 0; from < hazard.length; from++) {
        for (int to = 0; to < hazard.length; to++) {
          toAnywhere[from][pattern.ordinal()] += hazardTo(pattern, hazard[from], to);
        }
      }
    }
  }

  /** Hazard per day of drifting to any other place; 0 outside these places. */
  public double hazardPerDay(PersonView p) {
    return toAnywhere[p.situation().ordinal()][p.pattern().ordinal()];
  }

  /** Where a person goes who drifts, at this quantile. */
  public Situation destination(PersonView p, double u) {
    double rest = u * hazardPerDay(p);
    double[] row = hazard[p.situation().ordinal()];
    int last = 0;
    for (int to = 0; to < row.length; to++) {
      double h = hazardTo(p.pattern(), row, to);
      if (h > 0) {
        last = to;
        if (rest < h) {
          return Situation.of(to);
        }
        rest -= h;
      }
    }
    return Situation.of(last);
  }

  private double hazardTo(Pattern pattern, double[] row, int to) {
    return to == Situation.SOFA.ordinal() ? row[to] * toSofaRatio[pattern.ordinal()] : row[to];
  }
}
