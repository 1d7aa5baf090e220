package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description of the model names the phases of a night in their order. */
class OddPhasesTest {
  @Test
  void everyPhaseIsNamedInOrder() throws IOException {
    String page = Files.readString(Path.of("ODD.md"));
    int last = -1;
    for (Night.Phase phase : Night.Phase.values()) {
      int at = page.indexOf("| `" + phase.name() + "` |");
      assertThat(at).as(phase.name()).isGreaterThan(last);
      last = at;
    }
  }
}
