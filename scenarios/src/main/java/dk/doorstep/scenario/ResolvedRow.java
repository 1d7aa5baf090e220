package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of a scenario in full.
 *
 * @param part {@code whole}, the name of an area, or area/site
 * @param key key of the parameter, or {@code count}
 * @param unit unit
 * @param value value, with the days on which it changes
 * @param standing how much is known about the ledger's default, empty for a count
 * @param source evidence of the ledger's default, empty for a count
 */
public record ResolvedRow(
    String part, String key, String unit, String value, String standing, String source) {
  static final String WHOLE = "whole";
  static final String UNIT_OF_AREAS = "areas";
  static final String UNIT_OF_SITES = "sites per area";

  static List<ResolvedRow> table(WorldDescription world) {
    List<ResolvedRow> rows = new ArrayList<>();
    addParameters(rows, WHOLE, world.settings(), null);
    for (AreaType area : world.areas()) {
      rows.add(count(area.name(), UNIT_OF_AREAS, area.count()));
      addParameters(rows, area.name(), area.settings(), world.settings());
      for (SiteType site : area.sites()) {
        String part = area.name() + "/" + site.name();
        rows.add(count(part, UNIT_OF_SITES, site.count()));
        addParameters(rows, part, site.settings(), area.settings());
      }
    }
    return List.copyOf(rows);
  }

  private static void addParameters(
      List<ResolvedRow> rows, String part, Settings settings, Settings around) {
    for (Parameter p : Ledger.all()) {
      Setting setting = settings.of(p);
      if (around == null || !setting.equals(around.of(p))) {
        rows.add(
            new ResolvedRow(part, p.key(), p.unit(), format(p, setting), standing(p), p.source()));
      }
    }
  }

  private static ResolvedRow count(String part, String unit, int count) {
    return new ResolvedRow(part, PartReader.COUNT, unit, Integer.toString(count), "", "");
  }

  static String standing(Parameter parameter) {
    return parameter.standing().name().toLowerCase(Locale.ROOT);
  }

  /** A value over time in one line: {@code 3; from day 365: 5}. */
  static String format(Parameter parameter, Setting setting) {
    int[] days = setting.fromDay();
    double[] values = setting.values();
    StringBuilder text = new StringBuilder(format(parameter, values[0]));
    for (int i = 1; i < days.length; i++) {
      text.append("; from day ").append(days[i]).append(": ").append(format(parameter, values[i]));
    }
    return text.toString();
  }

  private static String format(Parameter parameter, double value) {
    return parameter.kind() == Parameter.Kind.NUMBER
        ? Decimals.shortest(value)
        : parameter.format(value);
  }
}
