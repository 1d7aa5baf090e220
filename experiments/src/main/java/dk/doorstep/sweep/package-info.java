/** Sweeps: scenarios run at the points of a design. */
package dk.doorstep.sweep;
