/** Which points of the space of the varied parameters are run. */
package dk.doorstep.design;
