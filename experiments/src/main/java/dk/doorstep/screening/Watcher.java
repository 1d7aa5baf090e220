package dk.doorstep.screening;

import dk.doorstep.experiment.Monitor;

/** Whoever started a screening: hears how far it is, and may ask it to stop. */
public interface Watcher {
  /**
   * The pilot begins.
   *
   * @param years years that it simulates, each of which the monitor is told of
   */
  Monitor pilot(long years);

  /**
   * The search begins.
   *
   * @param keep draws to find; the monitor is told of each as of a year
   */
  Monitor search(int keep);
}
