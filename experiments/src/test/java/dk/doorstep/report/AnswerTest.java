package dk.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sentences follow from the numbers, in both languages. */
class AnswerTest {
  private static final Scenario HOUSE = Made.scenario("house", "Flere boliger", "More homes");
  private static final Scenario GUIDE = Made.scenario("guide", "En vejviser", "A guide");
  private static final Scenario BUS = Made.scenario("bus", "En bus", "A bus");

  private static final double[] CLEARLY_DOWN = {-9000, -10_000, -11_000, -10_000};
  private static final double[] CLEARLY_UP = {9000, 10_000, 11_000, 10_000};
  private static final double[] PROBABLY_DOWN = {-2000, -10_000, -18_000, -10_000};
  private static final double[] OPEN = {10_000, -20_000, -30_000, 10_000};
  private static final double[] CHEAPER = {-9e6, -10e6, -11e6, -10e6};
  private static final double[] DEARER = {9e6, 10e6, 11e6, 10e6};
  private static final double[] COST_OPEN = {10e6, -20e6, -30e6, 10e6};

  private static PolicyFindings policy(Scenario scenario, double[] nights, double[] cost) {
    return policy(scenario, nights, cost, cost, cost);
  }

  private static PolicyFindings policy(
      Scenario scenario, double[] nights, double[] cost, double[] municipality, double[] state) {
    return Made.policy(
        scenario,
        Map.of(
            Measure.NIGHTS, Made.luck(Made.NIGHTS, nights),
            Measure.HOMES_KEPT, Made.luck(0.5, 0.04, 0.05, 0.06, 0.05),
            Measure.COST, Made.luck(Made.MONEY, cost),
            Measure.MUNICIPALITY, Made.luck(Made.MONEY, municipality),
            Measure.STATE, Made.luck(Made.MONEY, state)));
  }

  /** A policy of which there is one run. */
  private static PolicyFindings single(Scenario scenario, double nights, double cost) {
    return Made.policy(
        scenario,
        Map.of(
            Measure.NIGHTS, Made.luck(Made.NIGHTS, nights),
            Measure.COST, Made.luck(Made.MONEY, cost),
            Measure.MUNICIPALITY, Made.luck(Made.MONEY, cost),
            Measure.STATE, Made.luck(Made.MONEY, cost)));
  }

  private static String answer(String language, Findings findings) {
    Words words = new Words(Locale.forLanguageTag(language));
    return String.join(
        "\n", new Answer(findings, Optional.empty(), Deciders.none(), words).sentences());
  }

  private static Findings lucky(PolicyFindings... policies) {
    return Made.findings(Findings.Depth.LUCK, 1, policies);
  }

  @Test
  void clearlyBetterAndCheaper() {
    Findings findings = lucky(policy(HOUSE, CLEARLY_DOWN, CHEAPER));
    assertThat(answer("en", findings))
        .contains(
            "“More homes” clearly reduces homelessness: 10,000 fewer homeless nights a year than in “As today” (95\u00a0% interval 8,700 to 11,300), which is 10.0\u00a0% or about 27 persons fewer")
        .contains("Fewer homeless nights and cheaper in all")
        .contains("the municipalities clearly pay less (−10.0 million DKK a year)")
        .contains("More of those who move in clearly keep their home for two years (+5.0 points)")
        .contains("add --draws 50")
        .doesNotContain("more homeless", "uncertain", "probabl", "dearer", "pay more", "cannot");
    assertThat(answer("da", findings))
        .contains(
            "»Flere boliger« mindsker klart hjemløsheden: 10.000 færre nætter i hjemløshed om året end i »Som i dag« (95\u00a0%-interval 8.700 til 11.300), svarende til 10,0\u00a0% eller omkring 27 færre mennesker")
        .contains("Færre nætter i hjemløshed og billigere i alt")
        .contains("kommunerne betaler klart mindre (−10,0 mio. kr. om året)")
        .contains("tilføj --draws 50")
        .doesNotContain("flere nætter", "sandsynligvis", "dyrere", "betaler klart mere", "afgøres");
  }

  @Test
  void clearlyWorse() {
    Findings findings = lucky(policy(HOUSE, CLEARLY_UP, DEARER));
    assertThat(answer("en", findings))
        .contains("“More homes” clearly gives more homelessness: 10,000 more homeless nights")
        .contains("Both dearer in all and with more homeless nights")
        .doesNotContain("reduces", "fewer homeless nights", "cheaper", "probabl");
    assertThat(answer("da", findings))
        .contains("»Flere boliger« giver klart mere hjemløshed: 10.000 flere nætter i hjemløshed")
        .contains("Både dyrere i alt og med flere nætter i hjemløshed")
        .doesNotContain("mindsker", "færre nætter", "billigere", "sandsynligvis");
  }

