/** Runs of scenarios at points, kept so that nothing is simulated twice. */
package dk.doorstep.evaluation;
