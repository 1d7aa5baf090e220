package dk.doorstep;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs that some tests need and not every machine has. Without one the test is skipped; where
 * the environment variable {@code DOORSTEP_REQUIRE_TOOLS} is {@code true} it fails.
 */
public final class Tools {
  private Tools() {}

  /** The program of this name on the path, or the test ends here. */
  public static Path require(String name) {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder).resolve(name))
            .filter(Files::isExecutable)
            .findFirst();
    require(found.isPresent(), name + " is not on the path");
    return found.orElseThrow();
  }

  /** Ends the test here if something it needs is missing. */
  public static void require(boolean isThere, String complaint) {
    if ("true".equals(System.getenv("DOORSTEP_REQUIRE_TOOLS")) && !isThere) {
      throw new AssertionError(complaint);
    }
    Assumptions.assumeTrue(isThere, complaint);
  }
}
