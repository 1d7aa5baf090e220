package dk.doorstep.calibration;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.doorstep.scenario.BaselineFit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the shipped fit.
 *
 * @param comments what its comment lines tell, by name
 * @param rows its rows, cells by column
 */
record FitTables(Map<String, String> comments, List<Map<String, String>> rows) {
  static FitTables of(BaselineFit table) {
    Map<String, String> comments = new LinkedHashMap<>();
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = null;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().commentStrategy(CommentStrategy.READ).ofCsvRecord(table.text())) {
      for (CsvRecord line : csv) {
        if (line.isComment()) {
          String[] comment = line.getField(0).split(": ", 2);
          comments.put(comment[0].trim(), comment[1].trim());
        } else if (header == null) {
          header = line.getFields();
        } else {
          Map<String, String> row = new LinkedHashMap<>();
          for (int k = 0; k < header.size(); k++) {
            row.put(header.get(k), line.getField(k));
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FitTables(comments, rows);
  }

  /** Ids of the targets of this role all of whose figures are within their tolerances. */
  List<String> inside(String role) {
    return ids(role).stream().filter(this::isInside).toList();
  }

  /** Ids of the targets of this role. */
  List<String> ids(String role) {
    return rows.stream()
        .filter(row -> row.get("role").equals(role))
        .map(row -> row.get("target"))
        .distinct()
        .toList();
  }

  private boolean isInside(String id) {
    return rows.stream()
        .filter(row -> row.get("target").equals(id))
        .allMatch(row -> row.get("inside").equals("true"));
  }
}
