/** What an experiment file states, and points of the space of its parameters. */
package dk.doorstep.study;
