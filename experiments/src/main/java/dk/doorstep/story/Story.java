package dk.doorstep.story;

import java.util.List;

/**
 * A life in words.
 *
 * @param about sentences on who the person is; may be empty
 * @param chapters in order of time, the end of the story last
 */
public record Story(String title, String about, List<Chapter> chapters) {
  public Story {
    chapters = List.copyOf(chapters);
  }

  /** A spell of homelessness, a time in a home, or the end. */
  public record Chapter(String heading, String text) {}
}
