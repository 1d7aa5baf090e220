package dk.doorstep.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The commit that a run belongs to, as far as it can be known without starting git. */
public final class GitCommit {
  private static final String RESOURCE = "commit.txt";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
  private static final String REFERENCE = "ref: ";

  private GitCommit() {}

  /**
   * The commit that the program was built from if the build stored it, else the one checked out
   * around this folder.
   */
  public static Optional<String> find(Path folder) {
    try (InputStream in = GitCommit.class.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        return hash(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
        if (Files.isDirectory(at.resolve(".git"))) {
          return head(at.resolve(".git"));
        }
      }
      return Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> head(Path git) throws IOException {
    String head = Files.readString(git.resolve("HEAD")).trim();
    if (!head.startsWith(REFERENCE)) {
      return hash(head);
    }
    String reference = head.substring(REFERENCE.length());
    Path loose = git.resolve(reference);
    if (Files.isRegularFile(loose)) {
      return hash(Files.readString(loose));
    }
    Path packed = git.resolve("packed-refs");
    if (!Files.isRegularFile(packed)) {
      return Optional.empty();
    }
    return Files.readString(packed)
        .lines()
        .filter(line -> line.endsWith(" " + reference))
        .findFirst()
        .flatMap(line -> hash(line.substring(0, line.indexOf(' '))));
  }

  private static Optional<String> hash(String text) {
    return Optional.of(text.trim()).filter(hash -> HASH.matcher(hash).matches());
  }
}
