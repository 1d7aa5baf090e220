/** Frames on their way into a file: pictures, GIF and MP4, without a display. */
package dk.doorstep.animation.film;
