package dk.doorstep.animation.watch;

import dk.doorstep.parameters.Situation;

/**
 * Somebody who is no longer followed from this night on.
 *
 * @param how dead, left or settled
 */
public record Ended(long person, int area, Situation how) {}
