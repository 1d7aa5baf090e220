package dk.doorstep.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one table: UTF-8, line feeds, quotes only where they are needed. */
final class CsvFile {
  private CsvFile() {}

  /** Fills a table. */
  @FunctionalInterface
  interface Filler {
    void fill(CsvWriter csv) throws IOException;
  }

  /**
   * Writes a table.
   *
   * @throws UnwrittenFileException if the file cannot be written
   */
  static void write(Path file, Filler filler) throws IOException {
    try (CsvWriter csv = writer().build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      filler.fill(csv);
    } catch (IOException | UncheckedIOException e) {
      throw UnwrittenFileException.of(file, e);
    }
  }

  static CsvWriter.CsvWriterBuilder writer() {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF);
  }
}
