package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A municipality's file: written, filled in, fitted. */
class MunicipalityFileTest {
  private static final Map<String, String> FILLED =
      Map.ofEntries(
          Map.entry("street", "12"),
          Map.entry("nightShelter", "10"),
          Map.entry("sofa", "48"),
          Map.entry("shelter", "80"),
          Map.entry("other", "50"),
          Map.entry("nightShelter.places", "14"),
          Map.entry("dwellings.perYear", "40"),
          Map.entry("municipal.workers", "2.5"),
          Map.entry("shelter.beds", "85"),
          Map.entry("aftercare.method", "\"cti\""),
          Map.entry("aftercare.workers", "2"));

  @TempDir private Path folder;

  static String written(String from, String language) throws ScenarioException {
    Scenario parent = new ScenarioLoader().load(from);
    return new MunicipalityFile(parent, language)
        .text(
            new MunicipalityFile.Names(
                "Ærø", "Ærø \"by\"", "aeroe.json", from, "doorstep new --name Ærø"));
  }

  static String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> entry : FILLED.entrySet()) {
      String blank = "\"" + entry.getKey() + "\": null";
      assertThat(filled).contains(blank);
      filled = filled.replace(blank, "\"" + entry.getKey() + "\": " + entry.getValue());
    }
    return filled;
  }

  private Scenarios scenarios() {
    return new Scenarios(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everythingThatIsRequiredAndNothingElseIsMissing(String language) throws Exception {
    String text = written("denmark-2019", language);
    List<Problem> problems = scenarios().write("aeroe.json", text).problems("aeroe.json");

    assertThat(problems).allMatch(Problem::isMissing).hasSize(FILLED.size());
    List<String> lines = text.lines().toList();
    String required = language.equals("da") ? "SKAL UDFYLDES" : "REQUIRED";
    for (Problem problem : problems) {
      String line = lines.get(problem.line() - 1);
      assertThat(line).contains("null").contains(required);
      assertThat(line.strip()).startsWith("\"" + last(problem.path()));
    }
    long marked = lines.stream().filter(l -> l.contains("null") && l.contains(required)).count();
    assertThat(marked).as("blanks, and the legend").isEqualTo(FILLED.size() + 1);
    assertThat(ScenarioSchemaTest.errors(text)).isEmpty();
  }

  private static String last(String path) {
    String counted = ".counted.";
    int at = path.indexOf(counted);
    return at >= 0
        ? path.substring(at + counted.length())
        : path.substring(path.indexOf("parameters.") + "parameters.".length());
  }

  @Test
  void bothLanguagesAreTheSameButForTheirRemarksAndTheNameOfTheShelter() throws Exception {
    assertThat(plain(written("denmark-2019", "da")).replace("herberg-1", "shelter-1"))
        .isEqualTo(plain(written("denmark-2019", "en")));
  }

  private static String plain(String text) {
    return text.replaceAll("//[^\\n]*", "").replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"denmark-2019", "shelter-cti", "st-dannesbo", "blank"})
  void aFilledFileLacksOnlyItsFit(String from) throws Exception {
    scenarios().write("aeroe.json", filled(written(from, "en")));
    assertThat(scenarios().problems("aeroe.json"))
        .singleElement()
        .satisfies(p -> assertThat(p.isMissing()).isTrue())
        .satisfies(p -> assertThat(p.message()).contains("doorstep fit"));
    ToFit file = new ScenarioLoader().loadToFit(scenarios().path("aeroe.json").toString());
    assertThat(file.counts()).singleElement().satisfies(c -> assertThat(c.total()).isEqualTo(200));
    assertThat(file.unfitted().areas()).singleElement().matches(a -> a.name().equals("Ærø"));
  }

  @Test
  void practiceIsWhatMostPlacesHave() throws Exception {
    String fromCti = written("shelter-cti", "en");
    assertThat(fromCti).contains("\"municipal.method\": \"none\"");
    assertThat(fromCti).contains("\"aftercare.contactDaysBeforeMove\": 30");
    String fromKept = written("kept-place", "en");
    assertThat(fromKept).contains("\"keptPlace.form\": \"guaranteed\"");
    assertThat(written("denmark-2019", "en"))
        .contains("\"municipal.method\": \"section85\"", "\"anchoring.organisation\": false");
  }

  private static Map<Situation, Double> five(double... values) {
    Map<Situation, Double> five = new EnumMap<>(Situation.class);
    for (int i = 0; i < values.length; i++) {
      five.put(Situation.HOMELESS.get(i), values[i]);
    }
    return five;
  }

  private static final AreaFit FIT = new AreaFit(241.4, five(0.5, 1, 2, 1.25, 0));

  private String fittedText(String text) throws ScenarioException, IOException {
    Path file = Files.writeString(folder.resolve("aeroe.json"), text);
    ToFit toFit = new ScenarioLoader().loadToFit(file.toString());
    return new FitWriter(Locale.ENGLISH)
        .write(text, "Ærø", FIT, five(11.5, 9, 50, 79, 51), toFit.fingerprint());
  }

  @Test
  void aFitIsWrittenAndNothingElseIsTouched() throws Exception {
    String before = filled(written("denmark-2019", "da"));
    String after = fittedText(before);
    int value = before.lastIndexOf("null");
    assertThat(after).startsWith(before.substring(0, value));
    assertThat(after).endsWith(before.substring(value + "null".length()));
    assertThat(ScenarioSchemaTest.errors(after)).isEmpty();

    Scenario scenario = scenarios().write("aeroe.json", after).load("aeroe.json");
    Counted counted = scenario.counted().get(0);
    assertThat(counted.fit()).contains(FIT);
    assertThat(counted.gives()).containsEntry(Situation.STREET, 11.5);
    assertThat(counted.leftOpen())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("staff.workers", "0"));
    assertThat(fittedText(after)).as("fitted again").isEqualTo(after);
  }

  @Test
  void aFitIsPutBehindACountThatHasNone() throws Exception {
    String without =
        filled(written("denmark-2019", "en"))
            .replaceAll(",\\s*//[^\\n]*\\n\\s*\"fitted\": null", "");
    assertThat(without).doesNotContain("\"fitted\"");
    Scenario scenario = scenarios().write("aeroe.json", fittedText(without)).load("aeroe.json");
    assertThat(scenario.counted().get(0).fit()).contains(FIT);
  }

  @Test
  void theFitHoldsForItsAreaAndKeepsSharesWhole() throws Exception {
    String text = filled(written("denmark-2019", "en"));
    Scenario fitted = scenarios().write("aeroe.json", fittedText(text)).load("aeroe.json");
    assertThat(Scenarios.area(fitted, "Ærø", "inflow.personsPerYear").at(0)).isEqualTo(241.4);
    double plain = MovementParameters.FROM_SOFA.of(Situation.STREET).defaultValue();
    assertThat(Scenarios.area(fitted, "Ærø", "movement.sofa.toStreetHazardPerDay").at(0))
        .isEqualTo(plain / 2);
    assertThat(Scenarios.area(fitted, "Ærø", "movement.sofa.toOtherHazardPerDay").at(0)).isZero();
    assertThat(Scenarios.area(fitted, "Ærø", "seeking.sofaHazardPerDay").at(0))
        .isEqualTo(1.25 * ShelterParameters.SEEK_HAZARD.of(Situation.SOFA).defaultValue());
    double left = Scenarios.area(fitted, "Ærø", "shelterStay.toLeftShare").at(0);
    assertThat(left).isEqualTo(Scenarios.whole(fitted, "shelterStay.toLeftShare").at(0));
    assertThat(Scenarios.area(fitted, "Ærø", "inflow.otherShare").at(0)).isZero();
    assertThat(Scenarios.whole(fitted, "movement.sofa.toStreetHazardPerDay"))
        .as("not of the whole")
        .isEqualTo(Setting.constant(plain));
  }

  /** Known answer: shares 0.14, 0.03, 0.40, 0.15, 0.28 weighed with 0.5, 1, 2, 1.25, 0. */
  @Test
  void entrySharesAreWeighed() throws Exception {
    WorldDescription world = new ScenarioLoader().load("toften").world();
    WorldDescription fitted = FIT.in(world, "slagelse");
    double sum = 0.07 + 0.03 + 0.8 + 0.1875;
    assertThat(
            fitted
                .areas()
                .get(0)
                .settings()
                .value(InflowParameters.ENTRY_SHARE.of(Situation.SOFA), 0))
        .isCloseTo(0.8 / sum, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(AreaFit.withInflow(88).in(world, "slagelse")).isEqualTo(world);
  }

  @Test
  void aChangeAfterwardsIsToldWhateverItIs() throws Exception {
    String fitted = fittedText(filled(written("denmark-2019", "en")));
    List<String> changed = new ArrayList<>();
    changed.add(fitted.replace("\"street\": 12", "\"street\": 13"));
    changed.add(fitted.replace("\"shelter.beds\": 85", "\"shelter.beds\": 86"));
    changed.add(fitted.replace("\"extends\": \"denmark-2019\"", "\"extends\": \"reform-2023\""));
    for (String text : changed) {
      assertThat(text).isNotEqualTo(fitted);
      assertThat(scenarios().write("aeroe.json", text).problems("aeroe.json"))
          .singleElement()
          .satisfies(p -> assertThat(p.message()).contains("changed since"));
    }
    String remark = fitted.replace("// 4. SHELTERS", "// 4. Our shelters");
    assertThat(scenarios().write("aeroe.json", remark).problems("aeroe.json")).isEmpty();
  }

  @Test
  void whatFitWroteMayNotBeChanged() throws Exception {
    String fitted = fittedText(filled(written("denmark-2019", "en")));
    for (String text :
        List.of(
            fitted.replace("\"pull\"", "\"pul\""),
            fitted.replace("\"personsPerYear\": 241.4", "\"personsPerYear\": \"many\""),
            fitted.replaceAll("\"gives\": \\{ \"street\": [0-9.]+,", "\"gives\": {"))) {
      assertThat(text).isNotEqualTo(fitted);
      assertThat(scenarios().write("aeroe.json", text).problems("aeroe.json"))
          .anySatisfy(p -> assertThat(p.message()).contains("has been changed"));
    }
  }

  @Test
  void theInflowMayBeStatedInsteadButNotAsWell() throws Exception {
    String stated =
        filled(written("denmark-2019", "en"))
            .replace(
                "\"dwellings.perYear\"", "\"inflow.personsPerYear\": 300, \"dwellings.perYear\"");
    Scenario scenario = scenarios().write("aeroe.json", stated).load("aeroe.json");
    assertThat(scenario.counted().get(0).fit()).isEmpty();
    assertThat(new ScenarioLoader().loadToFit(scenarios().path("aeroe.json").toString()).counts())
        .isEmpty();
    String both =
        stated.replace(
            "\"fitted\": null",
            fittedText(filled(written("denmark-2019", "en")))
                .replaceAll("(?s).*(\"fitted\": \\{.*?\\n      \\}).*", "$1"));
    assertThat(scenarios().write("aeroe.json", both).problems("aeroe.json"))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("leave out one"));
  }

  @Test
  void aChildKeepsTheCountAndTheFit() throws Exception {
    scenarios().write("aeroe.json", fittedText(filled(written("denmark-2019", "en"))));
    scenarios()
        .write(
            "kept.json",
            "{\"extends\": \"aeroe\", \"parameters\": {\"keptPlace.form\": \"guaranteed\"}}");
    Scenario child = scenarios().load("kept.json");
    assertThat(child.root().id()).isEqualTo("aeroe");
    assertThat(child.counted().get(0).total()).isEqualTo(200);
    assertThat(Scenarios.area(child, "Ærø", "inflow.personsPerYear").at(0)).isEqualTo(241.4);
    assertThat(Scenarios.area(child, "Ærø", KeptPlaceParameters.FORM.key()).at(0)).isEqualTo(1);
  }

  @Test
  void outsideAMunicipalityABlankIsAMistake() {
    scenarios()
        .withPeople("a.json", ", \"changes\": []")
        .write(
            "b.json", "{\"areas\": {\"a\": {\"parameters\": {\"inflow.personsPerYear\": null}}}}");
    assertThat(scenarios().problems("b.json"))
        .anySatisfy(p -> assertThat(p.message()).contains("found null"));
    scenarios()
        .write(
            "c.json", "{\"extends\": \"denmark-2019\", \"areas\": {\"town\": {\"fitted\": {}}}}");
    assertThat(scenarios().problems("c.json"))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("\"counted\" beside it"));
  }

  @Test
  void whatIsTakenAwayIsMissedToo() throws Exception {
    String text = filled(written("denmark-2019", "en"));
    String without =
        text.replaceAll("\"shelter\\.beds\": 85,[^\\n]*", "")
            .replaceAll("\"sofa\": 48,[^\\n]*", "");
    assertThat(scenarios().write("aeroe.json", without).problems("aeroe.json"))
        .extracting(Problem::path)
        .containsExactly(
            "$.areas.Ærø.counted.sofa", "$.areas.Ærø.sites.shelter-1.parameters.shelter.beds");
  }

  @Test
  void whatIsStatedWronglyIsToldOnceAndIsNotMissing() throws Exception {
    String text =
        filled(written("denmark-2019", "en"))
            .replace("\"dwellings.perYear\": 40", "\"dwellings\": { \"perYear\": \"many\" }")
            .replace("\"shelter.beds\": 85", "\"shelter.beds\": -1");
    assertThat(scenarios().write("aeroe.json", text).problems("aeroe.json"))
        .hasSize(2)
        .noneMatch(Problem::isMissing);
  }

  @Test
  void problemsAreToldInDanish() throws Exception {
    Path file = Files.writeString(folder.resolve("aeroe.json"), written("denmark-2019", "da"));
    assertThatThrownBy(() -> new ScenarioLoader(Locale.forLanguageTag("da")).load(file.toString()))
        .hasMessageContaining("mangler endnu: hvor mange mennesker der sov på gaden");
  }
}
