package dk.doorstep.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The planner's answer: what was found is worked out once and told in any language. */
public final class Report {
  private final Matter matter;

  /** Works out what there is to report. */
  public Report(ReportSource source) {
    this.matter = Matter.of(source);
  }

  /** The report in this language, English for those without words of their own. */
  public Edition in(Locale language) {
    Words words = new Words(language);
    return new Edition(matter, words, new PageBuilder(matter, words).page());
  }

  /** The report in one language. */
  public static final class Edition {
    private final Matter matter;
    private final Words words;
    private final Page page;

    private Edition(Matter matter, Words words, Page page) {
      this.matter = matter;
      this.words = words;
      this.page = page;
    }

    /** What stands on the page. */
    Page page() {
      return page;
    }

    /**
     * Writes the page: one file that fetches nothing.
     *
     * @throws IOException if the file cannot be written
     */
    public void writePage(Path file) throws IOException {
      new Html().write(file, page);
    }

    /**
     * Writes the spreadsheet.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeSpreadsheet(Path file) throws IOException {
      new ReportSheets(matter, words).write(file, page);
    }
  }
}
