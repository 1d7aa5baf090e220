/** Draws a show: the same code for the desktop, for films and for single pictures. */
package dk.doorstep.animation.paint;
