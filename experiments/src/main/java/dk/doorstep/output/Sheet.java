package dk.doorstep.output;

import java.util.List;

/**
 * A table of a spreadsheet.
 *
 * @param name on its tab; cut to 31 characters and freed of those a spreadsheet forbids when
 *     written, numbered if that makes two alike
 * @param columns from left to right
 * @param rows from the top down, each with a cell per column
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
  /**
   * A column.
   *
   * @param header what it holds
   * @param unit of its numbers, shown in brackets after the header; empty if it has none
   * @param format how its numbers are shown
   */
  public record Column(String header, String unit, Format format) {}

  /** How the numbers of a column are shown; texts are shown as they are in every column. */
  public enum Format {
    /** No numbers. */
    TEXT,
    /** Whole, with separators of thousands. */
    INTEGER,
    /** With one decimal. */
    ONE_DECIMAL,
    /** With two decimals. */
    TWO_DECIMALS,
    /** Shares from 0 to 1 as whole per cent. */
    PERCENT,
    /** As short as possible without losing anything; for values of parameters. */
    GENERAL
  }

  /** What a cell holds. */
  public sealed interface Cell {
    /** A number; NaN and infinite values are shown as an empty cell. */
    static Cell of(double number) {
      return Double.isFinite(number) ? new Number(number) : new Empty();
    }

    /** A text, never read as a formula. */
    static Cell of(String text) {
      return text.isEmpty() ? new Empty() : new Text(text);
    }

    /** Nothing. */
    static Cell empty() {
      return new Empty();
    }
  }

  /** A finite number. */
  public record Number(double value) implements Cell {}

  /** A text. */
  public record Text(String value) implements Cell {}

  /** Nothing. */
  public record Empty() implements Cell {}

  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "sheet " + name + " has " + columns.size() + " columns, a row has " + row.size());
      }
    }
  }
}
