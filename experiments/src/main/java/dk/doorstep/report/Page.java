package dk.doorstep.report;

import java.util.List;

/**
 * A page before it is laid out: what stands on it, in order, as plain text that the template makes
 * safe. The records are public because the template reads them.
 *
 * @param language code of the language
 * @param title the title
 * @param lead under the title
 * @param facts short facts on the run, name and value in turn
 * @param notices what must be read first, for example that the run was stopped
 * @param contents word for the table of contents
 * @param skip words of the link that skips to the content
 * @param sections the sections
 * @param footer last line
 * @param styles style rules, trusted
 */
public record Page(
    String language,
    String title,
    String lead,
    List<Fact> facts,
    List<String> notices,
    String contents,
    String skip,
    List<Section> sections,
    String footer,
    String styles) {
  public Page {
    facts = List.copyOf(facts);
    notices = List.copyOf(notices);
    sections = List.copyOf(sections);
  }

  /** A name and a value. */
  public record Fact(String name, String value) {}

  /**
   * A section.
   *
   * @param id anchor
   * @param heading its heading
   * @param blocks what stands in it
   */
  public record Section(String id, String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** A piece of a section. */
  public sealed interface Block {
    /** By which the template tells pieces apart. */
    default String kind() {
      return getClass().getSimpleName();
    }
  }

  /** A paragraph. */
  public record Text(String text) implements Block {}

  /** The sentences that matter most, one after the other. */
  public record Answers(List<String> sentences) implements Block {}

  /** A small heading. */
  public record Heading(String text) implements Block {}

  /** Points. */
  public record Points(List<String> items) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }

  /** Text as it is typed. */
  public record Code(String text) implements Block {}

  /**
   * A picture.
   *
   * @param id anchor
   * @param title its name
   * @param html trusted markup of the picture; empty if none could be drawn
   * @param caption what is seen, in words and numbers
   * @param data its numbers
   */
  public record Picture(String id, String title, String html, String caption, Details data)
      implements Block {}

  /** Something that is folded away. */
  public record Details(String summary, List<Block> blocks) implements Block {
    public Details {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A table.
   *
   * @param id anchor of its caption
   * @param caption what it holds
   * @param columns heads of the columns, the first that of the rows
   * @param rows rows
   */
  public record Table(String id, String caption, List<Column> columns, List<Row> rows)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size() - 1) {
          throw new IllegalArgumentException("a row of " + id + " has another number of cells");
        }
      }
    }
  }

  /**
   * The head of a column.
   *
   * @param numeric whether its cells are set to the right
   */
  public record Column(String text, boolean numeric) {}

  /**
   * A row.
   *
   * @param head its name
   * @param note in small print under the name; may be empty
   * @param cells its cells
   */
  public record Row(String head, String note, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text what it holds
   * @param note in small print under it; may be empty
   * @param verdict a judgement in a word or two; may be empty
   * @param tone {@code better}, {@code worse}, {@code perhaps-better}, {@code perhaps-worse} or
   *     {@code open}, by which a judgement is coloured; empty without one
   * @param language of the text if it is not that of the page; else empty
   */
  public record Cell(String text, String note, String verdict, String tone, String language) {
    static Cell of(String text) {
      return new Cell(text, "", "", "", "");
    }

    static Cell of(String text, String note) {
      return new Cell(text, note, "", "", "");
    }
  }
}
