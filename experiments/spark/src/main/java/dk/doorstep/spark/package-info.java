/**
 * Simulates the cells of experiments on an Apache Spark cluster. The machine that gives the
 * commands hands out chunks of cells, takes each back as soon as it is finished and appends it to
 * the journal; it never holds more than a few chunks, and workers need no file system in common
 * with it.
 */
package dk.doorstep.spark;
