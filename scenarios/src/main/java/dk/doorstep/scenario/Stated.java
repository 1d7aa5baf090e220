package dk.doorstep.scenario;

/**
 * A parameter as a file states it.
 *
 * @param course its values
 * @param place where its key is written
 */
record Stated(Course course, Place place) {}
