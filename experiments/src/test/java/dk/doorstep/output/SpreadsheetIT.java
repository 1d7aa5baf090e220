package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.Tools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet program makes of our file. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SpreadsheetIT {
  /**
   * Separated by semicolons, UTF-8, from the first line, English; texts quoted, numbers not and as
   * shown.
   */
  private static final String CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,true,true";

  @TempDir private Path temp;

  @Test
  void libreOfficeReadsNumbersAsNumbers() throws Exception {
    Tools.require("soffice");
    Path file = temp.resolve("policies.xlsx");
    Spreadsheet.write(file, "Title", List.of(Sheets.policies()));
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                CSV,
                "--outdir",
                temp.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    List<String> lines = Files.readAllLines(temp.resolve("policies.csv"));
    assertThat(lines)
        .element(0)
        .isEqualTo(
            "\"Policy\";\"Nights (nights/year)\";\"Cost (million DKK/year)\";\"Kept\";\"Value\"");
    assertThat(lines).element(1).isEqualTo("\"=1+1\";-12,346;0.3;67%;0.0625");
    assertThat(lines).element(2).isEqualTo("\"Sø & <å>, \"\"æ\"\" \";;;100%;\"none\"");
  }
}
