/**
 * Random numbers that are looked up by key, not taken from a stream. Knows no other package of
 * Doorstep.
 */
package dk.doorstep.random;
