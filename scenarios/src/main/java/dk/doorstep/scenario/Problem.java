package dk.doorstep.scenario;

import java.util.Comparator;

/**
 * One thing that is wrong with a scenario, or missing from it, told to the person who wrote it.
 *
 * @param file the file as the reader named it
 * @param line line from 1, or 0 if the problem has no place within a file (a missing file, an
 *     unknown id)
 * @param column column from 1, or 0
 * @param path JSON path, for example {@code $.areas.town.parameters.shelter.beds}
 * @param message what was found and what is allowed
 * @param isMissing whether nothing is wrong and something has still to be filled in
 */
public record Problem(
    String file, int line, int column, String path, String message, boolean isMissing) {
  /** The order in which a reader meets the problems of one file. */
  static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  Problem(String file, Place place, String message, boolean isMissing) {
    this(file, place.line(), place.column(), place.path(), message, isMissing);
  }

  /**
   * {@code file:line:column: path: message}; without line, column and path where there is no place
   * within a file.
   */
  @Override
  public String toString() {
    if (line == 0) {
      return file + ": " + message;
    }
    return file + ":" + line + ":" + column + ": " + path + ": " + message;
  }
}
