package dk.doorstep.scenario;

import static dk.doorstep.scenario.Bad.parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters that cannot be read. */
class BadValueTest {
  static Stream<Bad> values() {
    return Stream.of(
        parameters(
            "text for a number",
            "\"inflow.firstTimeShare\": ¤\"0.5\"",
            ".inflow.firstTimeShare",
            "a number from 0 to 1",
            "the text \"0.5\"",
            "without quotes"),
        parameters(
            "switch for a number",
            "\"inflow.firstTimeShare\": ¤true",
            ".inflow.firstTimeShare",
            "found true"),
        parameters(
            "null for a number",
            "\"inflow.firstTimeShare\": ¤null",
            ".inflow.firstTimeShare",
            "found null"),
        parameters(
            "list for a number",
            "\"inflow.firstTimeShare\": ¤[0.5]",
            ".inflow.firstTimeShare",
            "found a list"),
        parameters(
            "above the range",
            "\"inflow.firstTimeShare\": ¤1.01",
            ".inflow.firstTimeShare",
            "from 0 to 1",
            "unit: share",
            "1.01",
            "out of range"),
        parameters(
            "below the range",
            "\"inflow.personsPerYear\": ¤-1",
            ".inflow.personsPerYear",
            "persons/year",
            "-1",
            "out of range"),
        parameters(
            "not a number",
            "\"inflow.personsPerYear\": ¤NaN",
            ".inflow.personsPerYear",
            "NaN",
            "finite"),
        parameters(
            "infinite",
            "\"inflow.personsPerYear\": ¤-Infinity",
            ".inflow.personsPerYear",
            "finite"),
        parameters(
            "too large to hold",
            "\"inflow.personsPerYear\": ¤1e999",
            ".inflow.personsPerYear",
            "1e999",
            "finite"),
        parameters(
            "fraction of a bed",
            "\"shelter.beds\": ¤2.5",
            ".shelter.beds",
            "whole number",
            "beds",
            "2.5"),
        parameters(
            "number for a switch",
            "\"tenancy.canBeLost\": ¤1",
            ".tenancy.canBeLost",
            "true or false",
            "number 1"),
        parameters(
            "text for a switch",
            "\"tenancy.canBeLost\": ¤\"true\"",
            ".tenancy.canBeLost",
            "without quotes"),
        parameters(
            "unknown word",
            "\"seeking.whenFull\": ¤\"Wait\"",
            ".seeking.whenFull",
            "tryAgain, wait",
            "Did you mean \"wait\""),
        parameters(
            "number for a word",
            "\"seeking.whenFull\": ¤1",
            ".seeking.whenFull",
            "tryAgain, wait",
            "number 1"),
        parameters(
            "group given a value",
            "\"tenancy\": ¤3",
            ".tenancy",
            "group of parameters",
            "object",
            "number 3"),
        parameters(
            "unknown key",
            "¤\"tenancy.frontLoadDay\": 3",
            ".tenancy.frontLoadDay",
            "unknown parameter",
            "Did you mean \"tenancy.frontLoadDays\"",
            "doorstep ledger"),
        parameters(
            "unknown key, nested",
            "\"tenancy\": {\n  ¤\"frontLoadDay\": 3}",
            ".tenancy.frontLoadDay",
            "Did you mean \"tenancy.frontLoadDays\""),
        parameters(
            "unknown group",
            "¤\"tenansy\": {\"frontLoadDays\": 3}",
            ".tenansy",
            "Did you mean \"tenancy\""),
        parameters(
            "key without its group",
            "¤\"frontLoadDays\": 3",
            ".frontLoadDays",
            "Did you mean \"tenancy.frontLoadDays\""),
        parameters(
            "key of another case",
            "¤\"Tenancy.FrontLoadDays\": 3",
            ".Tenancy.FrontLoadDays",
            "Did you mean \"tenancy.frontLoadDays\""),
        parameters("empty key", "¤\"\": 3", "['']", "unknown parameter \"\""),
        parameters(
            "key of spaces and a line break",
            "¤\"a\\nb c\": 3",
            "['a b c']",
            "unknown parameter \"a b c\""),
        parameters(
            "twice, dotted and nested",
            "\"tenancy\": {\"frontLoadDays\": 3},\n¤\"tenancy.frontLoadDays\": 3",
            ".tenancy.frontLoadDays",
            "given twice",
            "first on line 1"),
        parameters(
            "twice, dotted",
            "\"shelter.beds\": 3,\n¤\"shelter.beds\": 4",
            ".shelter.beds",
            "given twice",
            "line 1"));
  }

