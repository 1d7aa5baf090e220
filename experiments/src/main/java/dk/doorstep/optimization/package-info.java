/**
 * Mixes of levers under a budget: a search for the mixes that no other beats in every aim, on any
 * function of levers, and the function that an experiment is.
 */
package dk.doorstep.optimization;
