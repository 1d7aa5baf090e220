package dk.doorstep.animation.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.Tools;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The desktop of the shipped jar on a display without a screen (Xvfb). Screenshots stay in {@code
 * target/desktop} to be looked at.
 */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class GuiIT {
  private static final Path JAR = Path.of("target", "doorstep.jar").toAbsolutePath();
  private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();
  private static final Path OUT = Path.of("target", "desktop").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final int MINUTES = 4;

  private Process screen;
  private String display;

  @BeforeEach
  void openADisplay() throws IOException {
    String program = Tools.require("Xvfb").toString();
    Files.createDirectories(OUT);
    screen =
        new ProcessBuilder(
                program, "-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader answer =
        new BufferedReader(
            new InputStreamReader(screen.getInputStream(), StandardCharsets.US_ASCII));
    display = ":" + answer.readLine().trim();
  }

  @AfterEach
  void closeTheDisplay() {
    if (screen != null) {
      screen.destroy();
    }
  }

  private record Ended(int code, String out, String err) {}

  private Ended java(boolean hasDisplay, String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of(JAVA, "-Xmx1g"));
    line.addAll(List.of(arguments));
    Path out = Files.createTempFile(OUT, "out", ".txt");
    Path err = Files.createTempFile(OUT, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("DISPLAY");
    if (hasDisplay) {
      builder.environment().put("DISPLAY", display);
    }
    Process process = builder.start();
    boolean isOver = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    Ended ended =
        new Ended(isOver ? process.exitValue() : -1, Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return ended;
  }

  private Ended driven(String folder, String language, String... scenarios) throws Exception {
    Path shots = OUT.resolve(folder);
    Files.createDirectories(shots);
    List<String> line =
        new ArrayList<>(
            List.of(
                "-cp",
                JAR + File.pathSeparator + TESTS,
                GuiDriver.class.getName(),
                shots.toString(),
                language));
    line.addAll(List.of(scenarios));
    return java(true, line.toArray(String[]::new));
  }

  private static void assertAllWell(Ended ended, Path shots) throws IOException {
    assertThat(ended.out()).as(ended.err()).doesNotContain("WRONG").endsWith("done\n");
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).doesNotContain("Exception", "\tat ");
    for (String name : List.of("opened", "playing", "clicked", "model")) {
      // A black screen has a few kilobytes.
      assertThat(Files.size(shots.resolve(name + ".png"))).isGreaterThan(40_000);
    }
  }

  @Test
  void itPlaysTakesChangesTellsLivesAndRestarts() throws Exception {
    assertAllWell(driven("one", "en", "st-dannesbo"), OUT.resolve("one"));
  }

  @Test
  void twoPoliciesStandSideBySideInDanish() throws Exception {
    assertAllWell(
        driven("two", "da", "denmark-2019", "shelter-cti-kept-place"), OUT.resolve("two"));
  }

  @Test
  void theProgramOpensAndMeasuresIt() throws Exception {
    Ended ended = java(true, "-jar", JAR.toString(), "gui", "st-dannesbo", "--measure", "3");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).doesNotContain("WARNING", "Exception");
    assertThat(ended.out()).containsPattern("\\d+ persons drawn.*: \\d+\\.\\d pictures a second");
  }

  @Test
  void twoScenariosWithoutPersonsInCommonAreRefused() throws Exception {
    Ended ended =
        java(
            true,
            "-jar",
            JAR.toString(),
            "gui",
            "st-dannesbo",
            "--beside",
            "classroom-known-worker");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("do not go on from the same past").hasLineCount(1);
  }

  @Test
  void masonsOwnLauncherOpensIt() throws Exception {
    Ended ended =
        java(
            true,
            "-cp",
            JAR + File.pathSeparator + TESTS,
            GuiDriver.class.getName(),
            GuiDriver.LAUNCHER);
    assertThat(ended.out()).as(ended.err()).isEqualTo("ok MASON's launcher opens it\ndone\n");
    // The first window of a user makes Java say, in two lines, that it keeps preferences now.
    assertThat(ended.err().lines())
        .allMatch(line -> line.contains("java.util.prefs") || line.contains("preferences"));
  }

  @Test
  void withoutADisplayItSaysWhatIsMissing() throws Exception {
    Ended ended = java(false, "-jar", JAR.toString(), "gui", "st-dannesbo");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("DISPLAY is not set", "doorstep animate st-dannesbo --out")
        .hasLineCount(1);
    Ended danish = java(false, "-jar", JAR.toString(), "gui", "st-dannesbo", "--lang", "da");
    assertThat(danish.err().toLowerCase(Locale.ROOT)).contains("skærm");
  }
}
