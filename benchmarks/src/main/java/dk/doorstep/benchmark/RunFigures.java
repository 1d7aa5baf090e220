package dk.doorstep.benchmark;

import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.IndicatorTable.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * What one run gave: its compared indicators, and events per year.
 *
 * @param keys what the figures are about, the same in every run of a scenario
 * @param values the figures, in the order of the keys; NaN where undefined
 */
public record RunFigures(List<Key> keys, List<Double> values) {
  public RunFigures {
    keys = List.copyOf(keys);
    values = List.copyOf(values);
  }

  static RunFigures of(IndicatorTable indicators, EventTally events, int years) {
    List<Key> keys = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int row = 0; row < indicators.size(); row++) {
      if (ComparedIndicators.includes(indicators.key(row))) {
        keys.add(indicators.key(row));
        values.add(indicators.value(row));
      }
    }
    events
        .counts()
        .forEach(
            (name, count) -> {
              keys.add(new Key(name, "all", "1/year"));
              values.add(count / (double) years);
            });
    return new RunFigures(keys, values);
  }
}
