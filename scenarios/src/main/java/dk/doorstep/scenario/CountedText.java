package dk.doorstep.scenario;

import dk.doorstep.parameters.Situation;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says about the count of an area.
 *
 * @param persons persons by situation, as far as stated
 * @param fitted what {@code doorstep fit} wrote, if anything
 * @param place where the fit stands or would stand
 */
record CountedText(Map<Situation, Integer> persons, Optional<FittedText> fitted, Place place) {

  /**
   * What {@code doorstep fit} wrote.
   *
   * @param fit the fit
   * @param gives what the model gave with it
   * @param fingerprint what the file was like when it was fitted
   */
  record FittedText(AreaFit fit, Map<Situation, Double> gives, String fingerprint) {}
}
