/**
 * Runs to watch: MASON's desktop, films and pictures. Nothing else in the program knows MASON's
 * displays, Swing or, charts apart, AWT; without this package everything but the commands that show
 * runs goes on working.
 */
package dk.doorstep.animation;
