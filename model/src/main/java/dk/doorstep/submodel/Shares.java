package dk.doorstep.submodel;

import dk.doorstep.parameters.Family;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import java.util.List;

/** Destinations with shares that sum to one. */
final class Shares {
  private final List<Situation> destinations;
  private final double[] cumulative;

  Shares(Settings settings, Family<Situation> family, int day) {
    destinations = family.members();
    cumulative = new double[destinations.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += settings.value(family.of(destinations.get(i)), day);
      cumulative[i] = sum;
    }
  }

  /** The destination at this quantile. */
  Situation at(double u) {
    for (int i = 0; i < cumulative.length - 1; i++) {
      if (u < cumulative[i]) {
        return destinations.get(i);
      }
    }
    // Rounding may leave the sum a little off one: the last destination with a share takes the
    // rest.
    int last = cumulative.length - 1;
    while (last > 0 && cumulative[last] == cumulative[last - 1]) {
      last--;
    }
    return destinations.get(last);
  }
}
