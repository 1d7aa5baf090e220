package dk.doorstep.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tables as an .xlsx file: numbers as numbers, a bold header that stays in sight. */
public final class Spreadsheet {
  private Spreadsheet() {}

  /**
   * Writes the sheets; the same sheets give the same bytes.
   *
   * @param file is replaced
   * @param title of the document, in its properties
   * @param sheets at least one
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, String title, List<Sheet> sheets) throws IOException {
    throw new UnsupportedOperationException();
  }
}
