package dk.doorstep.scenario;

import dk.doorstep.parameters.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file states about the whole, a type of area or a type of site.
 *
 * @param place where it is named
 * @param count the number of such places, if stated
 * @param parameters stated parameters, in the order of the file
 * @param blanks parameters that are named and left open, which only a municipality with a count may
 *     do
 * @param counted the count of an area that has one
 * @param inner the areas of the whole, or the sites of an area, by name in the order of the file
 */
record Part(
    Place place,
    OptionalInt count,
    Map<Parameter, Stated> parameters,
    Map<Parameter, Place> blanks,
    Optional<CountedText> counted,
    Map<String, Part> inner) {
  /** Whether nothing is stated about this part or anything in it. */
  boolean isEmpty() {
    return count.isEmpty()
        && parameters.isEmpty()
        && counted.isEmpty()
        && inner.values().stream().allMatch(Part::isEmpty);
  }
}
