package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The evidence table, the page for readers, and the ids that the ledger cites. */
class EvidenceTest {
  private static final Pattern ID = Pattern.compile("\\b[ECKMPIS][0-9]+\\b");
  private static final Path PAGE = Path.of("EVIDENCE.md");

  private final Evidence evidence = Evidence.load();

  @Test
  void findsAFact() {
    assertThat(evidence.find("E41").orElseThrow().value()).startsWith("43 of 47");
    assertThat(evidence.find("E530")).isEmpty();
  }

  @Test
  void everyFactSaysSomethingAndWhereItIsFrom() {
    assertThat(evidence.all())
        .hasSizeGreaterThan(250)
        .allSatisfy(
            fact -> {
              assertThat(fact.id()).matches(ID);
              assertThat(fact.fact()).isNotBlank();
              assertThat(fact.source()).isNotBlank();
            });
  }

  @Test
  void everyIdInTheLedgerIsInTheTable() {
    int cited = 0;
    for (Parameter parameter : Ledger.all()) {
      Matcher ids = ID.matcher(parameter.source());
      while (ids.find()) {
        assertThat(evidence.find(ids.group()))
            .as(parameter.key() + " cites " + ids.group())
            .isPresent();
        cited++;
      }
    }
    assertThat(cited).isGreaterThan(50);
  }

  @Test
  void everyIdInTheTableItselfIsInTheTable() {
    for (Evidence.Fact fact : evidence.all()) {
      Matcher ids = ID.matcher(fact.source());
      while (ids.find()) {
        assertThat(evidence.find(ids.group())).as(fact.id() + " cites " + ids.group()).isPresent();
      }
    }
  }

  /**
   * To write the page anew after a change of the table, run this test with {@code
   * -Ddoorstep.writeEvidencePage=true}.
   */
  @Test
  void pageAgreesWithTheTable() throws IOException {
    String page = EvidencePage.of(evidence);
    if (Boolean.getBoolean("doorstep.writeEvidencePage")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }
}
