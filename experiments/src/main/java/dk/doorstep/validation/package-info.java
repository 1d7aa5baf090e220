/**
 * Holds the baseline and some policies against every target and every fact that was kept for
 * validation. Reads results only: nothing is fitted here.
 */
package dk.doorstep.validation;
