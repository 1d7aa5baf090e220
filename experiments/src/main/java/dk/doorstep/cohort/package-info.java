/**
 * Follows the persons of a trial through its arms and sets the arms against each other, as a paper
 * would: per person and night, with what luck and the size of a trial do to the answer.
 */
package dk.doorstep.cohort;
