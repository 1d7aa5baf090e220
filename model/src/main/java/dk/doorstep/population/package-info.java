/**
 * Who the persons are, where they are and what will happen to them: packed rows, hazard clocks, the
 * calendar.
 */
package dk.doorstep.population;
