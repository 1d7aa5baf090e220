/**
 * Scenario files: their reader, their schema, the catalogue that comes with the program, and the
 * evidence table.
 */
package dk.doorstep.scenario;
