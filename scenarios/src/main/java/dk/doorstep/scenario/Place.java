package dk.doorstep.scenario;

import java.util.regex.Pattern;

/**
 * A place in a file.
 *
 * @param line line from 1, or 0 for none
 * @param column column from 1, or 0 for none
 * @param path JSON path
 */
public record Place(int line, int column, String path) {
  /** A file as a whole, when nothing within it can be pointed at. */
  public static final Place NOWHERE = new Place(0, 0, "$");

  static final String ROOT = "$";

  private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_.-]{1,100}");

  /** The path of a member of the object at this path. */
  public static String member(String path, String name) {
    return PLAIN_NAME.matcher(name).matches()
        ? path + "." + name
        : path + "['" + Wording.shortened(name) + "']";
  }

  /** The path of an item of the list at this path. */
  public static String item(String path, int index) {
    return path + "[" + index + "]";
  }

  /** The same line and column, for a message about another part. */
  Place about(String otherPath) {
    return new Place(line, column, otherPath);
  }
}
