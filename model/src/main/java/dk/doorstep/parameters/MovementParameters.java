package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** Moves among street, night shelter, sofa and other temporary places; sofa wear-out is M31. */
public final class MovementParameters {
  /** The situations among which people drift; shelters are entered by seeking them. */
  public static final java.util.List<Situation> PLACES =
      java.util.List.of(Situation.STREET, Situation.NIGHT_SHELTER, Situation.SOFA, Situation.OTHER);

  public static final Family<Situation> FROM_STREET = from(Situation.STREET);
  public static final Family<Situation> FROM_NIGHT_SHELTER = from(Situation.NIGHT_SHELTER);
  public static final Family<Situation> FROM_SOFA = from(Situation.SOFA);
  public static final Family<Situation> FROM_OTHER = from(Situation.OTHER);

  public static final Family<Pattern> TO_SOFA_RATIO =
      Family.of(
          p ->
              ratio(
                      "movement.toSofaRatio." + p.key(),
                      p == Pattern.SHORT ? 1 : p == Pattern.CYCLING ? 0.8 : 0.35)
                  .plausible(0.2, 1.2)
                  .assumed("M31: networks wear thin")
                  .means("Ratio of the hazard of finding a sofa, by pattern: " + p.key() + "."),
          Pattern.values());

  public static final Parameter NIGHT_SHELTER_PLACES =
      integer("nightShelter.places", 0, "places")
          .allowed(0, 100_000_000)
          .chosen("size of the place")
          .means("Places in the night shelter of each area of the type.");

  /** The drift hazards out of one of the {@link #PLACES}. */
  public static Family<Situation> leaving(Situation from) {
    return switch (from) {
      case STREET -> FROM_STREET;
      case NIGHT_SHELTER -> FROM_NIGHT_SHELTER;
      case SOFA -> FROM_SOFA;
      case OTHER -> FROM_OTHER;
      default -> throw new IllegalArgumentException("nobody drifts from " + from);
    };
  }

  private static Family<Situation> from(Situation from) {
    return Family.of(
        to ->
            hazard(
                    "movement." + from.key() + ".to" + capital(to.key()) + "HazardPerDay",
                    hazardDefault(from, to))
                .plausible(hazardDefault(from, to) / 2, hazardDefault(from, to) * 2)
                .fitted("C2; no published transition probabilities")
                .means("Hazard of moving from " + from.label() + " to " + to.label() + "."),
        PLACES.stream().filter(to -> to != from).toList());
  }

  private static double hazardDefault(Situation from, Situation to) {
    return switch (from) {
      case STREET -> to == Situation.SOFA ? 0.018 : to == Situation.NIGHT_SHELTER ? 0.018 : 0.0053;
      case NIGHT_SHELTER -> to == Situation.STREET ? 0.016 : to == Situation.SOFA ? 0.008 : 0.004;
      case SOFA ->
          to == Situation.STREET ? 0.0042 : to == Situation.NIGHT_SHELTER ? 0.0006 : 0.0018;
      default -> to == Situation.STREET ? 0.0025 : to == Situation.SOFA ? 0.0055 : 0.0003;
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private MovementParameters() {}
}
