/**
 * What sensitivity and calibration share: a box of parameters, points spread over it, and any
 * function of parameters that gives numbers with luck in them. Knows no model, no file and no
 * terminal.
 */
package dk.doorstep.estimation;
