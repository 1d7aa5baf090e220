package dk.doorstep.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.scenario.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that says where the evidence has gone. */
class EvidenceMapTest {
  private static final Path PAGE = Path.of("../scenarios/EVIDENCE-MAP.md");
  private static final Path ODD = Path.of("../model/ODD.md");

  @Test
  void rangesStandForAllBetween() {
    assertThat(EvidenceMap.ids("E10, P47–P49; M8–M9 and E53–55"))
        .containsExactly("E10", "P47", "P48", "P49", "M8", "M9", "E53", "E54", "E55");
  }

  /** A page of dashes would agree with itself. */
  @Test
  void whatIsKnownToBeUsedIsFound() throws Exception {
    EvidenceMap map = new EvidenceMap(Files.readString(ODD));
    assertThat(List.of("E53", "P46", "P96", "M17", "C5", "S1", "E17")).allMatch(map::isRepresented);
    assertThat(Evidence.load().all().stream().filter(f -> f.id().startsWith("M")))
        .allMatch(f -> map.isRepresented(f.id()), "every mechanism is somewhere in the model");
  }

  /**
   * To write the page anew after a change of the ledger, the description, the targets or the
   * catalogue, run this test with {@code -Ddoorstep.writeEvidencePage=true}.
   */
  @Test
  void pageAgreesWithWhatIsCited() throws Exception {
    String page = new EvidenceMap(Files.readString(ODD)).page();
    if (Boolean.getBoolean("doorstep.writeEvidencePage")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }
}
