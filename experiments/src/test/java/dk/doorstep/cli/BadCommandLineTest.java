package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever types something wrong is told what, in a line, and gets exit code 2. */
class BadCommandLineTest {
  @TempDir private Path temp;

  private record Bad(String line, String message) {
    @Override
    public String toString() {
      return line;
    }
  }

  static Stream<Bad> lines() {
    return Stream.of(
        new Bad("", "Name a command"),
        new Bad("rum denmark-2019", "no command \"rum\". Did you mean run?"),
        new Bad("list extra", "\"extra\" is one word too many"),
        new Bad("list --format csv", "no option \"--format\""),
        new Bad("schema scenario extra", "one word too many"),
        new Bad("show", "SCENARIO is missing"),
        new Bad("show nosuch", "no scenario with this id"),
        new Bad("show denmark-209", "denmark-2019"),
        new Bad("show denmark-2019 --diff", "--diff needs a value"),
        new Bad("show denmark-2019 --diff nosuch", "no scenario with this id"),
        new Bad("show denmark-2019 --format xml", "--format cannot be \"xml\""),
        new Bad("show denmark-2019 --diff no-support --format json", "not printed as JSON"),
        new Bad("check", "FILE is missing"),
        new Bad("check missing.json", "there is no such file"),
        new Bad("check TEMP", "this is a directory"),
        new Bad("check TEMP/broken.json", "broken.json:1:"),
        new Bad("check TEMP/wrong.json", "shelter.bedz"),
        new Bad("ledger nosuch", "no scenario with this id"),
        new Bad("ledger --format json", "not printed as JSON"),
        new Bad("ledger denmark-2019 no-support", "one word too many"),
        new Bad("run", "SCENARIO is missing"),
        new Bad("run nosuch", "no scenario with this id"),
        new Bad("run TEMP/wrong.json", "shelter.bedz"),
        new Bad("run denmark-2019 no-support", "\"no-support\" is one word too many"),
        new Bad("run denmark-2019 --yeers 1", "no option \"--yeers\" here. Did you mean --years?"),
        new Bad("run denmark-2019 --years", "--years needs a value"),
        new Bad("run denmark-2019 --years --quiet", "--years needs a value"),
        new Bad("run denmark-2019 --years 0", "--years cannot be \"0\""),
        new Bad("run denmark-2019 --years -3", "--years cannot be \"-3\""),
        new Bad("run denmark-2019 --years 201", "a whole number from 1 to 200"),
        new Bad("run denmark-2019 --years 1.5", "--years cannot be \"1.5\""),
        new Bad("run denmark-2019 --years 1,5", "--years cannot be \"1,5\""),
        new Bad("run denmark-2019 --years ten", "--years cannot be \"ten\""),
        new Bad("run denmark-2019 --years 99999999999999999999", "--years cannot be"),
        new Bad("run denmark-2019 --years 1 --years 2", "--years is given twice"),
        new Bad("run denmark-2019 --scale 0", "--scale cannot be \"0\""),
        new Bad("run denmark-2019 --scale -1", "--scale cannot be \"-1\""),
        new Bad("run denmark-2019 --scale NaN", "--scale cannot be \"NaN\""),
        new Bad("run denmark-2019 --scale Infinity", "--scale cannot be \"Infinity\""),
        new Bad("run denmark-2019 --scale 1e9", "at most 1000"),
        new Bad("run denmark-2019 --scale 0,5", "--scale cannot be \"0,5\""),
        new Bad("run denmark-2019 --scale 0x1p-3", "--scale cannot be \"0x1p-3\""),
        new Bad("run denmark-2019 --scale 0.05f", "--scale cannot be \"0.05f\""),
        new Bad("run denmark-2019 --scale 0.1d", "a number above 0"),
        new Bad("run denmark-2019 --persons 0", "--persons cannot be \"0\""),
        new Bad("run denmark-2019 --persons many", "--persons cannot be \"many\""),
        new Bad("run denmark-2019 --scale 1 --persons 100", "--scale or --persons, not both"),
        new Bad("run denmark-2019 --replications 0", "--replications cannot be \"0\""),
        new Bad("run denmark-2019 --draws 0", "--draws cannot be \"0\""),
        new Bad("run denmark-2019 --seed x", "--seed cannot be \"x\""),
        new Bad("run denmark-2019 --seed 9223372036854775808", "--seed cannot be"),
        new Bad("run denmark-2019 --threads 0", "--threads cannot be \"0\""),
        new Bad("run denmark-2019 --every 0", "--every cannot be \"0\""),
        new Bad("run denmark-2019 --every -30", "--every cannot be \"-30\""),
        new Bad("run denmark-2019 --out=", "--out cannot be \"\""),
        new Bad("run denmark-2019 --out TEMP", "is not empty"),
        new Bad("run denmark-2019 --out TEMP/broken.json", "is a file, not a folder"),
        new Bad("run denmark-2019 --out TEMP/broken.json/x", "cannot be written to"),
        new Bad("run denmark-2019 --lang sv", "--lang cannot be \"sv\""),
        new Bad("run denmark-2019 --lang", "--lang needs a value"),
        new Bad("--lang sv list", "--lang cannot be \"sv\""),
        new Bad("compare denmark-2019", "only \"denmark-2019\" is named"),
        new Bad("compare no-support no-support", "named twice"),
        new Bad("compare denmark-2019 nosuch", "no scenario with this id"),
        new Bad("compare --events", "no option \"--events\""),
        new Bad("compare --out TEMP", "is not empty"),
        new Bad("story", "SCENARIO is missing"),
        new Bad("story denmark-2019", "Give --person or --like"),
        new Bad("story denmark-2019 --person 7 --like died", "Give --person or --like"),
        new Bad("story nosuch --person 7", "no scenario with this id"),
        new Bad("story denmark-2019 --person seven", "the number of a person"),
        new Bad("story denmark-2019 --person 7 --replication -1", "from 0 to 99999"),
        new Bad("story denmark-2019 --person 7 --format pdf", "text or markdown"),
        new Bad("story denmark-2019 --like dyed", "no term \"dyed\". Did you mean died?"),
        new Bad("story denmark-2019 --like died,,man", "no term \"\". There are: woman, man"),
        new Bad("story denmark-2019 --person 7 --out TEMP", "is a folder, not a file"),
        new Bad("story denmark-2019 --person 7 --out TEMP/broken.json", "already a file"),
        new Bad("story denmark-2019 --person 7 --out TEMP/none/x", "cannot be written to"),
        new Bad("pairing --indicator nosuch", "no indicator \"nosuch\""),
        new Bad("pairing --replications 2", "at least 3"),
        new Bad("pairing --baseline shelter-cti", "named twice"),
        new Bad("pairing --scenario nosuch", "no scenario with this id"),
        new Bad(
            "run denmark-2019 --draws 10000", "draws, the scenario itself included; 10000 were"),
        new Bad("compare --draws 10000", "fit that comes with the program holds"),
        new Bad("run denmark-2019 --draws-file TEMP/nosuch.csv", "no such file"),
        new Bad("run denmark-2019 --draws-file TEMP/broken.json", "is not a file of draws"),
        new Bad("run denmark-2019 --draws-file", "--draws-file needs a value"),
        new Bad("screen nosuch", "no scenario with this id"),
        new Bad("screen --keep 0", "--keep cannot be \"0\""),
        new Bad("screen --max-candidates 0", "--max-candidates cannot be \"0\""),
        new Bad("screen --persons 10", "no option \"--persons\""),
        new Bad("screen --out TEMP/broken.json", "is there already"),
        new Bad("screen --out TEMP", "is there already"),
        new Bad("screen --out TEMP/nosuch/draws.csv", "cannot be written to"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isRefusedInALine(Bad bad) throws Exception {
    Files.writeString(temp.resolve("broken.json"), "{");
    Files.writeString(
        temp.resolve("wrong.json"),
        "{\"extends\": \"denmark-2019\", \"parameters\": {\"shelter.bedz\": 3}}");
    String line = bad.line.replace("TEMP", temp.toString());
    Called called = Called.with(temp, line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(called.code()).as(called.err()).isEqualTo(2);
    assertThat(called.err()).contains(bad.message).doesNotContain("Exception", "\tat ");
    assertThat(called.err().lines().count()).isBetween(1L, 3L);
    assertThat(called.out()).isEmpty();
    assertThat(temp.resolve("results")).doesNotExist();
  }

  @Test
  void isRefusedInDanish() {
    Called called = Called.with(temp, "run", "denmark-2019", "--lang", "da", "--years", "0");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .isEqualTo(
            "doorstep: --years kan ikke være \"0\": det skal være et helt tal fra 1 til 200.\n"
                + "Se \"doorstep run --help\".\n");
  }

  /** Under LC_ALL=C the letter ø comes as something that can be no name. */
  @Test
  void aNameThatTheLocaleDoesNotKnowIsToldApart() {
    Called empty = Called.with(temp, "sweep", "", "--lang", "en");
    assertThat(empty.err()).contains("FILE cannot be \"\": it must be the name of a file.");
    assertThat(empty.err()).doesNotContain("locale");
    String unknown = "\uFFFD\0.json";
    Called called = Called.with(temp, "sweep", unknown, "--lang", "en");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("it must be the name of a file. The locale", "LC_ALL");
    Called out = Called.with(temp, "sweep", "a.json", "--out", unknown, "--lang", "da");
    assertThat(out.err()).contains("sprogindstilling", "LC_ALL");
  }

  @Test
  void everyProblemOfAFileIsTold() throws Exception {
    Path wrong = temp.resolve("two.json");
    Files.writeString(
        wrong,
        "{\"extends\": \"denmark-2019\",\n \"parameters\": {\n  \"shelter.bedz\": 3,\n"
            + "  \"cti.durationDays\": -1}}\n");
    Called called = Called.with(temp, "check", "no-support", wrong.toString());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEqualTo("ok: no-support\n");
    assertThat(called.err().lines().toList())
        .hasSize(2)
        .allMatch(line -> line.startsWith(wrong.toString()));
    assertThat(List.of("two.json:3:", "two.json:4:")).allMatch(called.err()::contains);
  }
}
