package dk.doorstep.submodel;

import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.StaffParameters;

/**
 * Time of a shelter's staff for its present residents: a worker who visits former residents does
 * not see present ones (mechanism M24, evidence E42, E81).
 */
public final class Staffing {
  private final double workersPerBed;
  private final double effect;

  public Staffing(Settings s, int day) {
    workersPerBed = s.value(StaffParameters.WORKERS_PER_BED, day);
    effect = s.value(StaffParameters.ATTENTION_EFFECT, day);
  }

  /**
   * Attention that a resident gets, 1 as usual.
   *
   * @param workers workers with the residents, those included who have no former residents to
   *     visit; 0 if the staff is not modelled
   */
  public double attention(double workers, int beds) {
    return workers <= 0 || beds == 0 ? 1 : StrictMath.pow(workers / (beds * workersPerBed), effect);
  }
}
