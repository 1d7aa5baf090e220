package dk.doorstep.report;

import dk.doorstep.chart.Figure;
import dk.doorstep.parameters.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes pages of other commands in the manner of the report. */
public final class PageFile {
  private PageFile() {}

  /** The style rules of the report. */
  public static String styles() {
    return Figure.css() + PageBuilder.styles();
  }

  /** What a parameter means, in the words of a language, without a full stop. */
  public static String meaning(Parameter parameter, Locale locale) {
    return new ParameterWords(locale).phrase(parameter);
  }

  /** A value of a parameter in the words of a language. */
  public static String value(String value, Locale locale) {
    return new ParameterWords(locale).value(value);
  }

  /**
   * Writes a page.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Page page) throws IOException {
    new Html().write(file, page);
  }
}
