package dk.doorstep.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The planner's answer, as a page and as a spreadsheet. */
public final class Report {
  private final Matter matter;

  /** Works out what there is to report. */
  public Report(ReportSource source) {
    this.matter = Matter.of(source);
  }

  /**
   * Writes the page: one file that fetches nothing.
   *
   * @throws IOException if the file cannot be written
   */
  public void writePage(Path file, Locale language) throws IOException {
    new Html().write(file, new PageBuilder(matter, new Words(language)).page());
  }

  /**
   * Writes the spreadsheet.
   *
   * @throws IOException if the file cannot be written
   */
  public void writeSpreadsheet(Path file, Locale language) throws IOException {
    new ReportSheets(matter, new Words(language)).write(file);
  }
}
