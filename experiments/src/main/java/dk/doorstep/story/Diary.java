package dk.doorstep.story;

import java.util.List;

/**
 * A life in words, event by event, so that it can be told as far as it has come.
 *
 * @param about sentences on who the person is; may be empty
 * @param entries by day
 */
public record Diary(String title, String about, List<Entry> entries) {
  public Diary {
    entries = List.copyOf(entries);
  }

  /** What is told of one event; the day of the first may lie before day 0. */
  public record Entry(int day, String text) {}
}
