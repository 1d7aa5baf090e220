/** The desktop: MASON's console and display around a show, with levers, charts and stories. */
package dk.doorstep.animation.desktop;
