package dk.doorstep.scenario;

import static dk.doorstep.scenario.Bad.bad;
import static dk.doorstep.scenario.Bad.rest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files whose frame is wrong: keys, places, texts, changes, syntax. */
class BadFrameTest {
  static Stream<Bad> frame() {
    return Stream.of(
        bad("a list", "¤[1]", "$", "a scenario must be an object", "a list"),
        bad("a number", "¤17", "$", "must be an object", "number 17"),
        bad(
            "no areas and no parent",
            "¤{\"parameters\": {\"inflow.personsPerYear\": 1}}",
            "$",
            "areas",
            "extends"),
        rest(
            "no area left",
            "\"areas\": {\"a\": {\"count\": 0}}",
            "$.areas",
            "at least one type of area"),
        rest(
            "misspelt key",
            "\"areas\": {\"a\": {}}, ¤\"paramters\": {}",
            "$.paramters",
            "unknown key",
            "Did you mean \"parameters\""),
        rest(
            "key twice",
            "\"areas\": {\"a\": {}},\n¤\"areas\": {}",
            "$.areas",
            "given twice",
            "line 2"),
        rest("areas as a list", "\"areas\": ¤[]", "$.areas", "object of names", "a list"),
        rest(
            "area that is no object",
            "\"areas\": {\"a\": ¤3}",
            "$.areas.a",
            "a type of area",
            "number 3"),
        rest("area twice", "\"areas\": {\"a\": {},\n¤\"a\": {}}", "$.areas.a", "given twice"),
        rest(
            "key of an area",
            "\"areas\": {\"a\": {¤\"site\": {}}}",
            "$.areas.a.site",
            "Did you mean \"sites\""),
        rest(
            "name of an area",
            "\"areas\": {¤\"a/b\": {}}",
            "$.areas['a/b']",
            "name of a place",
            "a/b"),
        rest("empty name of an area", "\"areas\": {¤\"\": {}}", "$.areas['']", "name of a place"),
        rest(
            "half an area",
            "\"areas\": {\"a\": {\"count\": ¤0.5}}",
            "$.areas.a.count",
            "whole number",
            "0.5"),
        rest(
            "fewer than no areas",
            "\"areas\": {\"a\": {\"count\": ¤-1}}",
            "$.areas.a.count",
            "from 0 to 1000000",
            "-1"),
        rest(
            "too many areas",
            "\"areas\": {\"a\": {\"count\": ¤1000001}}",
            "$.areas.a.count",
            "from 0 to 1000000"),
        rest(
            "count as text",
            "\"areas\": {\"a\": {\"count\": ¤\"2\"}}",
            "$.areas.a.count",
            "the text \"2\""),
        rest(
            "site that is no object",
            "\"areas\": {\"a\": {\"sites\": {\"s\": ¤[]}}}",
            "$.areas.a.sites.s",
            "a type of site"),
        rest(
            "sites within sites",
            "\"areas\": {\"a\": {\"sites\": {\"s\": {¤\"sites\": {}}}}}",
            "$.areas.a.sites.s.sites",
            "unknown key"),
        rest(
            "spin-up of an area",
            "\"areas\": {\"a\": {\"parameters\": {¤\"run.spinUpYears\": 1}}}",
            "$.areas.a.parameters.run.spinUpYears",
            "whole scenario",
            "$.parameters"),
        rest(
            "spin-up of a site",
            "\"areas\": {\"a\": {\"sites\": {\"s\": {\"parameters\": {\"run\": {¤\"spinUpYears\": 1}}}}}}",
            "$.areas.a.sites.s.parameters.run.spinUpYears",
            "whole scenario"),
        rest(
            "inflow of a site",
            "\"areas\": {\"a\": {\"sites\": {\"s\": {\"parameters\": {¤\"inflow.personsPerYear\": 1}}}}}",
            "$.areas.a.sites.s.parameters.inflow.personsPerYear",
            "cannot differ between sites"),
        rest(
            "parameters as a list",
            "\"areas\": {\"a\": {\"parameters\": ¤[]}}",
            "$.areas.a.parameters",
            "object",
            "a list"));
  }

  static Stream<Bad> head() {
    String areas = "\"areas\": {\"a\": {}}, ";
    return Stream.of(
        rest(
            "title as text",
            areas + "\"title\": ¤\"Title\"",
            "$.title",
            "object",
            "the text \"Title\""),
        rest(
            "title in another language",
            areas + "\"title\": {¤\"sv\": \"Titel\"}",
            "$.title.sv",
            "da, en"),
        rest(
            "title as number", areas + "\"title\": {\"da\": ¤3}", "$.title.da", "text", "number 3"),
        rest(
            "description as list",
            areas + "\"description\": {\"en\": ¤[]}",
            "$.description.en",
            "text",
            "a list"),
        rest(
            "half a character in a title",
            areas + "\"title\": {\"en\": ¤\"a\\ud800b\"}",
            "$.title.en",
            "U+D800"),
        rest(
            "control character in a description",
            areas + "\"description\": {\"da\": ¤\"a\\u0000\"}",
            "$.description.da",
            "U+0000"),
        rest(
            "endless title",
            areas + "\"title\": {\"en\": ¤\"" + "a".repeat(301) + "\"}",
            "$.title.en",
            "at most 300 characters",
            "301"),
        rest(
            "evidence as text", areas + "\"evidence\": ¤\"E53\"", "$.evidence", "list", "the text"),
        rest(
            "evidence as number",
            areas + "\"evidence\": [\"E53\", ¤53]",
            "$.evidence[1]",
            "id of a piece of evidence"),
        rest(
            "unknown evidence",
            areas + "\"evidence\": [¤\"E530\"]",
            "$.evidence[0]",
            "no id \"E530\"",
            "Did you mean \"E53\""),
        rest(
            "evidence twice",
            areas + "\"evidence\": [\"E53\", ¤\"E53\"]",
            "$.evidence[1]",
            "twice"),
        rest(
            "unknown budget",
            areas + "\"workerBudget\": ¤\"mor\"",
            "$.workerBudget",
            "none, less, same, more",
            "Did you mean \"more\""),
        rest(
            "budget as number",
            areas + "\"workerBudget\": ¤3",
            "$.workerBudget",
            "text",
            "number 3"),
        rest("parent as number", areas + "\"extends\": ¤3", "$.extends", "text", "number 3"),
        rest(
            "unknown parent",
            areas + "\"extends\": ¤\"denmark-2091\"",
            "$.extends",
            "no such",
            "Did you mean \"denmark-2019\""),
        rest(
            "parent file that is not there",
            areas + "\"extends\": ¤\"other/x.json\"",
            "$.extends",
            "no such file"),
        rest("empty parent", areas + "\"extends\": ¤\"\"", "$.extends", "no such file"));
  }

