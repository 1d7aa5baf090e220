/**
 * Single lives told in words: gathered from the events of one run, chosen by simple terms, cut into
 * chapters and told in Danish or English. Every person is simulated.
 */
package dk.doorstep.story;
