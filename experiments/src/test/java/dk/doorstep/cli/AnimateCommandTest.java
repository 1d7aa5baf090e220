package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that writes a run to watch. */
class AnimateCommandTest {
  private static final String SMALL =
      "animate denmark-2019 --scale 0.02 --years 1 -q --out page.html ";

  @TempDir private Path temp;

  private Called call(String line) {
    return Called.with(temp, line.trim().split(" +"));
  }

  @Test
  void onePageHoldsBothRunsAndBothLanguagesAndFetchesNothing() throws Exception {
    Called called = call(SMALL + "--beside shelter-cti-kept-place --lang da");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).matches("Skrevet: .*page\\.html \\(0,\\d MB\\)\n");
    String page = Files.readString(temp.resolve("page.html"));
    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"da\">")
        .contains("Danmark 2019: dagens praksis", "Denmark 2019: current practice")
        .contains("CTI fra alle herberger og holdt plads", "Køen til en bolig", "The queue for a")
        .doesNotContainPattern("@\\w+@")
        .contains("doorstep animate denmark-2019 --scale 0.02")
        .doesNotContain("http:", "https:", "//cdn", "import(", "fetch(");
    assertThat(Files.size(temp.resolve("page.html"))).isLessThan(1_000_000);
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theSameLineGivesTheSameBytes() throws Exception {
    call(SMALL + "--threads 1");
    byte[] first = Files.readAllBytes(temp.resolve("page.html"));
    Called refused = call(SMALL);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("already a file", "--force");
    assertThat(Files.readAllBytes(temp.resolve("page.html"))).isEqualTo(first);
    call(SMALL + "--threads 1 --seed 2 --force");
    assertThat(Files.readAllBytes(temp.resolve("page.html"))).isNotEqualTo(first);
    call(SMALL + "--threads 1");
    assertThat(call(SMALL + "--threads 1 --force").code()).isZero();
    String again = Files.readString(temp.resolve("page.html"));
    // The page names its own command.
    assertThat(again.replace(" --force", ""))
        .isEqualTo(new String(first, java.nio.charset.StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "animate denmark-2019 | Name the file with --out",
        "animate --out x.html | SCENARIO is missing",
        "animate denmark-2019 --out x.mov | must end with one of .gif, .html, .mp4, .png",
        "animate denmark-2019 --out html | must end with one of .gif, .html, .mp4, .png",
        "animate denmark-2019 --out none/x.html | cannot be written to",
        "animate denmark-2019 --out /proc/x.png | cannot be written to",
        "animate denmark-2019 --out x.html --years 0 | a whole number from 1 to 10",
        "animate denmark-2019 --out x.html --years 11 | a whole number from 1 to 10",
        "animate denmark-2019 --out x.html --day 730 | the last day is 729",
        "animate denmark-2019 --out x.html --day -1 | from 0 to the last day",
        "animate denmark-2019 --out x.html --scale 0 | --scale cannot be",
        "animate denmark-2019 --out x.html --scale 1 | at most 30 one by one",
        "animate denmark-2019 --out x.html --beside st-dannesbo | not go on from the same past",
        "animate denmark-2019 --out x.html --beside denmark-2019 | is named twice",
        "animate denmark-2019 --out x.html --fps 10 | --fps is for films and pictures",
        "animate denmark-2019 --out x.html --area 1 | --area is for films and pictures",
        "animate denmark-2019 --out x.png --pixels 1281x720 | even numbers from 240 to 4096",
        "animate denmark-2019 --out x.png --pixels big | even numbers from 240 to 4096",
        "animate denmark-2019 --out x.mp4 --fps 0 | a whole number from 1 to 60",
        "animate denmark-2019 --out x.png --years 1 --persons 300 --area nowhere | nowhere",
        "animate denmark-2019 --out x.html --beside nosuch | no scenario with this id",
      })
  void badInputIsToldAndNothingIsWritten(String line, String message) throws Exception {
    Called called = call(line);
    assertThat(called.code()).as(called.err()).isEqualTo(2);
    assertThat(called.err()).contains(message.trim());
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).isEmpty();
    }
  }
}
