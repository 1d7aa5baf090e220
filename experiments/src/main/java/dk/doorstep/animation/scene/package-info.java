/**
 * Where everybody and everything stands in the picture: seats that persons keep, floors that are
 * laid out once, ways from one place to another. In units of the picture; draws nothing.
 */
package dk.doorstep.animation.scene;
