/**
 * What sensitivity and calibration share: points spread over a cube, any function of parameters
 * that gives numbers with luck in them, and the function that a simulated experiment is. All but
 * the last knows no model and no file.
 */
package dk.doorstep.estimation;
