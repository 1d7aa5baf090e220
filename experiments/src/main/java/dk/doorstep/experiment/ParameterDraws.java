package dk.doorstep.experiment;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws of what nobody has measured: values of all assumed and fitted parameters. A draw multiplies
 * a parameter, wherever and whenever a scenario states it, by the ratio of the drawn value to the
 * default; draw 0 is the scenario itself. The same draws serve every scenario.
 */
public final class ParameterDraws {
  private final List<Parameter> parameters = Ledger.uncertain();
  private final List<double[]> rows;
  private final String origin;

  /**
   * Draws of these values.
   *
   * @param rows for each draw from 1 on, the value of each parameter of {@link Ledger#uncertain()},
   *     in the unit of the parameter and in the order of the ledger
   */
  public ParameterDraws(List<double[]> rows) {
    this(rows, "");
  }

  private ParameterDraws(List<double[]> rows, String origin) {
    for (double[] row : rows) {
      if (row.length != parameters.size()) {
        throw new IllegalArgumentException("a draw needs " + parameters.size() + " values");
      }
    }
    this.rows = List.copyOf(rows);
    this.origin = origin;
  }

  /** The same draws, with a word about where they come from. */
  public ParameterDraws from(String where) {
    return new ParameterDraws(rows, where);
  }

  /** Where the draws come from; empty if nobody said. */
  public String origin() {
    return origin;
  }

  /** Draw 0 alone. */
  public static ParameterDraws none() {
    return new ParameterDraws(List.of());
  }

  /** The first so many draws, draw 0 included. */
  public ParameterDraws first(int draws) {
    return new ParameterDraws(rows.subList(0, draws - 1), origin);
  }

  /** Number of draws, draw 0 included. */
  public int count() {
    return rows.size() + 1;
  }

  /** The parameters that are drawn. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The drawn value of the k-th of these parameters, its default in draw 0. */
  public double value(int draw, int k) {
    return draw == 0 ? parameters.get(k).defaultValue() : rows.get(draw - 1)[k];
  }

  /** The scenario under this draw. */
  public WorldDescription apply(WorldDescription world, int draw) {
    if (draw == 0) {
      return world;
    }
    List<AreaType> areas =
        world.areas().stream()
            .map(
                area ->
                    new AreaType(
                        area.name(),
                        area.count(),
                        apply(area.settings(), draw),
                        area.sites().stream()
                            .map(
                                site ->
                                    new SiteType(
                                        site.name(), site.count(), apply(site.settings(), draw)))
                            .toList()))
            .toList();
    return new WorldDescription(world.id(), apply(world.settings(), draw), areas);
  }

  private Settings apply(Settings settings, int draw) {
    Map<Parameter, Setting> drawn = new HashMap<>();
    for (int k = 0; k < parameters.size(); k++) {
      Parameter p = parameters.get(k);
      double ratio = value(draw, k) / p.defaultValue();
      Setting setting = settings.of(p);
      double[] scaled = setting.values();
      for (int i = 0; i < scaled.length; i++) {
        double value = Math.max(p.minimum(), Math.min(p.maximum(), scaled[i] * ratio));
        scaled[i] = p.kind() == Parameter.Kind.INTEGER ? Math.rint(value) : value;
      }
      drawn.put(p, new Setting(setting.fromDay(), scaled));
    }
    return settings.with(drawn);
  }
}
