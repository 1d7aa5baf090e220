package dk.doorstep.output;

import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * Writes one table as Parquet: one file, or a folder of files by the values of the first column
 * (hive partitions, {@code scenario=denmark-2019/part-0.parquet}) of which none has more than so
 * many rows.
 */
final class ParquetTable implements AutoCloseable {
  private final List<Column> columns;
  private final MessageType schema;
  private final Path folder;
  private final long rowsOfAPart;
  private final List<Path> written = new ArrayList<>();
  private ParquetWriter<List<Object>> writer;
  private Object partition;
  private int part;
  private long rows;

  private ParquetTable(List<Column> columns, Path folder, long rowsOfAPart) {
    this.folder = folder;
    this.columns = folder == null ? columns : columns.subList(1, columns.size());
    this.schema = schema(this.columns);
    this.rowsOfAPart = rowsOfAPart;
  }

  /** A table in one file. */
  static ParquetTable single(List<Column> columns, Path file) throws IOException {
    ParquetTable table = new ParquetTable(columns, null, Long.MAX_VALUE);
    table.open(file);
    return table;
  }

  /** A table in a folder, cut by the first column. */
  static ParquetTable partitioned(List<Column> columns, Path folder, long rowsOfAPart) {
    return new ParquetTable(columns, folder, rowsOfAPart);
  }

  private static MessageType schema(List<Column> columns) {
    List<Type> fields = new ArrayList<>();
    for (Column column : columns) {
      fields.add(
          switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
          });
    }
    return new MessageType("table", fields);
  }

  void add(List<Object> cells) throws IOException {
    if (folder == null) {
      writer.write(cells);
      return;
    }
    Object first = cells.get(0);
    if (!first.equals(partition)) {
      partition = first;
      part = 0;
      openPart();
    } else if (rows == rowsOfAPart) {
      part++;
      openPart();
    }
    rows++;
    writer.write(cells.subList(1, cells.size()));
  }

  private void openPart() throws IOException {
    if (writer != null) {
      writer.close();
    }
    Path inner = folder.resolve("scenario=" + partition);
    Files.createDirectories(inner);
    rows = 0;
    open(inner.resolve("part-" + part + "." + TableFormat.PARQUET.word()));
  }

  private void open(Path to) throws IOException {
    Files.deleteIfExists(to);
    Dehydrator<List<Object>> dehydrator =
        (cells, out) -> {
          for (int k = 0; k < columns.size(); k++) {
            Object cell = cells.get(k);
            if (cell != null && !cell.equals(Double.NaN)) {
              out.write(columns.get(k).name(), stored(columns.get(k), cell));
            }
          }
        };
    writer = ParquetWriter.writeFile(schema, to.toFile(), dehydrator);
    written.add(to);
  }

  private static Object stored(Column column, Object cell) {
    return switch (column.type()) {
      case WHOLE -> ((Number) cell).longValue();
      case NUMBER -> ((Number) cell).doubleValue();
      case TEXT, FLAG -> cell;
    };
  }

  /** The files that were written. */
  List<Path> files() {
    return List.copyOf(written);
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
