package dk.doorstep.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of an experiment while they are written. They are put into place together, when all are
 * whole.
 */
public final class StudyFiles {
  /** Tables with more rows are cut into parts, if the format can. */
  private static final long LARGE = 2_000_000;

  private static final long ROWS_OF_A_PART = 1_000_000;

  private final Path folder;
  private final TableFormat format;
  private final long large;
  private final long rowsOfAPart;
  private final List<String> names = new ArrayList<>();

  /** Files that are written to this folder. */
  StudyFiles(Path folder, TableFormat format) {
    this(folder, format, LARGE, ROWS_OF_A_PART);
  }

  StudyFiles(Path folder, TableFormat format, long large, long rowsOfAPart) {
    this.folder = folder;
    this.format = format;
    this.large = large;
    this.rowsOfAPart = rowsOfAPart;
  }

  /**
   * Writes a table to {@code name.csv} or {@code name.parquet}.
   *
   * @throws IOException if it cannot be written
   */
  public void table(String name, List<Column> columns, RowSink.Filler filler) throws IOException {
    table(name, columns, 0, filler);
  }

  /**
   * Writes a table of which the number of rows is known. A large one that is written as Parquet
   * becomes a folder {@code name} that is cut by its first column, which must be {@code scenario};
   * rows of one scenario stand together.
   *
   * @param rows about how many
   * @throws IOException if it cannot be written
   */
  public void table(String name, List<Column> columns, long rows, RowSink.Filler filler)
      throws IOException {
    if (format == TableFormat.CSV) {
      csv(name, columns, filler);
      return;
    }
    boolean isCut = rows > large && columns.get(0).name().equals("scenario");
    try (ParquetTable table =
        isCut
            ? ParquetTable.partitioned(columns, folder.resolve(name), rowsOfAPart)
            : ParquetTable.single(columns, file(name + "." + format.word()))) {
      filler.fill(table::add);
      if (isCut) {
        table.files().forEach(f -> names.add(folder.relativize(f).toString().replace('\\', '/')));
      }
    }
  }

  private void csv(String name, List<Column> columns, RowSink.Filler filler) throws IOException {
    CsvFile.write(
        file(name + "." + format.word()),
        csv -> {
          csv.writeRecord(columns.stream().map(Column::name).toArray(String[]::new));
          String[] texts = new String[columns.size()];
          filler.fill(
              cells -> {
                for (int k = 0; k < texts.length; k++) {
                  texts[k] = text(cells.get(k));
                }
                csv.writeRecord(texts);
              });
        });
  }

  private static String text(Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof Double number ? Numbers.plain(number) : cell.toString();
  }

  /**
   * Where to write another file of this name, a chart or a page. It must be written.
   *
   * @throws IOException if a folder for it cannot be made
   */
  public Path file(String name) throws IOException {
    Files.createDirectories(folder);
    if (!names.contains(name)) {
      names.add(name);
    }
    return folder.resolve(name);
  }

  /** Takes back a name of {@link #file} that could not be written after all. */
  public void forget(String name) {
    names.remove(name);
  }

  /** Names of the files, relative to the folder, in the order in which they were written. */
  List<String> names() {
    return List.copyOf(names);
  }
}