  static Stream<Bad> changes() {
    String areas = "\"areas\": {\"town\": {\"sites\": {\"s\": {}}}},\n\"changes\": ";
    return Stream.of(
        rest("changes as object", areas + "¤{}", "$.changes", "list", "an object"),
        rest("change as number", areas + "[¤3]", "$.changes[0]", "a change", "number 3"),
        rest(
            "change of nothing",
            areas + "[¤{\"fromDay\": 9, \"areas\": {\"town\": {}}}]",
            "$.changes[0]",
            "states nothing"),
        rest("change without a day", areas + "[¤{}]", "$.changes[0]", "\"fromDay\" is missing"),
        rest(
            "day as text",
            areas + "[{\"fromDay\": ¤\"1\"}]",
            "$.changes[0].fromDay",
            "whole number",
            "the text"),
        rest(
            "day beyond all days",
            areas + "[{\"fromDay\": ¤1e7}]",
            "$.changes[0].fromDay",
            "1000000"),
        rest(
            "ends before it begins",
            areas + "[{\"fromDay\": 9, ¤\"untilDay\": 9}]",
            "$.changes[0].untilDay",
            "later than fromDay 9"),
        rest(
            "misspelt end",
            areas + "[{\"fromDay\": 9, ¤\"until\": 9}]",
            "$.changes[0].until",
            "Did you mean \"untilDay\""),
        rest(
            "area that is not there",
            areas + "[{\"fromDay\": 9, \"areas\": {¤\"twon\": {}}}]",
            "$.changes[0].areas.twon",
            "exist",
            "Did you mean \"town\""),
        rest(
            "site that is not there",
            areas + "[{\"fromDay\": 9, \"areas\": {\"town\": {\"sites\": {¤\"x\": {}}}}}]",
            "$.changes[0].areas.town.sites.x",
            "no \"x\""),
        rest(
            "count of an area",
            areas + "[{\"fromDay\": 9, \"areas\": {\"town\": {¤\"count\": 2}}}]",
            "$.changes[0].areas.town.count",
            "in a change"),
        rest(
            "spin-up",
            areas + "[{\"fromDay\": 9, \"parameters\": {¤\"run.spinUpYears\": 2}}]",
            "$.changes[0].parameters.run.spinUpYears",
            "read once"),
        rest(
            "initial persons of an area",
            areas
                + "[{\"fromDay\": 9, \"areas\": {\"town\": {\"parameters\": {¤\"initial.sofaPersons\": 2}}}}]",
            "$.changes[0].areas.town.parameters.initial.sofaPersons",
            "read once"),
        rest(
            "bad value",
            areas + "[{\"fromDay\": 9, \"parameters\": {\"shelter.beds\": ¤-2}}]",
            "$.changes[0].parameters.shelter.beds",
            "out of range"));
  }

  static Stream<Bad> syntax() {
    return Stream.of(
        bad("ends early", "{\n \"areas\": {¤", "$.areas", "not JSON", "ends before"),
        bad("missing comma", "{\"title\": {}\n¤\"areas\": {}}", "$", "not JSON", "comma"),
        bad("missing colon", "{\"areas\" ¤{}}", "$", "not JSON", "colon"),
        bad("open text", "{\"title\": {\"en\": \"a¤\n\"}}", "$.title.en", "line break"),
        bad("wrong bracket", "{\"evidence\": [\"E53\"¤}}", "$.evidence", "closes something"),
        bad("backslash", "{\"title\": {\"en\": \"a\\¤q\"}}", "$.title.en", "twice"),
        bad("number with a zero", "{\"areas\": 0¤12}", "$", "zeroes"),
        bad("number that ends in a point", "{\"areas\": 1¤.}", "$", "one point"),
        bad("single quotes", "{¤'areas': {}}", "$", "not JSON"),
        bad("bare word", "{\"areas\": ¤yes}", "$", "not JSON", "yes"),
        bad(
            "something after the end",
            "{\"areas\": {\"a\": {}}, \"parameters\": {\"inflow.personsPerYear\": 1}}\n ¤{}",
            "$",
            "follows the end"),
        bad(
            "too deep",
            "{\"a\":".repeat(40) + "{\"a\":¤[]" + "}".repeat(41),
            "$" + ".a".repeat(41),
            "levels deep"));
  }

  @ParameterizedTest
  @MethodSource({"frame", "head", "changes", "syntax"})
  void isTold(Bad bad, @TempDir Path folder) throws IOException {
    bad.assertTold(folder);
  }
}
