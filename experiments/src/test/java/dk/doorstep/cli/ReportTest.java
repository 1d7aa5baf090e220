package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole reports of small experiments. */
class ReportTest {
  private static final List<String> SECTIONS =
      List.of(
          "question",
          "answer",
          "policies",
          "pictures",
          "study",
          "deciders",
          "scenarios",
          "knowledge",
          "limits",
          "reproduce");

  @TempDir static Path temp;
  private static String danish;
  private static String english;

  @BeforeAll
  static void compare() throws IOException {
    Files.writeString(
        temp.resolve("odd.json"),
        """
        {"extends": "shelter-cti",
         "title": {"en": "<b>Mad & \\"quoted\\"</b> <script>alert(1)</script>", "da": "Æ < Ø & 'Å'"},
         "parameters": {"keptPlace.form": "guaranteed"}}
        """);
    Called called =
        Called.with(
            temp,
            ("compare denmark-2019 shelter-cti "
                    + temp.resolve("odd.json")
                    + " --scale 0.02 --years 3 --draws 2"
                    + " --replications 2 --quiet --lang both --zip --out c")
                .split(" "));
    assertThat(called.code()).as(called.err()).isZero();
    danish = Files.readString(temp.resolve("c/report-da.html"));
    english = Files.readString(temp.resolve("c/report-en.html"));
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }

  /** A spreadsheet has money in kroner, so its rows do not speak of millions. */
  @Test
  void rowsOfTheSpreadsheetAreInTheirUnits() throws IOException {
    try (ZipFile file = new ZipFile(temp.resolve("c/report-da.xlsx").toFile())) {
      ZipEntry strings = file.getEntry("xl/sharedStrings.xml");
      assertThat(new String(file.getInputStream(strings).readAllBytes(), StandardCharsets.UTF_8))
          .contains("Kommunernes udgift<")
          .doesNotContain("udgift, mio. kr.");
    }
  }

  @Test
  void bothLanguagesHaveAllSections() {
    assertThat(found(danish, "<section id=\"([^\"]+)\"")).isEqualTo(SECTIONS);
    assertThat(found(english, "<section id=\"([^\"]+)\"")).isEqualTo(SECTIONS);
    assertThat(danish).contains("<html lang=\"da\">", "Svaret</h2>", "Sådan fås de samme tal igen");
    assertThat(english).contains("<html lang=\"en\">", "The answer</h2>");
    assertThat(english)
        .as("two sets that agree are no certainty; the tables say probably")
        .doesNotContain("not in doubt")
        .contains("all of it points the same way");
    assertThat(danish).as("one drawn set is no share of many").doesNotContain("de 1 trukne");
    assertThat(found(danish, "<figure id=\"([^\"]+)\""))
        .isEqualTo(found(english, "<figure id=\"([^\"]+)\""))
        .contains(
            "figure-forest",
            "figure-scatter",
            "figure-payers",
            "figure-situations",
            "figure-changes",
            "figure-retention-all",
            "figure-reach",
            "figure-never",
            "figure-kept",
            "figure-retention-shelter");
  }

  @Test
  void nothingIsFetchedAndNothingRuns() {
    for (String page : List.of(danish, english)) {
      assertThat(page)
          .contains("Content-Security-Policy", "default-src 'none'")
          .doesNotContain("<script", "<link", "url(http", "@import", "{first}", "null");
      assertThat(found(page, "(?:src|href)=\"([^\"#][^\"]*)\"")).isEmpty();
      assertThat(found(page, "\\{(\\w+)}")).as("gaps without a value").isEmpty();
    }
  }

  @Test
  void foreignTextsAreEscaped() {
    assertThat(english)
        .contains("&lt;b&gt;Mad &amp; &quot;quoted&quot;&lt;/b&gt; &lt;script&gt;")
        .doesNotContain("<b>Mad", "alert(1)</script>");
    assertThat(danish).contains("Æ &lt; Ø &amp; &#39;Å&#39;");
  }

  @Test
  void idsAreUniqueAndReferredTo() {
    for (String page : List.of(danish, english)) {
      List<String> ids = found(page, " id=\"([^\"]+)\"");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids).containsAll(found(page, "href=\"#([^\"]+)\""));
      assertThat(ids).containsAll(found(page, "role=\"region\" aria-labelledby=\"([^\"]+)\""));
    }
  }

  /** A number told with two digits of its half-interval is off by at most a twentieth of that. */
  @Test
  void theTableHoldsTheNumbersOfTheFiles() throws IOException {
    List<NamedCsvRecord> nights = new ArrayList<>();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(temp.resolve("c/differences.csv"))) {
      csv.stream()
          .filter(row -> row.getField("indicator").equals("homeless.nights"))
          .filter(row -> row.getField("group").equals("all"))
          .forEach(nights::add);
    }
    assertThat(nights).hasSize(2);
    nights.sort(
        java.util.Comparator.comparingDouble(
            r -> Double.parseDouble(r.getField("mean_difference"))));
    List<String> told = new ArrayList<>();
    String table = english.substring(english.indexOf("id=\"data-forest\""));
    Pattern.compile("</th>\\s*<td class=\"number\">([^<]+)</td>")
        .matcher(table.substring(0, table.indexOf("</table>")))
        .results()
        .map((MatchResult m) -> m.group(1))
        .forEach(told::add);
    assertThat(told).hasSize(2);
    for (int i = 0; i < 2; i++) {
      NamedCsvRecord row = nights.get(i);
      double mean = Double.parseDouble(row.getField("mean_difference")) / 3;
      double half =
          (Double.parseDouble(row.getField("ci_high")) - Double.parseDouble(row.getField("ci_low")))
              / 6;
      double shown = Double.parseDouble(told.get(i).replace("−", "-").replace(",", ""));
      assertThat(Math.abs(shown - mean)).isLessThanOrEqualTo(half / 20 + 0.006);
      assertThat(Math.signum(mean)).isNotZero();
    }
  }

  @Test
  void theBundleHoldsEverythingAndNoTime() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(temp.resolve("c/c.zip").toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
        try (InputStream in = zip.getInputStream(entry)) {
          assertThat(in.readAllBytes())
              .isEqualTo(Files.readAllBytes(temp.resolve(entry.getName())));
        }
      }
    }
    assertThat(names)
        .containsExactly(
            "c/series.csv",
            "c/indicators.csv",
            "c/differences.csv",
            "c/homeless.svg",
            "c/report-da.html",
            "c/report-en.html",
            "c/report-da.xlsx",
            "c/report-en.xlsx",
            "c/manifest.json");
  }

  @Test
  void oneScenarioHasAReportWithoutDifferences() throws IOException {
    Called called =
        Called.with(
            temp,
            "run denmark-2019 --scale 0.01 --years 1 --replications 2 --quiet --lang da --out r"
                .split(" "));
    assertThat(called.code()).as(called.err()).isZero();
    String page = Files.readString(temp.resolve("r/report.html"));
    assertThat(found(page, "<section id=\"([^\"]+)\""))
        .containsExactly(
            "question", "answer", "levels", "scenarios", "knowledge", "limits", "reproduce");
    assertThat(page)
        .contains("Kørslen er for kort til at følge boliger i to år", "lang=\"da\"")
        .doesNotContain("class=\"notice\"");
    assertThat(temp.resolve("r/report.xlsx")).isNotEmptyFile();
  }

  @Test
  void anotherLanguageIsRefusedWhereThereIsNoReport() {
    Called called = Called.with(temp, "list", "--lang", "both");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("da or en");
  }
}
