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
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Draws of what nobody has measured: a Latin hypercube over the plausible ranges of all assumed and
 * fitted parameters. A draw multiplies a parameter, wherever and whenever a scenario states it, by
 * the ratio of the drawn value to the default; draw 0 is the scenario itself. The same draws serve
 * every scenario. They are not screened: a drawn baseline may lie far from Denmark.
 */
public final class ParameterDraws {
  private final List<Parameter> parameters = Ledger.uncertain();
  private final double[][] values;

  /**
   * @param draws number of draws, draw 0 included
   * @param seed seed of the hypercube
   */
  public ParameterDraws(int draws, long seed) {
    values = new double[draws][parameters.size()];
    RandomDataGenerator random = new RandomDataGenerator(new Well19937c(seed));
    for (int k = 0; k < parameters.size(); k++) {
      Parameter p = parameters.get(k);
      values[0][k] = p.defaultValue();
      int[] order = draws > 1 ? random.nextPermutation(draws - 1, draws - 1) : new int[0];
      for (int d = 1; d < draws; d++) {
        double u = (order[d - 1] + random.nextUniform(0, 1)) / (draws - 1);
        values[d][k] = p.plausibleLow() + u * (p.plausibleHigh() - p.plausibleLow());
      }
    }
  }

  /** The parameters that are drawn. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The drawn value of the k-th of these parameters. */
  public double value(int draw, int k) {
    return values[draw][k];
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
      double ratio = values[draw][k] / p.defaultValue();
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
