package dk.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.report.Reservations.Compared;
import dk.doorstep.report.Reservations.Triple;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the report says of aftercare from the shelter follows from its numbers. */
class ClosingSectionTest {
  private static final Level UNKNOWN = new Level(Double.NaN, Double.NaN, Double.NaN);
  private static final Compared NOTHING =
      new Compared(UNKNOWN, UNKNOWN, PairedDifference.of(List.of()));

  private static String section(String language, double... secondYear) {
    PolicyFindings policy =
        Made.policy(
            Made.scenario("guide", "Følgesvend", "Guide"),
            Map.of(
                Measure.NIGHTS, Made.luck(Made.NIGHTS, -4000, 3000, 500, -2000),
                Measure.HOMES_KEPT, Made.luck(0.5, 0.04, 0.05, 0.06)));
    Triple nobody = new Triple(NOTHING, NOTHING, NOTHING);
    Reservations reservations =
        new Reservations(
            policy,
            false,
            UNKNOWN,
            nobody,
            nobody,
            UNKNOWN,
            new Compared(
                new Level(0.067, 0.06, 0.07),
                new Level(0.079, 0.07, 0.08),
                Made.luck(0.067, secondYear)));
    Findings findings = Made.findings(Findings.Depth.LUCK, 1, policy);
    Words words = new Words(Locale.forLanguageTag(language));
    return new ClosingSection(reservations, findings, words).section(List.of()).toString();
  }

  @Test
  void whatCannotBeToldIsNotCalledTheSame() {
    assertThat(section("en", 0.05, -0.04, 0.03, 0.01))
        .contains("cannot be told (8\u00a0% against 7\u00a0%)")
        .doesNotContain("about as many");
    assertThat(section("da", 0.05, -0.04, 0.03, 0.01)).doesNotContain("omtrent lige så mange");
    assertThat(section("en", 0.0005, -0.0005, 0.0003)).contains("about as many are lost");
    assertThat(section("da", 0.05, 0.051, 0.052)).contains("mistes klart flere i det andet");
  }

  /** The two clauses are sentences, so that their words are in order whatever they say. */
  @Test
  void theDanishAnswerIsTwoSentencesAfterAColon() {
    assertThat(section("da", 0.01, 0.02))
        .contains("gælder dette: klart flere af dem, der flytter ind, beholder boligen i to år")
        .contains("procentpoint), og det kan ikke afgøres, om der bliver færre eller flere");
    assertThat(section("en", 0.01, 0.02)).contains("points) and whether homeless nights become");
  }
}
