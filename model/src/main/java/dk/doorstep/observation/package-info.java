/**
 * What is seen of a run: trajectory events, counts and indicators. Reads persons and places,
 * changes nothing.
 */
package dk.doorstep.observation;
