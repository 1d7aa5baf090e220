package dk.doorstep.scenario;

import java.util.ArrayList;
import java.util.List;

/** Splits text of comma-separated values, with cells in double quotes where they need it. */
final class CsvText {
  private final String text;
  private int at;

  private CsvText(String text) {
    this.text = text;
  }

  /** The rows, without empty lines. */
  static List<List<String>> rows(String text) {
    CsvText csv = new CsvText(text.replace("\r\n", "\n"));
    List<List<String>> rows = new ArrayList<>();
    while (csv.at < csv.text.length()) {
      List<String> row = csv.row();
      if (row.size() > 1 || !row.get(0).isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(text.startsWith("\"", at) ? quoted() : plain());
    } while (take(','));
    take('\n');
    return cells;
  }

  private boolean take(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private String plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      if (!take('"')) {
        cell.append(text.charAt(at++));
      } else if (take('"')) {
        cell.append('"');
      } else {
        break;
      }
    }
    return cell.toString();
  }
}
