package dk.doorstep.trial;

import dk.doorstep.parameters.Situation;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the persons of a trial are when it begins.
 *
 * @param shares share of persons by situation, sums to 1; {@link Situation#OWN_HOME} for those who
 *     move into a home of their own on day 0
 * @param comingFrom where those who move into a home on day 0 come from
 * @param daysBefore nights that everybody has already been there, at least 1
 */
public record Start(Map<Situation, Double> shares, Situation comingFrom, int daysBefore) {
  public Start {
    shares = Map.copyOf(shares);
  }

  /** Share of those who move into a home on day 0. */
  public double homeShare() {
    return shares.getOrDefault(Situation.OWN_HOME, 0.0);
  }

  /** Persons by situation on the night before day 0, of so many in all. */
  public Map<Situation, Integer> persons(int all) {
    Map<Situation, Double> waiting = new EnumMap<>(Situation.class);
    shares.forEach(
        (s, share) -> waiting.merge(s == Situation.OWN_HOME ? comingFrom : s, share, Double::sum));
    Map<Situation, Integer> counts = new EnumMap<>(Situation.class);
    double reached = 0;
    int given = 0;
    for (Map.Entry<Situation, Double> entry : waiting.entrySet()) {
      reached += entry.getValue();
      int until = (int) Math.round(Math.min(1, reached) * all);
      counts.put(entry.getKey(), until - given);
      given = until;
    }
    return counts;
  }
}
