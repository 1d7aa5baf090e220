/**
 * Checks of the real model against what mathematics or a plain recount says it must give, for
 * anyone to run. Each can be shown to fail by planting a defect.
 */
package dk.doorstep.verification;
