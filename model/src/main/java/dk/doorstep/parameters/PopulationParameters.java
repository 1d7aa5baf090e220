package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** Who the people are (ODD: initialization and state variables). */
public final class PopulationParameters {
  public static final Parameter SHORT_SHARE =
      share("population.shortShare", 0.65)
          .plausible(0.5, 0.75)
          .fitted("M1, E69, C3, C4")
          .means("Share of arriving persons whose homelessness is a short passage.");

  public static final Parameter CYCLING_SHARE =
      share("population.cyclingShare", 0.2)
          .plausible(0.1, 0.25)
          .fitted("M1, E69, C5")
          .means(
              "Share of arriving persons who move in and out of homelessness; the rest are long-term.");

  public static final Parameter WOMEN_SHARE =
      share("population.womenShare", 0.24).measured("P12, C15").means("Share of women.");

  public static final Parameter MENTAL_ILLNESS_SHARE =
      share("population.mentalIllnessShare", 0.5)
          .measured("P16, C15")
          .means("Share living with mental illness.");

  public static final Parameter SUBSTANCE_USE_SHARE =
      share("population.substanceUseShare", 0.66)
          .measured("P17, C15")
          .means("Share with problematic use of drugs or alcohol.");

  public static final Parameter BOTH_SHARE =
      share("population.bothShare", 0.33)
          .measured("P16, C15")
          .means("Share living with both mental illness and problematic use of drugs or alcohol.");

  public static final Parameter AGE_18_TO_24_SHARE =
      share("population.age18To24Share", 0.16)
          .measured("P13")
          .means("Share aged 18–24 at arrival.");

  public static final Parameter AGE_25_TO_29_SHARE =
      share("population.age25To29Share", 0.15)
          .measured("P13")
          .means("Share aged 25–29 at arrival.");

  public static final Parameter AGE_30_TO_49_SHARE =
      share("population.age30To49Share", 0.44)
          .derived("P40: mean age of shelter users about 40")
          .means("Share aged 30–49 at arrival; the rest are 50–69.");

  public static final Parameter NETWORK_SHARE =
      share("population.networkShare", 0.45)
          .plausible(0.25, 0.65)
          .assumed("E76, M18; not published")
          .means("Share with family or friends who take part in their lives.");

  public static final Parameter SHAME_SHARE =
      share("population.shameShare", 0.3)
          .plausible(0.1, 0.5)
          .assumed("E73; not published")
          .means("Share who are ashamed to need help.");

  private PopulationParameters() {}
}
