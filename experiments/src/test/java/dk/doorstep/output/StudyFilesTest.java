package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFilesTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("scenario"),
          Column.whole("n"),
          Column.number("value"),
          Column.flag("yes"),
          Column.text("note"));

  @TempDir private Path folder;

  private static void fill(RowSink rows) throws java.io.IOException {
    for (String scenario : List.of("a", "b")) {
      for (long n = 0; n < 5; n++) {
        rows.add(
            Arrays.asList(
                scenario, n, n == 2 ? Double.NaN : n / 4.0, n > 2, n == 1 ? null : "x,y"));
      }
    }
  }

  private List<String> query(String sql) throws Exception {
    List<String> values = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result = connection.createStatement().executeQuery(sql)) {
      while (result.next()) {
        values.add(result.getString(1));
      }
    }
    return values;
  }

  @Test
  void emptyCellsAreEmpty() throws Exception {
    StudyFiles files = new StudyFiles(folder, TableFormat.CSV);
    files.table("t", COLUMNS, StudyFilesTest::fill);
    assertThat(files.names()).containsExactly("t.csv");
    assertThat(Files.readAllLines(folder.resolve("t.csv")).subList(0, 4))
        .containsExactly(
            "scenario,n,value,yes,note",
            "a,0,0,false,\"x,y\"",
            "a,1,0.25,false,",
            "a,2,,false,\"x,y\"");
  }

  @Test
  void aLargeParquetTableIsCutByScenarioAndDuckDbPutsItTogether() throws Exception {
    StudyFiles files = new StudyFiles(folder, TableFormat.PARQUET, 9, 3);
    files.table("t", COLUMNS, 10, StudyFilesTest::fill);
    assertThat(files.names())
        .containsExactly(
            "t/scenario=a/part-0.parquet",
            "t/scenario=a/part-1.parquet",
            "t/scenario=b/part-0.parquet",
            "t/scenario=b/part-1.parquet");
    String all = "read_parquet('" + folder + "/t/*/*.parquet', hive_partitioning = true)";
    assertThat(query("SELECT count(*) FROM " + all)).containsExactly("10");
    assertThat(
            query(
                "SELECT scenario || n || coalesce(value::VARCHAR, '-') || yes || coalesce(note, '-') FROM "
                    + all
                    + " WHERE scenario = 'b' ORDER BY n"))
        .containsExactly(
            "b00.0falsex,y", "b10.25false-", "b2-falsex,y", "b30.75truex,y", "b41.0truex,y");
  }

  @Test
  void aSmallParquetTableIsOneFileWithTheSameBytesEveryTime() throws Exception {
    StudyFiles files = new StudyFiles(folder, TableFormat.PARQUET);
    files.table("t", COLUMNS, 10, StudyFilesTest::fill);
    files.table("u", COLUMNS, 10, StudyFilesTest::fill);
    assertThat(files.names()).containsExactly("t.parquet", "u.parquet");
    assertThat(folder.resolve("u.parquet")).hasSameBinaryContentAs(folder.resolve("t.parquet"));
    assertThat(query("SELECT sum(value) FROM '" + folder.resolve("t.parquet") + "'"))
        .containsExactly("4.0");
  }
}
