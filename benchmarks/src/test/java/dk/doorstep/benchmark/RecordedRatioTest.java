package dk.doorstep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedRatioTest {
  @TempDir private Path folder;

  @Test
  void isReadAsItWasWritten() throws IOException {
    Path file = folder.resolve("ratio.properties");
    RecordedRatio ratio = new RecordedRatio("some-scenario", 10_000, 2, 123.4);
    ratio.write(file);
    assertThat(RecordedRatio.read(file)).isEqualTo(ratio);
    assertThat(ratio.least()).isEqualTo(61.7);
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path file = folder.resolve("ratio.properties");
    assertThatThrownBy(() -> RecordedRatio.read(file)).hasMessageContaining("no such file");
    Files.writeString(file, "scenario=a\npersons=10\nyears=1\nratio=fast\n");
    assertThatThrownBy(() -> RecordedRatio.read(file)).hasMessageContaining("\"ratio\" is fast");
    Files.writeString(file, "scenario=a\npersons=10\n");
    assertThatThrownBy(() -> RecordedRatio.read(file)).hasMessageContaining("\"years\"");
    RecordedRatio other = new RecordedRatio("a", 10, 1, 5);
    assertThatThrownBy(() -> other.requireSameCase("a", 10, 2)).hasMessageContaining("--years 1");
  }
}
