package dk.doorstep.optimization;

import dk.doorstep.parameters.Parameter;
import java.util.List;

/**
 * What a value of a lever uses of a budget in a year.
 *
 * @param perUnit for numbers and switches: of one unit of the parameter
 * @param byWord for choices: of each word, in the order of the ledger; else empty
 */
record Price(double perUnit, List<Double> byWord) {
  Price {
    byWord = List.copyOf(byWord);
  }

  static Price each(double perUnit) {
    return new Price(perUnit, List.of());
  }

  /** What going from one value to another uses; below 0 if it sets free. */
  double of(Parameter parameter, double before, double after) {
    return parameter.kind() == Parameter.Kind.CHOICE
        ? byWord.get((int) after) - byWord.get((int) before)
        : perUnit * (after - before);
  }

  @Override
  public String toString() {
    return byWord.isEmpty() ? Double.toString(perUnit) : byWord.toString();
  }
}
