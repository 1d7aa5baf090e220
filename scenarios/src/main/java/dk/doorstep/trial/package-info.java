/**
 * Trials as files: who took part, where they started, what each arm got, what was measured; and the
 * worlds in which the model follows the same persons through every arm.
 */
package dk.doorstep.trial;
