package dk.doorstep.scenario;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reads single values of parameters, for files other than scenarios. */
public final class ParameterValues {
  private final Problems problems;
  private final CourseReader values;

  /** A reader that reports to these problems. */
  public ParameterValues(Problems problems) {
    this.problems = problems;
    this.values = new CourseReader(problems);
  }

  /** A value, encoded; reports what the parameter does not allow. */
  public OptionalDouble value(Parameter parameter, Node node) {
    return values.value(parameter, node);
  }

  /** Reports a key that the ledger does not know, with the keys that may have been meant. */
  public void unknown(String key, Place place) {
    List<String> names = new ArrayList<>();
    Ledger.all().forEach(parameter -> names.add(parameter.key()));
    problems.tell(
        place, "parameters.unknown", Wording.shortened(key), problems.didYouMean(key, names));
  }

  /** Whether the parameter is read once, at the start of the past, and belongs to it. */
  public static boolean belongsToThePast(Parameter parameter) {
    return CourseReader.isReadOnce(parameter)
        && !dk.doorstep.parameters.PriceParameters.contains(parameter);
  }
}