  @Test
  void betterButDearer() {
    Findings findings = lucky(policy(HOUSE, CLEARLY_DOWN, DEARER));
    assertThat(answer("en", findings))
        .contains("Fewer homeless nights, but dearer in all", "the municipalities clearly pay more")
        .doesNotContain("cheaper", "pay less");
    assertThat(answer("da", findings))
        .contains("Færre nætter i hjemløshed, men dyrere i alt", "kommunerne betaler klart mere")
        .doesNotContain("billigere", "betaler klart mindre");
  }

  @Test
  void cheaperButWorse() {
    Findings findings = lucky(policy(HOUSE, CLEARLY_UP, CHEAPER));
    assertThat(answer("en", findings))
        .contains("Cheaper in all, but with more homeless nights")
        .doesNotContain("fewer homeless nights", "dearer");
    assertThat(answer("da", findings))
        .contains("Billigere i alt, men med flere nætter i hjemløshed")
        .doesNotContain("færre nætter", "dyrere");
  }

  @Test
  void uncertain() {
    Findings findings = lucky(policy(HOUSE, OPEN, COST_OPEN));
    assertThat(answer("en", findings))
        .contains("Whether “More homes” gives fewer or more homeless nights than “As today” cannot")
        .contains("whether it is cheaper or dearer in all cannot be told")
        .doesNotContain("reduces", "clearly gives", "but dearer", "and cheaper in all:");
    assertThat(answer("da", findings))
        .contains("Om »Flere boliger« giver færre eller flere nætter i hjemløshed end »Som i dag«")
        .contains("det kan ikke afgøres, om det er billigere eller dyrere i alt")
        .doesNotContain("mindsker", "giver klart", "men dyrere");
  }

  @Test
  void probable() {
    Findings findings = lucky(policy(HOUSE, PROBABLY_DOWN, DEARER));
    assertThat(answer("en", findings))
        .contains(
            "“More homes” probably reduces homelessness, but it is not certain",
            "chance of fewer: more than 19 in 20")
        .doesNotContain("clearly reduces");
    assertThat(answer("da", findings))
        .contains("mindsker sandsynligvis hjemløsheden, men det er ikke sikkert")
        .doesNotContain("mindsker klart");
  }

  @Test
  void theSame() {
    double[] none = {0, 0, 0, 0};
    Findings findings = lucky(policy(HOUSE, none, none));
    assertThat(answer("en", findings))
        .contains("“More homes” does not differ from “As today” in homeless nights")
        .contains("it costs the same in all")
        .doesNotContain("fewer", "reduces", "cheaper");
    PolicyFindings twin = policy(HOUSE, none, none);
    Findings identical =
        lucky(new PolicyFindings(HOUSE, true, twin.findings(), twin.costPerNight()));
    assertThat(answer("da", identical))
        .contains("Det er det samme scenarie under et andet navn")
        .doesNotContain("færre", "koster");
  }

  @Test
  void oneRunTellsNothing() {
    Findings one = Made.findings(Findings.Depth.SINGLE, 1, single(HOUSE, -5000, -5e6));
    assertThat(answer("en", one))
        .contains("With one run of each scenario nothing can be told", "--replications 4")
        .doesNotContain("reduces", "clearly", "probably");
    Findings two =
        Made.findings(Findings.Depth.SINGLE, 1, single(HOUSE, -5000, -5e6), single(BUS, 5000, 5e6));
    assertThat(answer("da", two))
        .contains("kun én kørsel af hvert scenarie", "»Flere boliger« (−5,0\u00a0%)")
        .doesNotContain("mindsker", "klart", "sandsynligvis");
  }

  @Test
  void severalPoliciesStandWhereTheyBelong() {
    Findings findings =
        lucky(
            policy(BUS, CLEARLY_UP, CHEAPER),
            policy(GUIDE, OPEN, COST_OPEN),
            policy(HOUSE, CLEARLY_DOWN, DEARER));
    assertThat(answer("en", findings))
        .contains("Of the three policies, “More homes” clearly reduces homelessness most")
        .contains("Clearly more homeless nights follow from “A bus” (+10.0\u00a0%)")
        .contains("whether homeless nights become fewer or more cannot be told for “A guide”")
        .contains(
            "Fewer homeless nights, but dearer in all: “More homes” (+10.0\u00a0million DKK a year)")
        .contains("cheaper in all, but with more homeless nights: “A bus”")
        .doesNotContain("Of the three policies, “A");
    assertThat(answer("da", findings))
        .contains(
            "Af de tre indsatser er »Flere boliger« den, der klart mindsker hjemløsheden mest")
        .contains("Klart flere nætter i hjemløshed giver »En bus« (+10,0\u00a0%)")
        .contains("kan ikke afgøres for »En vejviser«")
        .contains("billigere i alt, men med flere nætter i hjemløshed: »En bus«");
  }

