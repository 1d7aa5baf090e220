package dk.doorstep.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table of words, printed in columns, as CSV or as Markdown. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<String> header;
  private final Set<Integer> rightAligned;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param rightAligned indexes of the columns of numbers
   */
  TextTable(List<String> header, Set<Integer> rightAligned) {
    this.header = List.copyOf(header);
    this.rightAligned = Set.copyOf(rightAligned);
  }

  void add(List<String> row) {
    if (row.size() != header.size()) {
      throw new IllegalArgumentException("a row needs " + header.size() + " cells");
    }
    rows.add(List.copyOf(row));
  }

  void add(String... row) {
    add(List.of(row));
  }

  /** Prints the table in this form. */
  void print(PrintWriter out, Form form) {
    switch (form) {
      case CSV -> printCsv(out);
      case MD -> printMarkdown(out);
      default -> printColumns(out, "");
    }
  }

  /** Prints the table in columns. */
  void printColumns(PrintWriter out, String indent) {
    int[] widths = widths();
    if (header.stream().anyMatch(word -> !word.isEmpty())) {
      printLine(out, indent, header, widths);
    }
    rows.forEach(row -> printLine(out, indent, row, widths));
  }

  private int[] widths() {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      widths[i] = Math.max(widest, header.get(i).length());
    }
    return widths;
  }

  private void printLine(PrintWriter out, String indent, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - row.get(i).length());
      line.append(i == 0 ? "" : GAP);
      line.append(rightAligned.contains(i) ? padding + row.get(i) : row.get(i) + padding);
    }
    out.println(line.toString().stripTrailing());
  }

  private void printCsv(PrintWriter out) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    out.print(text);
  }

  private void printMarkdown(PrintWriter out) {
    List<String> rule = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      rule.add(rightAligned.contains(i) ? "---:" : "---");
    }
    printMarkdown(out, header);
    printMarkdown(out, rule);
    rows.forEach(row -> printMarkdown(out, row));
  }

  private static void printMarkdown(PrintWriter out, List<String> row) {
    List<String> cells = row.stream().map(cell -> cell.replace("|", "\\|")).toList();
    out.println("| " + String.join(" | ", cells) + " |");
  }
}
