package dk.doorstep.submodel;

import dk.doorstep.parameters.LonelinessParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.SupportStage;

/**
 * Loneliness in the home, from 0 to 1: less with family or friends, with a worker who visits and
 * with the shelter as a base; more where one knows nobody (mechanisms M18, M19; evidence E71, E85,
 * E86). A function of the circumstances of the day, without memory.
 */
public final class Loneliness {
  private static final double MIDDLE = 0.5;

  private final double withNetwork;
  private final double withoutNetwork;
  private final double unknownPlace;
  private final int settlingDays;
  private final double visitsRelief;
  private final double baseRelief;

  /** Loneliness by circumstances. */
  private final double[] level = new double[16];

  private final double[] lossRatio = new double[16];

  public Loneliness(Settings s, int day) {
    withNetwork = s.value(LonelinessParameters.WITH_NETWORK, day);
    withoutNetwork = s.value(LonelinessParameters.WITHOUT_NETWORK, day);
    unknownPlace = s.value(LonelinessParameters.UNKNOWN_PLACE, day);
    settlingDays = (int) s.value(LonelinessParameters.SETTLING_DAYS, day);
    visitsRelief = s.value(LonelinessParameters.VISITS_RELIEF, day);
    baseRelief = s.value(LonelinessParameters.BASE_RELIEF, day);
    double effect = s.value(LonelinessParameters.LOSS_EFFECT, day);
    for (int i = 0; i < lossRatio.length; i++) {
      level[i] = workedOut(i);
      lossRatio[i] = StrictMath.exp(effect * (level[i] - MIDDLE));
    }
  }

  /**
   * Loneliness of a housed person on this day.
   *
   * @param hasOpenHouse whether the shelter moved from keeps an open house
   */
  public double level(PersonView p, boolean hasOpenHouse, int day) {
    return level[circumstances(p, hasOpenHouse, day)];
  }

  /**
   * Loneliness that a homeless person may expect in a home in a known place.
   *
   * @param hasOpenHouse whether the present shelter keeps an open house
   */
  public double expected(PersonView p, boolean hasOpenHouse) {
    return level[(p.hasNetwork() ? 1 : 0) + (hasOpenHouse ? 8 : 0)];
  }

  /** Ratio of the hazard of losing the home, from the night after this day. */
  public double lossRatio(PersonView p, boolean hasOpenHouse, int day) {
    return lossRatio[circumstances(p, hasOpenHouse, day)];
  }

  /** The next night on which loneliness changes by itself, or {@link PersonView#NEVER}. */
  public int nextReview(PersonView p, int day) {
    return isInUnknownPlace(p, day) ? p.housedSince() + settlingDays : PersonView.NEVER;
  }

  private int circumstances(PersonView p, boolean hasOpenHouse, int day) {
    return (p.hasNetwork() ? 1 : 0)
        + (isInUnknownPlace(p, day) ? 2 : 0)
        + (p.supportStage() == SupportStage.ACTIVE ? 4 : 0)
        + (hasOpenHouse ? 8 : 0);
  }

  private double workedOut(int circumstances) {
    double level = (circumstances & 1) != 0 ? withNetwork : withoutNetwork;
    level += (circumstances & 2) != 0 ? unknownPlace : 0;
    level -= (circumstances & 4) != 0 ? visitsRelief : 0;
    level -= (circumstances & 8) != 0 ? baseRelief : 0;
    return Math.max(0, Math.min(1, level));
  }

  private boolean isInUnknownPlace(PersonView p, int day) {
    return p.isPlaceUnknown() && day - p.housedSince() < settlingDays;
  }
}
