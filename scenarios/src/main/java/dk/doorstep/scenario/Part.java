package dk.doorstep.scenario;

import dk.doorstep.parameters.Parameter;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a file states about the whole, a type of area or a type of site.
 *
 * @param place where it is named
 * @param count the number of such places, if stated
 * @param parameters stated parameters, in the order of the file
 * @param inner the areas of the whole, or the sites of an area, by name in the order of the file
 */
record Part(
    Place place, OptionalInt count, Map<Parameter, Stated> parameters, Map<String, Part> inner) {}
