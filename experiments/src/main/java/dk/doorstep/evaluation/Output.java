package dk.doorstep.evaluation;

/**
 * One number that a point gives.
 *
 * @param scenario id of the scenario
 * @param indicator name of the indicator
 * @param group its group
 * @param ofDifference whether it is the difference from the baseline on the same luck
 */
public record Output(String scenario, String indicator, String group, boolean ofDifference) {}
