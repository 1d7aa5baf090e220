/**
 * The places and their limits: areas, shelters, night shelters, dwellings, teams, and the lines in
 * front of them.
 */
package dk.doorstep.place;
