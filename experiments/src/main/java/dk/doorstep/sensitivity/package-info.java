/**
 * What the answer hangs on: elementary effects, variance-based indices and rank correlation of any
 * function of parameters.
 */
package dk.doorstep.sensitivity;
