package dk.doorstep.parameters;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The value of every parameter over time, for one part of a scenario: the whole, a type of area, or
 * a type of site. Immutable.
 */
public final class Settings implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Settings DEFAULTS = new Settings(Map.of());

  private final Map<String, Setting> stated;

  private Settings(Map<String, Setting> stated) {
    this.stated = stated;
  }

  /** Every parameter at its declared default. */
  public static Settings defaults() {
    return DEFAULTS;
  }

  /** These settings, with some replaced. */
  public Settings with(Map<Parameter, Setting> changes) {
    Map<String, Setting> merged = new LinkedHashMap<>(stated);
    changes.forEach((parameter, setting) -> merged.put(parameter.key(), setting));
    return new Settings(merged);
  }

  /** The value over time of this parameter. */
  public Setting of(Parameter parameter) {
    Setting setting = stated.get(parameter.key());
    return setting != null ? setting : Setting.constant(parameter.defaultValue());
  }

  /** The encoded value on this day. */
  public double value(Parameter parameter, int day) {
    Setting setting = stated.get(parameter.key());
    return setting != null ? setting.at(day) : parameter.defaultValue();
  }

  /** Whether the switch is on on this day. */
  public boolean isOn(Parameter parameter, int day) {
    return value(parameter, day) != 0;
  }

  /** Adds the days on which any value changes. */
  public void addChangeDays(TreeSet<Integer> days) {
    stated.values().forEach(setting -> setting.addChangeDays(days));
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Settings that)) {
      return false;
    }
    return Ledger.all().stream().allMatch(p -> of(p).equals(that.of(p)));
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (Parameter p : Ledger.all()) {
      hash = 31 * hash + of(p).hashCode();
    }
    return hash;
  }
}