  @Test
  void noPolicyHelps() {
    Findings findings = lucky(policy(BUS, CLEARLY_UP, CHEAPER), policy(GUIDE, OPEN, COST_OPEN));
    assertThat(answer("en", findings))
        .contains("None of the two policies clearly or even probably reduces")
        .doesNotContain("reduces homelessness most");
    Findings perhaps =
        lucky(policy(BUS, CLEARLY_UP, CHEAPER), policy(HOUSE, PROBABLY_DOWN, DEARER));
    assertThat(answer("da", perhaps))
        .contains("Ingen af de to indsatser mindsker klart hjemløsheden")
        .contains("mest sandsynligt gør det, er »Flere boliger«");
  }

  @Test
  void whoPaysIsToldWhereItDiffers() {
    Findings findings =
        lucky(
            policy(HOUSE, CLEARLY_DOWN, COST_OPEN, DEARER, CHEAPER),
            policy(GUIDE, OPEN, COST_OPEN));
    assertThat(answer("en", findings))
        .contains("the municipalities pay more while the state saves with “More homes”")
        .doesNotContain("the municipalities save");
    assertThat(answer("da", findings))
        .contains("kommunerne betaler mere, mens staten sparer, med »Flere boliger«")
        .doesNotContain("kommunerne sparer");
  }

  @Test
  void withDrawsTheShareIsCounted() {
    PairedDifference nights = Made.draws(Made.NIGHTS, Made.around(-1000, 1400, 20));
    PolicyFindings policy = Made.policy(HOUSE, Map.of(Measure.NIGHTS, nights));
    Findings findings = Made.findings(Findings.Depth.DRAWS, 20, policy);
    assertThat(answer("en", findings))
        .contains("probably reduces homelessness", "in 17 of 20 sets of assumptions")
        .contains("20 sets of assumptions about what nobody has measured; that is too few")
        .doesNotContain("clearly reduces", "own values");
    assertThat(answer("da", findings))
        .contains("i 17 af 20 sæt antagelser")
        .doesNotContain("mindsker klart");
  }

  @Test
  void thereAreThreeToSixSentences() {
    double[][] nights = {CLEARLY_DOWN, CLEARLY_UP, PROBABLY_DOWN, OPEN};
    double[][] costs = {CHEAPER, DEARER, COST_OPEN};
    for (double[] a : nights) {
      for (double[] cost : costs) {
        Findings one = lucky(policy(HOUSE, a, cost));
        assertThat(answer("en", one).split("\n")).hasSizeBetween(3, 6);
        for (double[] b : nights) {
          Findings two = lucky(policy(HOUSE, a, cost), policy(BUS, b, cost));
          assertThat(answer("da", two).split("\n")).hasSizeBetween(3, 6);
        }
      }
    }
  }

  @Test
  void manyPoliciesAreNotAllNamed() {
    PolicyFindings[] many = new PolicyFindings[12];
    for (int i = 0; i < many.length; i++) {
      many[i] = policy(Made.scenario("p" + i, "P" + i, "P" + i), CLEARLY_DOWN, CHEAPER);
    }
    assertThat(answer("en", lucky(many)))
        .contains("Of the twelve policies", "and nine others")
        .doesNotContain("P11");
  }

  @Test
  void theClosingQuestionFollowsTheVerdicts() {
    Finding fewer = policy(HOUSE, CLEARLY_DOWN, CHEAPER).nights();
    Finding more = policy(HOUSE, CLEARLY_UP, CHEAPER).nights();
    Finding perhaps = policy(HOUSE, PROBABLY_DOWN, CHEAPER).nights();
    Finding open = policy(HOUSE, OPEN, CHEAPER).nights();
    Finding kept = policy(HOUSE, OPEN, CHEAPER).of(Measure.HOMES_KEPT);
    Finding lost = Judge.judge(Measure.HOMES_KEPT, 0.5, Made.luck(0.5, -0.04, -0.05, -0.06));
    Finding unknown = Judge.judge(Measure.HOMES_KEPT, 0.5, Made.luck(0.5));
    assertThat(ClosingQuestion.verdict(kept, fewer)).isEqualTo("yes");
    assertThat(ClosingQuestion.verdict(unknown, fewer)).isEqualTo("yes");
    assertThat(ClosingQuestion.verdict(kept, perhaps)).isEqualTo("probably");
    assertThat(ClosingQuestion.verdict(kept, open)).isEqualTo("partly");
    assertThat(ClosingQuestion.verdict(kept, more)).isEqualTo("mixed");
    assertThat(ClosingQuestion.verdict(lost, more)).isEqualTo("no");
    assertThat(ClosingQuestion.verdict(unknown, open)).isEqualTo("unsure");
    assertThat(List.of(kept.isBetter(), lost.isWorse())).containsOnly(true);
  }
}
