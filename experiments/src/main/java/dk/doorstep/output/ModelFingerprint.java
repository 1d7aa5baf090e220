package dk.doorstep.output;

import dk.doorstep.model.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the program of the model from another one of the same version: a fingerprint of the classes
 * that the result of a run depends on. What was simulated by one program does not go into a table
 * with what another one simulates.
 */
final class ModelFingerprint {
  /** What stands for the fingerprint where the classes cannot be read. */
  static final String UNKNOWN = "unknown";

  private static final String ROOT = "dk/doorstep";
  private static final String CLASS = ".class";

  /** Packages of the model, below {@link #ROOT}. */
  private static final List<String> PACKAGES =
      List.of(
          "model",
          "observation",
          "parameters",
          "place",
          "policy",
          "population",
          "random",
          "submodel");

  private ModelFingerprint() {}

  /** The fingerprint of the program that runs, or {@link #UNKNOWN}. */
  static String ofThisProgram() {
    CodeSource source = World.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return UNKNOWN;
    }
    try {
      return of(Path.of(source.getLocation().toURI()));
    } catch (IOException
        | UncheckedIOException
        | URISyntaxException
        | IllegalArgumentException
        | SecurityException e) {
      return UNKNOWN;
    }
  }

  /**
   * The fingerprint of the classes in a folder or a jar, the same for both.
   *
   * @return SHA-256 in hexadecimal digits
   */
  static String of(Path classes) throws IOException {
    if (Files.isDirectory(classes)) {
      return digest(classes.resolve(ROOT));
    }
    try (FileSystem jar = FileSystems.newFileSystem(classes)) {
      return digest(jar.getPath("/" + ROOT));
    }
  }

  private static String digest(Path root) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : PACKAGES) {
        for (Path file : classes(root.resolve(name))) {
          String id = name + "/" + file.getFileName() + "\n";
          digest.update(id.getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(CLASS))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }
}
