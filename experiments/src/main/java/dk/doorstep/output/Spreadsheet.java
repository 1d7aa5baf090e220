package dk.doorstep.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as an .xlsx file: numbers as numbers, a bold header that stays in sight. */
public final class Spreadsheet {
  private static final String APPLICATION = "Doorstep";

  /** The application's version has two numbers in this format and says nothing about ours. */
  private static final String APPLICATION_VERSION = "1.0";

  private static final int LONGEST_NAME = 31;

  /** Spreadsheet programs take no more in a cell, and files with more for damaged ones. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int LONGEST_TITLE = 255;
  private static final int WIDEST = 60;
  private static final int NARROWEST = 9;

  /** Rows that decide the width of a column. */
  private static final int MEASURED = 500;

  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/?*\\[\\]:\\p{Cntrl}]");
  private static final Pattern AT_ENDS = Pattern.compile("^'+|'+$");
  private static final Pattern NO_XML = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]|[\uFFFE\uFFFF]");
  private static final Pattern CREATED =
      Pattern.compile("<dcterms:created.*?</dcterms:created>", Pattern.DOTALL);

  /** The earliest time that a zip file can hold. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

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
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a spreadsheet needs a sheet");
    }
    Path raw = Files.createTempFile("doorstep", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(raw);
          Workbook workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
        workbook.properties().setTitle(Shortened.to(LONGEST_TITLE, clean(title)));
        Set<String> names = new HashSet<>();
        for (Sheet sheet : sheets) {
          fill(workbook.newWorksheet(name(sheet.name(), names)), sheet);
        }
      }
      copyWithoutTimes(raw, file);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  /** A name that a spreadsheet accepts and that none of these is, upper and lower case alike. */
  private static String name(String wanted, Set<String> names) {
    String allowed =
        AT_ENDS.matcher(FORBIDDEN.matcher(wanted).replaceAll(" ").strip()).replaceAll("");
    if (allowed.isEmpty() || allowed.equalsIgnoreCase("history")) {
      allowed = "_" + allowed;
    }
    String name = cut(allowed, LONGEST_NAME);
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = " " + i;
      name = cut(allowed, LONGEST_NAME - number.length()) + number;
    }
    return name;
  }

  /** The first characters, not ending within a pair or with an apostrophe. */
  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return AT_ENDS.matcher(text.substring(0, end).strip()).replaceAll("");
  }

  private static void fill(Worksheet page, Sheet sheet) {
    for (int column = 0; column < sheet.columns().size(); column++) {
      Sheet.Column head = sheet.columns().get(column);
      page.value(0, column, clean(header(head)));
      page.width(column, width(sheet, column));
      for (int row = 0; row < sheet.rows().size(); row++) {
        write(page, row + 1, column, sheet.rows().get(row).get(column), head.format());
      }
    }
    int last = Math.max(0, sheet.columns().size() - 1);
    page.range(0, 0, 0, last)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor("E8EEF2")
        .set();
    page.freezePane(0, 1);
    page.repeatRows(0);
    if (sheet.columns().size() > 1 && sheet.rows().size() > 1) {
      page.setAutoFilter(0, 0, sheet.rows().size(), last);
    }
    page.paperSize(PaperSize.A4_PAPER);
    page.pageOrientation("landscape");
    page.setFitToPage(true);
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
  }

  private static void write(
      Worksheet page, int row, int column, Sheet.Cell cell, Sheet.Format format) {
    if (cell instanceof Sheet.Number number) {
      page.value(row, column, number.value());
      String shown = shown(format);
      if (!shown.isEmpty()) {
        page.style(row, column).format(shown).verticalAlignment("top").set();
      } else {
        page.style(row, column).verticalAlignment("top").set();
      }
    } else if (cell instanceof Sheet.Text text) {
      page.value(row, column, clean(text.value()));
      page.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  private static String shown(Sheet.Format format) {
    return switch (format) {
      case TEXT, GENERAL -> "";
      case INTEGER -> "#,##0";
      case ONE_DECIMAL -> "#,##0.0";
      case TWO_DECIMALS -> "#,##0.00";
      case PERCENT -> "0%";
    };
  }

  private static String header(Sheet.Column column) {
    return column.unit().isEmpty() ? column.header() : column.header() + " (" + column.unit() + ")";
  }

  /** Width of a column in letters. */
  private static int width(Sheet sheet, int column) {
    Sheet.Column head = sheet.columns().get(column);
    int widest = 0;
    for (String word : header(head).split(" ")) {
      widest = Math.max(widest, word.length());
    }
    // Short headers stay on one line; room for the button of the filter.
    widest = Math.max(widest, Math.min(header(head).length(), 16)) + 3;
    for (List<Sheet.Cell> row : sheet.rows().subList(0, Math.min(MEASURED, sheet.rows().size()))) {
      widest = Math.max(widest, length(row.get(column), head.format()) + 1);
    }
    return Math.max(NARROWEST, Math.min(WIDEST, widest));
  }

  private static int length(Sheet.Cell cell, Sheet.Format format) {
    if (cell instanceof Sheet.Text text) {
      return text.value().lines().mapToInt(String::length).max().orElse(0);
    }
    if (cell instanceof Sheet.Number number) {
      return switch (format) {
        case TEXT, GENERAL -> Double.toString(number.value()).length();
        case INTEGER -> String.format(Locale.ROOT, "%,.0f", number.value()).length();
        case ONE_DECIMAL -> String.format(Locale.ROOT, "%,.1f", number.value()).length();
        case TWO_DECIMALS -> String.format(Locale.ROOT, "%,.2f", number.value()).length();
        case PERCENT -> String.format(Locale.ROOT, "%.0f%%", 100 * number.value()).length();
      };
    }
    return 0;
  }

  /** A text that a cell can hold, without the characters that XML cannot. */
  private static String clean(String text) {
    return Shortened.to(LONGEST_TEXT, NO_XML.matcher(text).replaceAll(" "));
  }

  /** Copies a zip file; times of writing, in it and in the document, are left out. */
  private static void copyWithoutTimes(Path zip, Path file) throws IOException {
    try (ZipFile from = new ZipFile(zip.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] content = from.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("docProps/core.xml")) {
          String text = new String(content, StandardCharsets.UTF_8);
          content = CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        to.putNextEntry(copy);
        to.write(content);
        to.closeEntry();
      }
    }
  }
}
