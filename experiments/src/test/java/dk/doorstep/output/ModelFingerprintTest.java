package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFingerprintTest {
  private static final String[] PACKAGES = {
    "model", "observation", "parameters", "place", "policy", "population", "random", "submodel"
  };

  @TempDir private Path folder;

  @BeforeEach
  void writeClasses() throws IOException {
    write(folder.resolve("dk/doorstep"));
  }

  @Test
  void theProgramThatRunsHasOne() {
    assertThat(ModelFingerprint.ofThisProgram()).matches("[0-9a-f]{64}");
    assertThat(ModelFingerprint.ofThisProgram()).isEqualTo(ModelFingerprint.ofThisProgram());
  }

  @Test
  void aJarHasThatOfTheFolder() throws IOException {
    Path jar = folder.resolve("program.jar");
    try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      write(inside.getPath("/dk/doorstep"));
    }
    assertThat(ModelFingerprint.of(jar)).isEqualTo(ModelFingerprint.of(folder));
  }

  @Test
  void itChangesWithAClassOfTheModelAndWithNothingElse() throws IOException {
    String before = ModelFingerprint.of(folder);
    Path report = folder.resolve("dk/doorstep/report");
    Files.createDirectories(report);
    Files.writeString(report.resolve("Report.class"), "other words");
    Files.writeString(folder.resolve("dk/doorstep/model/notes.txt"), "notes");
    assertThat(ModelFingerprint.of(folder)).isEqualTo(before);
    Files.writeString(folder.resolve("dk/doorstep/submodel/B.class"), "another rule");
    assertThat(ModelFingerprint.of(folder)).isNotEqualTo(before);
  }

  private static void write(Path root) throws IOException {
    for (String name : PACKAGES) {
      Files.createDirectories(root.resolve(name));
      Files.writeString(root.resolve(name).resolve("A.class"), "a in " + name);
      Files.writeString(root.resolve(name).resolve("B.class"), "b in " + name);
    }
  }
}
