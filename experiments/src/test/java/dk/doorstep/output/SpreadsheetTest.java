package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {
  @TempDir private Path temp;

  private Path write(String name, Sheet... sheets) throws Exception {
    Path file = temp.resolve(name);
    Spreadsheet.write(file, "Title", List.of(sheets));
    return file;
  }

  private static List<Row> rows(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, true))) {
      return workbook.getFirstSheet().read();
    }
  }

  private static String part(Path file, String name) throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      InputStream in = zip.getInputStream(zip.getEntry(name));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void numbersAreNumbersAndTextsAreTexts() throws Exception {
    List<Row> rows = rows(write("a.xlsx", Sheets.policies()));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).getCellText(1)).isEqualTo("Nights (nights/year)");
    Row first = rows.get(1);
    assertThat(first.getCell(1).getType()).isEqualTo(CellType.NUMBER);
    assertThat(first.getCell(1).asNumber().doubleValue()).isEqualTo(-12345.678);
    assertThat(first.getCell(3).asNumber().doubleValue()).isEqualTo(0.671);
    assertThat(first.getCell(1).getDataFormatString()).isEqualTo("#,##0");
    assertThat(first.getCell(3).getDataFormatString()).isEqualTo("0%");
    assertThat(rows.get(2).getCellText(4)).isEqualTo("none");
  }

  @Test
  void aTextThatBeginsLikeAFormulaIsNone() throws Exception {
    Path file = write("a.xlsx", Sheets.policies());
    Cell cell = rows(file).get(1).getCell(0);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.asString()).isEqualTo("=1+1");
    assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
  }

  @Test
  void whatIsUndefinedIsAnEmptyCell() throws Exception {
    Row second = rows(write("a.xlsx", Sheets.policies())).get(2);
    for (int column : List.of(1, 2)) {
      assertThat(second.getOptionalCell(column).map(Cell::getText).orElse("")).isEmpty();
    }
    assertThat(second.getCellText(0)).isEqualTo("Sø & <å>, \"æ\" ");
  }

  @Test
  void theHeaderStaysInSight() throws Exception {
    String sheet = part(write("a.xlsx", Sheets.policies()), "xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("state=\"frozen\"", "ySplit=\"1\"");
  }

  @Test
  void namesOfSheetsAreAllowedAndDifferent() throws Exception {
    Path file =
        write(
            "a.xlsx",
            Sheets.policies(),
            Sheets.named("Notes"),
            Sheets.named("NOTES"),
            Sheets.named("'quoted'"),
            Sheets.named(":"),
            Sheets.named("A name of more than thirty-one characters: the first"),
            Sheets.named("A name of more than thirty-one characters: the second"));
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      List<String> names = workbook.getSheets().map(sheet -> sheet.getName()).toList();
      assertThat(names)
          .containsExactly(
              "Policies   all    by name, and",
              "Notes",
              "NOTES 2",
              "quoted",
              "_",
              "A name of more than thirty-one",
              "A name of more than thirty-on 2");
      assertThat(names).allMatch(name -> name.length() <= 31);
    }
  }

  @Test
  void theSameSheetsGiveTheSameBytes() throws Exception {
    Path first = write("a.xlsx", Sheets.policies(), Sheets.named("Notes"));
    // The document's own time would have changed by then.
    Thread.sleep(20);
    Path second = write("b.xlsx", Sheets.policies(), Sheets.named("Notes"));
    assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    assertThat(part(first, "docProps/core.xml")).doesNotContain("created").contains("Title");
    Path other = write("c.xlsx", Sheets.policies(), Sheets.named("Other"));
    assertThat(Files.readAllBytes(other)).isNotEqualTo(Files.readAllBytes(first));
  }

  @Test
  void refusesRowsOfAnotherLength() {
    assertThatThrownBy(
            () ->
                new Sheet(
                    "a", List.of(new Sheet.Column("x", "", Sheet.Format.TEXT)), List.of(List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 columns");
  }

  @Test
  void textsNoSpreadsheetCanHoldAreShortened() throws Exception {
    String endless = "x".repeat(70_000);
    Path file = temp.resolve("a.xlsx");
    Sheet sheet =
        new Sheet(
            "Long",
            List.of(new Sheet.Column("Name", "", Sheet.Format.TEXT)),
            List.of(List.of(new Sheet.Text(endless))));
    Spreadsheet.write(file, endless, List.of(sheet));
    assertThat(rows(file).get(1).getCellText(0)).hasSize(32_767).endsWith("x…");
    assertThat(part(file, "docProps/core.xml")).contains("xx&#x2026;<").hasSizeLessThan(2_000);
  }

  @Test
  void shorteningCutsNoCharacterInHalfAndNoTextThatFits() {
    assertThat(Shortened.to(5, "abcde")).isEqualTo("abcde");
    assertThat(Shortened.to(5, "abcdef")).isEqualTo("abcd…");
    assertThat(Shortened.to(5, "abc def")).isEqualTo("abc…");
    assertThat(Shortened.to(5, "abc\uD83C\uDFE0def")).isEqualTo("abc…");
  }
}
