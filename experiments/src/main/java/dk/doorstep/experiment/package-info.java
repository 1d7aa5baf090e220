/** Experiments: runs, comparisons on common random numbers, draws of parameters. */
package dk.doorstep.experiment;
