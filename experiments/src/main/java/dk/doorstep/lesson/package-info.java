/**
 * Short lessons for a class: each a pair of scenarios, a page to watch, and a page of text whose
 * figures come from the runs.
 */
package dk.doorstep.lesson;
