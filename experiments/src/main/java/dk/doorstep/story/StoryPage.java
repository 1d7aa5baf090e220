package dk.doorstep.story;

import java.util.List;
import java.util.Locale;

/**
 * A story laid out for reading, in lines of at most eighty characters where words allow it.
 *
 * @param notes paragraphs on where the story comes from; one that begins with a space is a line of
 *     its own, never broken
 */
public record StoryPage(Story story, List<String> notes, Form form) {
  private static final int WIDTH = 80;

  /** How a story is laid out. */
  public enum Form {
    TEXT,
    MARKDOWN;

    /** The word used on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public StoryPage {
    notes = List.copyOf(notes);
  }

  /** The page, with a line feed after every line. */
  public String text() {
    StringBuilder page = new StringBuilder();
    heading(page, story.title(), "# ", '=');
    if (!story.about().isEmpty()) {
      page.append('\n');
      paragraph(page, story.about());
    }
    for (Story.Chapter chapter : story.chapters()) {
      page.append('\n');
      heading(page, chapter.heading(), "## ", '-');
      page.append('\n');
      paragraph(page, chapter.text());
    }
    page.append('\n').append(form == Form.MARKDOWN ? "---\n\n" : "");
    for (int i = 0; i < notes.size(); i++) {
      page.append(form == Form.MARKDOWN && i > 0 ? "\n" : "");
      String note = notes.get(i);
      if (note.startsWith(" ")) {
        page.append(note).append('\n');
      } else {
        paragraph(page, note);
      }
    }
    return page.toString();
  }

  private void heading(StringBuilder page, String heading, String mark, char rule) {
    if (form == Form.MARKDOWN) {
      page.append(mark).append(heading).append('\n');
    } else {
      page.append(heading).append('\n');
      page.append(String.valueOf(rule).repeat(heading.length())).append('\n');
    }
  }

  private static void paragraph(StringBuilder page, String text) {
    int length = 0;
    for (String word : text.split(" ")) {
      if (length > 0 && length + 1 + word.length() > WIDTH) {
        page.append('\n');
        length = 0;
      }
      page.append(length > 0 ? " " : "").append(word);
      length += (length > 0 ? 1 : 0) + word.length();
    }
    page.append('\n');
  }
}
