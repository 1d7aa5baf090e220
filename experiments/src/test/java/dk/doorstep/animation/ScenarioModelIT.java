package dk.doorstep.animation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The flags of MASON's own loop, on the shipped jar. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class ScenarioModelIT {
  private static final Path JAR = Path.of("target", "doorstep.jar").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path folder;

  /** The lines that tell how runs ended. */
  private List<String> looped(String... flags) throws Exception {
    List<String> all = said(0, flags);
    return all.stream().filter(l -> l.startsWith("st-dannesbo seed ")).toList();
  }

  /** All that the loop says until it ends with this code. */
  private List<String> said(int code, String... flags) throws Exception {
    List<String> line =
        new ArrayList<>(List.of(JAVA, "-cp", JAR.toString(), ScenarioModel.class.getName()));
    line.addAll(List.of(flags));
    File out = folder.resolve("out.txt").toFile();
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    List<String> all = Files.readAllLines(out.toPath());
    assertThat(process.exitValue()).as(all.toString()).isEqualTo(code);
    return all;
  }

  @Test
  void aRunThatIsResumedFromItsCheckpointEndsAsIfItHadGoneOn() throws Exception {
    List<String> whole = looped("-seed", "7", "-until", "119", "-docheckpoint", "60", "-quiet");
    assertThat(whole).hasSize(1);
    assertThat(whole.get(0)).contains("seed 7 night 120:");
    Path checkpoint = folder.resolve("60.0.ScenarioModel.checkpoint");
    assertThat(checkpoint).exists();
    List<String> resumed =
        looped("-checkpoint", checkpoint.getFileName().toString(), "-until", "119", "-quiet");
    assertThat(resumed).isEqualTo(whole);
  }

  @Test
  void repeatedRunsHaveASeedEachAndEqualRunsByThemselves() throws Exception {
    List<String> both = looped("-seed", "3", "-for", "30", "-repeat", "2", "-quiet");
    assertThat(both).hasSize(2);
    assertThat(both.get(0)).contains("seed 3 night 29:");
    assertThat(both.get(1)).contains("seed 4 night 29:");
    assertThat(looped("-seed", "4", "-for", "30", "-quiet")).containsExactly(both.get(1));
    assertThat(both.get(0).replace("seed 3", "")).isNotEqualTo(both.get(1).replace("seed 4", ""));
  }

  @Test
  void whatCannotBeRunIsRefusedInALine() throws Exception {
    assertThat(said(2, "-scenario", "nosuch", "-for", "3"))
        .singleElement()
        .asString()
        .contains("nosuch", "no scenario with this id");
    assertThat(said(2, "-scale", "large", "-for", "3"))
        .singleElement()
        .asString()
        .contains("-scale cannot be large");
  }
}
