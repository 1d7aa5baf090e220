package dk.doorstep.study;

import static dk.doorstep.study.Bad.bad;
import static dk.doorstep.study.Bad.member;
import static dk.doorstep.study.Bad.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.doorstep.design.DesignSection;
import dk.doorstep.design.Grid;
import dk.doorstep.design.PointList;
import dk.doorstep.experiment.Size;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StudyReaderTest {
  private static final List<Section<?>> SECTIONS = List.of(DesignSection.DESIGN);

  @TempDir private Path folder;

  private Study read(String text) throws Exception {
    return new StudyReader(SECTIONS).read(Files.writeString(folder.resolve("exp.json"), text));
  }

  @Test
  void readsEverything() throws Exception {
    Files.writeString(folder.resolve("mine.json"), "{\"extends\": \"blank\"}");
    Study study =
        read(
            """
            {
              "formatVersion": 1,
              "title": {"da": "Et forsøg"}, // a comment
              "scenarios": ["blank", "mine.json"],
              "baseline": "mine",
              "years": 3, "scale": 0.5, "seed": -7, "luck": "own",
              "vary": {
                "inflow.personsPerYear": {"from": 100, "to": 400, "steps": 3, "spread": "linear", "base": 200},
                "offer.acceptShare": [0.5, 1],
                "death.per100PersonYears": {"values": [0, 2], "scenarios": ["blank"], "effect": "set"},
              },
              "design": "grid",
              "replications": {"minimum": 2, "batch": 3, "maximum": 9,
                "until": {"indicator": "homeless.total", "relativeHalfWidth": 0.1, "of": "value"}},
              "indicators": ["homeless.total"], "groups": ["all", "sex:women"],
              "series": {"every": 10},
            }
            """);
    assertThat(study.name()).isEqualTo("exp");
    assertThat(study.title()).isEqualTo(Map.of("da", "Et forsøg"));
    assertThat(study.baseline()).contains("mine");
    assertThat(study.compared()).containsExactly("blank");
    assertThat(study.years()).isEqualTo(3);
    assertThat(study.size()).isEqualTo(new Size.Scale(0.5));
    assertThat(study.seed()).isEqualTo(-7);
    assertThat(study.sharesLuck()).isFalse();
    assertThat(study.varied())
        .extracting(Varied::key)
        .containsExactly("inflow.personsPerYear", "offer.acceptShare", "death.per100PersonYears");
    assertThat(study.varied().get(0).levels(9)).containsExactly(100.0, 250.0, 400.0);
    assertThat(study.varied().get(0).base()).isEqualTo(200);
    assertThat(study.varied().get(2).scenarios()).containsExactly("blank");
    assertThat(study.section(DesignSection.DESIGN)).contains(new Grid());
    assertThat(study.replications())
        .isEqualTo(
            new Replications(
                2, 3, 9, Optional.of(new StoppingRule("homeless.total", "all", 0.1, true, false))));
    assertThat(study.keeps("homeless.total", "sex:women")).isTrue();
    assertThat(study.keeps("homeless.total", "sex:men")).isFalse();
    assertThat(study.every()).isEqualTo(10);
    assertThat(study.keepsSeries()).isTrue();
  }

  @Test
  void whatIsNotStatedHasItsUsualValue() throws Exception {
    Study study = read("{\"scenarios\": [\"denmark-2019\"], \"vary\": {\"tenancy.*\": {}}}");
    assertThat(study.years()).isEqualTo(10);
    assertThat(study.size()).isEqualTo(new Size.Scale(1));
    assertThat(study.replications()).isEqualTo(Replications.fixed(4));
    assertThat(study.baseline()).isEmpty();
    assertThat(study.sharesLuck()).isTrue();
    assertThat(study.varied())
        .extracting(Varied::parameter)
        .isEqualTo(
            Ledger.uncertain().stream().filter(p -> p.key().startsWith("tenancy.")).toList());
    Varied first = study.varied().get(0);
    assertThat(first.low()).isEqualTo(first.parameter().plausibleLow());
    assertThat(first.high()).isEqualTo(first.parameter().plausibleHigh());
  }

  @Test
  void aKeyOverridesItsPattern() throws Exception {
    Study study =
        read(
            "{\"scenarios\": [\"blank\"], \"vary\": {\"*\": {}, \"aftercare.coverage\": [0.4, 0.6]}}");
    assertThat(study.varied()).hasSize(Ledger.uncertain().size());
    assertThat(study.varied())
        .filteredOn(v -> v.key().equals("aftercare.coverage"))
        .singleElement()
        .satisfies(v -> assertThat(v.values()).containsExactly(0.4, 0.6));
  }

  @Test
  void readsAListOfPoints() throws Exception {
    Files.writeString(
        folder.resolve("points.csv"),
        "keptPlace.form, aftercare.coverage\n# a comment\nguaranteed,0.5\n,0.75\n");
    Study study =
        read(
            "{\"scenarios\": [\"blank\"], \"vary\": {\"aftercare.coverage\": {}, \"keptPlace.form\": {}},"
                + " \"design\": {\"type\": \"list\", \"file\": \"points.csv\"}}");
    assertThat(study.section(DesignSection.DESIGN))
        .contains(new PointList(List.of(List.of(0.5, 1.0), List.of(0.75, Double.NaN))));
  }

  @Test
  void saysWhatIsWrongWithAListOfPoints() throws Exception {
    Files.writeString(
        folder.resolve("points.csv"), "aftercare.coverage,aftercare.covrage\n0.5,1\n");
    String text =
        "{\"scenarios\": [\"blank\"], \"vary\": {\"aftercare.coverage\": {}}, \"design\": {\"type\": \"list\", \"file\": \"points.csv\"}}";
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("points.csv:1:2")
        .hasMessageContaining("Did you mean \"aftercare.coverage\"");
    Files.writeString(folder.resolve("points.csv"), "aftercare.coverage\n0.5\n2\n");
    assertThatThrownBy(() -> read(text))
        .hasMessageContaining("points.csv:3:1")
        .hasMessageContaining("from 0 to 1");
  }

  static List<Bad> problems() {
    return List.of(
        bad("¤{}", "\"scenarios\" is missing"),
        bad("{\"scenarios\": ¤[]}", "empty"),
        bad("{\"scenarios\": [¤\"blnk\"]}", "no scenario", "blank"),
        bad("{\"scenarios\": [\"blank\", ¤\"blank\"]}", "two scenarios"),
        bad("{\"scenarios\": [\"blank\"]}\n¤{}", "something follows the end of the object"),
        member("¤\"yaers\": 3", "unknown key", "Did you mean \"years\""),
        member("\"years\": ¤0", "from 1 to 200", "found the number 0"),
        member("\"scale\": ¤0", "above 0"),
        member("\"scale\": 1, ¤\"persons\": 100", "not both"),
        member("\"seed\": ¤1.5", "whole number"),
        member("\"luck\": ¤\"none\"", "shared", "own"),
        member("\"baseline\": ¤\"denmark\"", "one of the scenarios: blank"),
        member("\"indicators\": [¤\"homeless.totl\"]", "Did you mean \"homeless.total\""),
        member("\"indicators\": ¤[]", "the list is empty", "leave \"indicators\" out"),
        member("\"groups\": ¤[]", "leave \"groups\" out"),
        member("\"groups\": [¤\"women\"]", "there is no group", "sex:women"),
        member(
            "\"indicators\": [\"homeless.total\", ¤\"cost.total\"], \"groups\": [\"sex:women\"]",
            "nothing would be kept of \"cost.total\"",
            "There are: all"),
        member(
            "\"indicators\": [¤\"cost.total\"], \"groups\": [\"area:place-1\"]",
            "nothing would be kept"),
        until(
            "{\"indicator\": ¤\"cost.total\", \"group\": \"sex:men\", \"halfWidth\": 1}",
            "there is no group \"sex:men\" of cost.total"),
        member("\"vary\": ¤{}", "names no parameter"),
        member("\"vary\": ¤[]", "must be an object"),
        vary("¤\"tenancy.frontLoadDay\": {}", "unknown parameter", "tenancy.frontLoadDays"),
        vary("¤\"tenancy*\": {}", "a group and a dot"),
        vary("\"aftercare.coverage\": {\"from\": 0.5, ¤\"to\": 0.5}", "is empty", "0.5 to 0.5"),
        vary("\"aftercare.coverage\": {¤\"from\": 1}", "is empty"),
        vary("\"aftercare.coverage\": {\"from\": ¤-1}", "from 0 to 1", "out of range"),
        vary(
            "\"aftercare.coverage\": {\"form\": 1, ¤\"frm\": 1}".replace("\"form\": 1, ", ""),
            "unknown key",
            "Did you mean \"from\""),
        vary("\"aftercare.coverage\": ¤[]", "is empty"),
        vary("\"aftercare.coverage\": [0.5, ¤0.5]", "given twice"),
        vary("\"aftercare.coverage\": [¤\"half\"]", "from 0 to 1", "found the text \"half\""),
        vary("\"aftercare.coverage\": {\"values\": [0.5], ¤\"steps\": 3}", "belongs to a range"),
        vary("\"aftercare.coverage\": {\"from\": 0, \"spread\": ¤\"log\"}", "above 0"),
        vary("\"aftercare.coverage\": {\"effect\": ¤\"multiply\"}", "set or scale"),
        vary(
            "\"inflow.personsPerYear\": {\"values\": [1], \"effect\": ¤\"scale\"}",
            "cannot be scaled"),
        vary("\"keptPlace.form\": {¤\"from\": 1}", "has no range", "guaranteed"),
        vary("\"keptPlace.form\": [¤\"garanteed\"]", "Did you mean \"guaranteed\""),
        vary(
            "\"aftercare.coverage\": {\"scenarios\": [¤\"kept-place\"]}",
            "of this experiment (blank)"),
        vary("\"run.spinUpYears\": {\"values\": [1], ¤\"scenarios\": [\"blank\"]}", "the past"),
        member("\"design\": ¤\"gird\"", "Did you mean \"grid\""),
        member("\"design\": ¤\"sobol\"", "needs \"points\""),
        member("\"design\": {\"type\": \"grid\", ¤\"points\": 3}", "unknown key"),
        member("\"design\": {\"type\": \"sobol\", \"points\": ¤0}", "from 1 to"),
        member("\"design\": ¤3", "a design is one of"),
        member(
            "\"vary\": {\"tenancy.*\": {}, \"support.*\": {}, \"trust.*\": {}}, \"design\": ¤{\"type\": \"grid\", \"steps\": 9}",
            "at most 1000000"),
        member("\"replications\": ¤0", "from 1 to 100000"),
        member("\"replications\": ¤{\"minimum\": 2, \"maximum\": 4}", "\"until\" is missing"),
        until("¤{\"indicator\": \"homeless.total\"}", "one of the two"),
        until(
            "¤{\"indicator\": \"homeless.total\", \"halfWidth\": 1, \"relativeHalfWidth\": 1}",
            "one of the two"),
        until("{\"indicator\": \"homeless.total\", \"halfWidth\": ¤0}", "above 0"),
        until("{\"indicator\": ¤\"homeless\", \"halfWidth\": 1}", "there is no indicator"),
        until(
            "{\"indicator\": \"homeless.total\", \"halfWidth\": 1, \"of\": ¤\"difference\"}",
            "only one scenario"),
        member(
            "\"replications\": {\"minimum\": 4, ¤\"maximum\": 4, \"until\": {\"indicator\": \"homeless.total\", \"halfWidth\": 1}}",
            "must be larger than \"minimum\" 4"),
        member(
            "\"indicators\": [\"deaths\"], \"replications\": {\"minimum\": 4, \"maximum\": 9, \"until\": {\"indicator\": ¤\"homeless.total\", \"halfWidth\": 1}}",
            "not among the indicators"),
        bad(
            "{\"formatVersion\": ¤2, \"scenarios\": 3, \"new\": 1}",
            "version 2",
            "newer doorstep"));
  }

  private static Bad until(String rule, String... words) {
    return member(
        "\"replications\": {\"minimum\": 2, \"maximum\": 4, \"until\": " + rule + "}", words);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void saysWhatIsWrongAndWhere(Bad bad) throws IOException {
    bad.assertTold(folder);
  }

  @Test
  void tellsProblemsOfScenariosToo() throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{\"extends\": \"blank\",\n\"titel\": 1}");
    assertThatThrownBy(() -> read("{\"scenarios\": [\"broken.json\"], \"years\": 0}"))
        .hasMessageContaining("broken.json:2:1")
        .hasMessageContaining("exp.json:1:41");
  }

  @Test
  void tellsThatThereIsNoFile() {
    assertThatThrownBy(() -> new StudyReader(SECTIONS).read(folder.resolve("none.json")))
        .hasMessageContaining("there is no such file");
  }

  @Test
  void theSchemaAgrees() {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StudySchema.json(SECTIONS));
    String good =
        "{\"scenarios\": [\"blank\"], \"vary\": {\"aftercare.coverage\": [0.5], \"tenancy.*\": {}, \"keptPlace.form\": {\"values\": [\"none\"]}},"
            + " \"design\": {\"type\": \"sobol\", \"points\": 8}, \"replications\": 3}";
    assertThat(schema.validate(good, InputFormat.JSON)).isEmpty();
    for (String wrong :
        List.of(
            good.replace("[0.5]", "[1.5]"),
            good.replace("sobol", "sobel"),
            good.replace("\"replications\": 3", "\"replications\": 0"),
            good.replace("aftercare.coverage", "aftercare.covrage"),
            good.replace("\"scenarios\"", "\"scenario\""))) {
      assertThat(schema.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }
}
