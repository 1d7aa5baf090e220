package dk.doorstep.chart;

/**
 * A chart that can be drawn for a page and for a phone. A machine without fonts makes {@link
 * #svg(ChartSize)} throw a {@link LinkageError} or an {@link InternalError}.
 */
public interface Chart {
  /** What it is called. */
  Caption caption();

  /**
   * The picture as an element for an HTML page: no prolog, nothing fetched, text as text, ids that
   * begin with the id of the caption. The same chart and size give the same text.
   */
  String svg(ChartSize size);
}