  static Stream<Bad> courses() {
    String beds = "\"shelter.beds\": ";
    String path = ".shelter.beds";
    return Stream.of(
        parameters("neither steps nor years", beds + "¤{}", path, "steps", "byYear"),
        parameters(
            "steps and years",
            beds + "¤{\"steps\": [{\"fromDay\": 0, \"value\": 1}], \"byYear\": [1]}",
            path,
            "steps",
            "byYear"),
        parameters(
            "years with a value before",
            beds + "¤{\"before\": 1, \"byYear\": [1]}",
            path,
            "before"),
        parameters(
            "misspelt steps",
            beds + "{¤\"step\": 1, \"byYear\": [1]}",
            path + ".step",
            "Did you mean \"steps\""),
        parameters("no steps", beds + "{\"steps\": ¤[]}", path + ".steps", "empty"),
        parameters("no years", beds + "{\"byYear\": ¤[]}", path + ".byYear", "empty"),
        parameters(
            "steps that are no list",
            beds + "{\"steps\": ¤3}",
            path + ".steps",
            "list",
            "number 3"),
        parameters(
            "step that is no object",
            beds + "{\"steps\": [¤3]}",
            path + ".steps[0]",
            "object",
            "number 3"),
        parameters(
            "step without a day",
            beds + "{\"steps\": [¤{\"value\": 3}]}",
            path + ".steps[0]",
            "\"fromDay\" is missing"),
        parameters(
            "step without a value",
            beds + "{\"steps\": [¤{\"fromDay\": 3}]}",
            path + ".steps[0]",
            "\"value\" is missing",
            "beds"),
        parameters(
            "step on half a day",
            beds + "{\"steps\": [{\"fromDay\": ¤0.5, \"value\": 1}]}",
            path + ".steps[0].fromDay",
            "whole number",
            "0.5"),
        parameters(
            "steps that fall",
            beds
                + "{\"steps\": [{\"fromDay\": 9, \"value\": 1},\n ¤{\"fromDay\": 8, \"value\": 1}]}",
            path + ".steps[1]",
            "must rise",
            "8 follows 9"),
        parameters(
            "two steps on a day",
            beds
                + "{\"steps\": [{\"fromDay\": 9, \"value\": 1},\n ¤{\"fromDay\": 9, \"value\": 1}]}",
            path + ".steps[1]",
            "must rise"),
        parameters(
            "bad value of a step",
            beds + "{\"steps\": [{\"fromDay\": 9, \"value\": ¤-1}]}",
            path + ".steps[0].value",
            "shelter.beds",
            "out of range"),
        parameters(
            "bad value of a year",
            beds + "{\"byYear\": [1, 2, ¤\"3\"]}",
            path + ".byYear[2]",
            "the text \"3\""),
        parameters(
            "bad value before",
            beds + "{\"before\": ¤1.5, \"steps\": [{\"fromDay\": 9, \"value\": 1}]}",
            path + ".before",
            "not whole"),
        parameters(
            "steps of the spin-up",
            "\"run.spinUpYears\": ¤{\"byYear\": [1, 2]}",
            ".run.spinUpYears",
            "read once",
            "cannot change"),
        parameters(
            "steps of initial persons",
            "\"initial.sofaPersons\": ¤{\"byYear\": [1, 2]}",
            ".initial.sofaPersons",
            "read once"));
  }

  @ParameterizedTest
  @MethodSource({"values", "courses"})
  void isTold(Bad bad, @TempDir Path folder) throws IOException {
    bad.assertTold(folder);
  }
}
