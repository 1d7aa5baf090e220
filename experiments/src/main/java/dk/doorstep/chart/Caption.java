package dk.doorstep.chart;

import java.util.regex.Pattern;

/**
 * What a chart is called by people who do not see it.
 *
 * @param id lower-case letters, digits and hyphens, unlike that of any other chart of the page;
 *     every id inside the picture begins with it
 * @param title a few words, read out as the name of the picture
 * @param description what the picture shows, in one or two sentences with its main numbers
 */
public record Caption(String id, String title, String description) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  public Caption {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "id must be a letter followed by letters, digits and hyphens, all lower case: " + id);
    }
    if (title.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("a chart needs a title and a description: " + id);
    }
  }
}
