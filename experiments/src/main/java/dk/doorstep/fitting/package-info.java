/** Finds what the model needs to give the count of a municipality. */
package dk.doorstep.fitting;
