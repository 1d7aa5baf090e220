/**
 * The parameters of the model: declared once each, with key, default, unit, ranges, standing and
 * source. Knows no other package of Doorstep.
 */
package dk.doorstep.parameters;
