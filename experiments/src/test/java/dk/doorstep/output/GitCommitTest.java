package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitCommitTest {
  private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

  @TempDir private Path temp;

  @Test
  void findsBranchesPackedBranchesAndDetachedHeads() throws Exception {
    Path git = Files.createDirectories(temp.resolve(".git/refs/heads")).getParent().getParent();
    Path inner = Files.createDirectories(temp.resolve("analysis/of"));
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
    assertThat(GitCommit.find(inner)).as("a branch without a commit").isEmpty();
    Files.writeString(git.resolve("packed-refs"), "# packed\n" + HASH + " refs/heads/main\n");
    assertThat(GitCommit.find(inner)).contains(HASH);
    String newer = HASH.replace('0', 'f');
    Files.writeString(git.resolve("refs/heads/main"), newer + "\n");
    assertThat(GitCommit.find(inner)).contains(newer);
    Files.writeString(git.resolve("HEAD"), HASH + "\n");
    assertThat(GitCommit.find(temp)).contains(HASH);
    Files.writeString(git.resolve("HEAD"), "nonsense");
    assertThat(GitCommit.find(temp)).isEmpty();
  }
}
