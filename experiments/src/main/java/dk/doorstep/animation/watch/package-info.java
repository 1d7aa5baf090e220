/**
 * What an onlooker sees of a running model: who is where at the end of a night, how full the places
 * are, what has happened so far. Knows nothing of drawing.
 */
package dk.doorstep.animation.watch;
