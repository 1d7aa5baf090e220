/**
 * Runs to watch as one page that needs nothing: a recording of who was where each night, told lives
 * and explanations in two languages, drawn by plain JavaScript within the file.
 */
package dk.doorstep.page;
