package dk.doorstep.scenario;

import dk.doorstep.parameters.Situation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people in homelessness whom a municipality counted on one night, and what was fitted to that
 * count.
 *
 * @param area name of the area
 * @param persons persons by homeless situation, each of the five
 * @param fit what the model needs to give this count, if it was fitted; empty if the file states
 *     the inflow itself
 * @param gives persons by situation that the fitted model gave, empty without a fit
 * @param leftOpen parameters that the file leaves open, told with the value that holds instead
 */
public record Counted(
    String area,
    Map<Situation, Integer> persons,
    Optional<AreaFit> fit,
    Map<Situation, Double> gives,
    List<Problem> leftOpen) {
  public Counted {
    persons = Map.copyOf(persons);
    gives = Map.copyOf(gives);
    leftOpen = List.copyOf(leftOpen);
  }

  /** Everybody who was counted. */
  public int total() {
    return persons.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The persons as numbers that simulated means can be compared with. */
  public Map<Situation, Double> asMeans() {
    Map<Situation, Double> means = new EnumMap<>(Situation.class);
    persons.forEach((situation, count) -> means.put(situation, count.doubleValue()));
    return means;
  }
}
