package dk.doorstep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A script of {@code src/test/browser} that was run on some files.
 *
 * @param code exit code: 0 for nothing wrong, 1 for something
 * @param words what it printed
 */
public record BrowserScript(int code, String words) {
  private static final Path FOLDER = Path.of("src", "test", "browser").toAbsolutePath();

  /** The folder of the scripts. */
  public static Path folder() {
    return FOLDER;
  }

  /** Ends the test here where there is no browser. */
  public static void require() {
    Tools.require("node");
    Tools.require("chromium");
    Tools.require(
        Files.isDirectory(FOLDER.resolve("node_modules")),
        "no node_modules in " + FOLDER + "; npm ci makes them");
  }

  /**
   * Runs a script.
   *
   * @param out folder for pictures
   * @param log file for what it prints
   */
  public static BrowserScript run(String script, Path out, Path log, List<Path> files, int minutes)
      throws Exception {
    Files.createDirectories(out);
    List<String> line = new ArrayList<>(List.of("node", script, "--out", out.toString()));
    files.forEach(file -> line.add(file.toString()));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("DOORSTEP_CHROMIUM", Tools.require("chromium").toString());
    Process process =
        builder
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the browser took too long: " + Files.readString(log));
    }
    return new BrowserScript(process.exitValue(), Files.readString(log));
  }
}
