/**
 * Which parameters make a simulation give what was measured: history matching, approximate Bayesian
 * computation and a search for one best point, for any function of parameters.
 */
package dk.doorstep.calibration;
