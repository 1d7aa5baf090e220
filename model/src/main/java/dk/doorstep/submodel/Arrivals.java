package dk.doorstep.submodel;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.PopulationParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Person;
import dk.doorstep.random.KeyedRandom;

/**
 * Who arrives, with what traits and what past (mechanisms M1, M32; targets C8, C15).
 *
 * <p>Arrivals are the points of a Poisson process in the plane of time and rate that lie below the
 * inflow: a scenario with less inflow loses some persons and renumbers nobody.
 */
public final class Arrivals {
  private static final double DAYS_PER_YEAR = 365;
  private static final int STEADINESS_LEVELS = 256;

  /** Where the age bands begin and the last ends, years. */
  private static final double[] AGE_BANDS = {18, 25, 30, 50, 70};

  private final double perNight;
  private final double preventedPerNight;
  private final double networkShare;
  private final double shameShare;
  private final double shortShare;
  private final double cyclingShare;
  private final double womenShare;
  private final double mentalIllnessOnly;
  private final double both;
  private final double substanceUseOnly;
  private final double[] ageBandShares;
  private final double firstTimeShare;
  private final double youngFirstTimeShare;
  private final double pastShelterShare;
  private final Shares entry;
  private final double streetWithoutPlace;
  private final double sofaWithoutPlace;

  public Arrivals(Settings s, int day) {
    double unprevented =
        s.value(InflowParameters.PERSONS_PER_YEAR, day)
            * s.value(InflowParameters.RATIO, day)
            / DAYS_PER_YEAR;
    perNight = unprevented * s.value(InflowParameters.PREVENTION_RATIO, day);
    preventedPerNight = unprevented - perNight;
    networkShare = s.value(PopulationParameters.NETWORK_SHARE, day);
    shameShare = s.value(PopulationParameters.SHAME_SHARE, day);
    shortShare = s.value(PopulationParameters.SHORT_SHARE, day);
    cyclingShare = s.value(PopulationParameters.CYCLING_SHARE, day);
    womenShare = s.value(PopulationParameters.WOMEN_SHARE, day);
    both = s.value(PopulationParameters.BOTH_SHARE, day);
    mentalIllnessOnly = s.value(PopulationParameters.MENTAL_ILLNESS_SHARE, day) - both;
    substanceUseOnly = s.value(PopulationParameters.SUBSTANCE_USE_SHARE, day) - both;
    ageBandShares =
        new double[] {
          s.value(PopulationParameters.AGE_18_TO_24_SHARE, day),
          s.value(PopulationParameters.AGE_25_TO_29_SHARE, day),
          s.value(PopulationParameters.AGE_30_TO_49_SHARE, day)
        };
    firstTimeShare = s.value(InflowParameters.FIRST_TIME_SHARE, day);
    youngFirstTimeShare =
        1 - (1 - firstTimeShare) * s.value(InflowParameters.YOUNG_PAST_RATIO, day);
    pastShelterShare = s.value(InflowParameters.PAST_SHELTER_SHARE, day);
    entry = new Shares(s, InflowParameters.ENTRY_SHARE, day);
    double street = s.value(InflowParameters.ENTRY_SHARE.of(Situation.STREET), day);
    double sofa = s.value(InflowParameters.ENTRY_SHARE.of(Situation.SOFA), day);
    double other = s.value(InflowParameters.ENTRY_SHARE.of(Situation.OTHER), day);
    double sum = street + sofa + other;
    streetWithoutPlace = sum == 0 ? 1 : street / sum;
    sofaWithoutPlace = sum == 0 ? 0 : sofa / sum;
  }

  /** Expected persons a night whom prevention keeps from becoming homeless, in one area. */
  public double preventedPerNight() {
    return preventedPerNight;
  }

  /** Expected arrivals a night in one area. */
  public double personsPerNight() {
    return perNight;
  }

  /** The situation of the first night, before the limits of places are looked at. */
  public Situation entrySituation(double u) {
    return entry.at(u);
  }

  /**
   * Where somebody without a place spends the night whom a shelter turned away, in proportion to
   * the entry shares.
   */
  public Situation withoutPlace(double u) {
    if (u < streetWithoutPlace) {
      return Situation.STREET;
    }
    return u < streetWithoutPlace + sofaWithoutPlace ? Situation.SOFA : Situation.OTHER;
  }

  /** Gives the person traits and a past; the number must be set. */
  public void furnish(Person p, int day, KeyedRandom random) {
    long n = p.number();
    // Drawn first and side by side: no draw waits for another, so the processor works at several.
    double pattern = random.uniform(n, Draw.PATTERN, 0);
    double traits = random.uniform(n, Draw.TRAITS, 0);
    double sex = random.uniform(n, Draw.SEX, 0);
    double network = random.uniform(n, Draw.NETWORK, 0);
    double shame = random.uniform(n, Draw.SHAME, 0);
    double steadiness = random.uniform(n, Draw.STEADINESS, 0);
    double age = random.uniform(n, Draw.AGE, 0);
    double past = random.uniform(n, Draw.PAST, 0);
    p.setPattern(pattern(pattern));
    boolean hasBoth = traits < both;
    boolean illness = hasBoth || (traits >= both && traits < both + mentalIllnessOnly);
    boolean use =
        hasBoth
            || (traits >= both + mentalIllnessOnly
                && traits < both + mentalIllnessOnly + substanceUseOnly);
    p.setTraits(sex < womenShare, illness, use);
    p.setDisposition(
        network < networkShare, shame < shameShare, (int) (steadiness * STEADINESS_LEVELS));
    p.setBirthDay(day - ageDays(age));
    double firstTime = age < ageBandShares[0] ? youngFirstTimeShare : firstTimeShare;
    boolean wasHomeless = past >= firstTime;
    boolean wasInShelter = wasHomeless && past < firstTime + (1 - firstTime) * pastShelterShare;
    p.setHomelessSpells(wasHomeless ? 1 : 0);
    p.setShelterStays(wasInShelter ? 1 : 0);
  }

  private Pattern pattern(double u) {
    if (u < shortShare) {
      return Pattern.SHORT;
    }
    return u < shortShare + cyclingShare ? Pattern.CYCLING : Pattern.LONG_TERM;
  }

  /** Age in days, uniform within the bands 18–24, 25–29, 30–49 and 50–69. */
  private int ageDays(double u) {
    double[] from = AGE_BANDS;
    double rest = u;
    for (int band = 0; band < 3; band++) {
      if (rest < ageBandShares[band]) {
        return years(from[band] + rest / ageBandShares[band] * (from[band + 1] - from[band]));
      }
      rest -= ageBandShares[band];
    }
    double last = Math.max(1e-12, 1 - ageBandShares[0] - ageBandShares[1] - ageBandShares[2]);
    return years(from[3] + Math.min(1, rest / last) * (from[4] - from[3]));
  }

  private static int years(double age) {
    return (int) (age * DAYS_PER_YEAR);
  }
}
