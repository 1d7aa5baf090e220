package dk.doorstep.chart;

import java.text.NumberFormat;
import java.util.List;

/**
 * Layers stacked over time, for example homeless people by situation, with the 95 % band of their
 * sum.
 *
 * @param caption its name
 * @param words what stands on it
 * @param tickEvery distance of the numbers along the horizontal axis, in its unit
 * @param times where along the horizontal axis, ascending
 * @param layers from the bottom up, at most six; every one with a value per time
 * @param low lower end of the interval of the sum per time; empty if there is none
 * @param high upper end of the interval of the sum per time; empty if there is none
 */
public record AreaChart(
    Caption caption,
    Words words,
    double tickEvery,
    List<Double> times,
    List<Layer> layers,
    List<Double> low,
    List<Double> high)
    implements Chart {
  /** As many layers as can be told apart. */
  public static final int MOST_LAYERS = 6;

  /**
   * What stands on it.
   *
   * @param horizontal along the horizontal axis
   * @param vertical above the vertical axis
   * @param interval what the band of the sum is, for the key; empty if there is none
   * @param time format of numbers along the horizontal axis
   * @param value format of numbers along the vertical axis
   */
  public record Words(
      String horizontal, String vertical, String interval, NumberFormat time, NumberFormat value) {}

  /**
   * A layer.
   *
   * @param label in or beside it
   * @param values one per time, not below 0
   */
  public record Layer(String label, List<Double> values) {
    public Layer {
      values = List.copyOf(values);
    }
  }

  public AreaChart {
    times = List.copyOf(times);
    layers = List.copyOf(layers);
    low = List.copyOf(low);
    high = List.copyOf(high);
    if (layers.size() > MOST_LAYERS) {
      throw new IllegalArgumentException("at most " + MOST_LAYERS + " layers: " + layers.size());
    }
    for (Layer layer : layers) {
      if (layer.values().size() != times.size()) {
        throw new IllegalArgumentException("a layer needs a value per time: " + layer.label());
      }
    }
  }

  @Override
  public String svg(ChartSize size) {
    return new AreaDrawing(this, size).svg();
  }
}
