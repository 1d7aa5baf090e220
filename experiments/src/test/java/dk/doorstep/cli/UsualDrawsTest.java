package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which draws a comparison takes when nobody says how many. */
class UsualDrawsTest {
  private static final String CITY =
      "{\"extends\": \"denmark-2019\", \"areas\": {\"town\": {\"count\": 3}}}";
  private static final String POLICY =
      "{\"extends\": \"city.json\", \"parameters\": {\"prevention.inflowRatio\": 0.5}}";

  @TempDir private Path temp;

  /** Draw and replication of every run of the first scenario. */
  private List<String> runs(String... arguments) throws Exception {
    String[] all =
        Stream.concat(
                Stream.of("compare", "--years", "1", "-q", "-o", "out", "--force"),
                Stream.of(arguments).map(a -> a.endsWith(".json") ? temp.resolve(a).toString() : a))
            .toArray(String[]::new);
    Called called = Called.with(temp, all);
    assertThat(called.code()).as(called.err()).isZero();
    String id = arguments[0].replace(".json", "");
    return Files.readAllLines(temp.resolve("out/indicators.csv")).stream()
        .filter(line -> line.startsWith(id + ","))
        .map(line -> line.split(",")[1] + "," + line.split(",")[2])
        .distinct()
        .collect(Collectors.toList());
  }

  @Test
  void theNationalPoliciesAreComparedOverTheFit() throws Exception {
    assertThat(runs("denmark-2019", "kept-place", "--scale", "0.02"))
        .containsExactly("0,0", "1,0", "2,0", "3,0", "4,0", "5,0");
    assertThat(Files.readString(temp.resolve("out/manifest.json")))
        .contains("weighted draws of the fit of denmark-2019");
  }

  @Test
  void whoSaysHowManyReplicationsComparesTheScenariosAsTheyAre() throws Exception {
    assertThat(runs("denmark-2019", "kept-place", "--scale", "0.02", "--replications", "2"))
        .containsExactly("0,0", "0,1");
  }

  /** The fit is of Denmark: other places are compared as they are written. */
  @Test
  void otherPlacesAreComparedAsTheyAre() throws Exception {
    Files.writeString(temp.resolve("city.json"), CITY);
    Files.writeString(temp.resolve("policy.json"), POLICY);
    assertThat(runs("city.json", "policy.json", "--scale", "0.02"))
        .containsExactly("0,0", "0,1", "0,2", "0,3");
    assertThat(runs("city.json", "policy.json", "--scale", "0.02", "--draws", "3"))
        .containsExactly("0,0", "1,0", "2,0");
  }

  @Test
  void aFileThatIsNoTextIsToldSo() throws Exception {
    Files.write(temp.resolve("film.csv"), new byte[] {(byte) 0xc3, 0x28, (byte) 0xff, 0});
    Called called =
        Called.with(
            temp,
            "compare",
            "denmark-2019",
            "kept-place",
            "--draws",
            "3",
            "--draws-from",
            "film.csv");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("film.csv").contains("not text in UTF-8");
  }
}
