/** Compares the engine with the reference implementation, and measures how fast it is. */
package dk.doorstep.benchmark;
