/** The model as a whole: the world, the order of a night, and its life on MASON's schedule. */
package dk.doorstep.model;
