package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptimizeCommandTest {
  private static final String BUDGETS = "\"budgets\": { \"workers\": 2, \"dwellings\": [4, 6] }, ";
  private static final String AIMS =
      "\"aims\": [{ \"minimise\": \"homeless.nights\" }, { \"minimise\": \"cost.municipality\" }]";
  private static final String WORKERS =
      "\"workers\": { \"parameter\": \"aftercare.workers\", \"lowest\": 0, \"highest\": 4, \"step\": 1,"
          + " \"uses\": { \"workers\": 1 } }";
  private static final String LEVERS =
      "\"levers\": { "
          + WORKERS
          + ", \"method\": { \"parameter\": \"aftercare.method\", \"values\": [\"none\", \"traditional\", \"cti\"] },"
          + " \"municipal\": { \"parameter\": \"municipal.workers\", \"lowest\": 0, \"highest\": 2, \"step\": 1,"
          + " \"uses\": { \"workers\": 1 } },"
          + " \"municipal-method\": { \"parameter\": \"municipal.method\", \"values\": [\"none\", \"section85\"] },"
          + " \"contact\": { \"parameter\": \"aftercare.contactDaysBeforeMove\", \"values\": [0, 30] },"
          + " \"place\": { \"parameter\": \"keptPlace.form\", \"values\": [\"none\", \"guaranteed\"] },"
          + " \"dwellings\": { \"parameter\": \"dwellings.perYear\", \"effect\": \"add\", \"area\": \"town\","
          + " \"lowest\": 0, \"highest\": 6, \"step\": 2, \"fromYear\": 1, \"uses\": { \"dwellings\": 1 } } }, ";
  private static final String SMALL =
      ", \"population\": 8, \"generations\": 2, \"checks\": 3, \"draws\": 3";

  @TempDir private static Path temp;

  private static Called whole;

  /** One run serves the tests that look at what it gave. */
  @BeforeAll
  static void runOnce() throws Exception {
    writeTown();
    write("mix.json", BUDGETS + LEVERS + AIMS + SMALL);
    whole = Called.with(temp, "optimize", "mix.json", "-o", "whole", "-q");
  }

  private static void writeTown() throws Exception {
    Files.writeString(
        temp.resolve("town.json"),
        """
        { "parameters": { "run.spinUpYears": 2 },
          "areas": { "town": {
            "parameters": { "inflow.personsPerYear": 40, "nightShelter.places": 3, "dwellings.perYear": 8,
              "municipal": { "method": "section85", "workers": 1 } },
            "sites": { "shelter": { "parameters": { "shelter.beds": 12, "staff.workers": 4,
              "aftercare": { "method": "traditional", "workers": 1 } } } } } } }
        """);
  }

  private static void write(String name, String section) throws Exception {
    Files.writeString(
        temp.resolve(name),
        "{ \"scenarios\": [\"town.json\"], \"years\": 2, \"replications\": 2, \"optimize\": { "
            + section
            + " } }");
  }

  private List<Map<String, String>> rows(String file) throws Exception {
    List<String> lines = Files.readAllLines(temp.resolve(file));
    List<String> header = List.of(lines.get(0).split(","));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int k = 0; k < header.size(); k++) {
        row.put(header.get(k), cells[k]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  /** Whether one row is nowhere worse than another, in aims and share of the budget. */
  private static boolean isNoWorse(Map<String, String> one, Map<String, String> other) {
    return List.of("homeless.nights", "cost.municipality", "budget_share").stream()
        .allMatch(column -> number(one, column) <= number(other, column));
  }

  @Test
  void theFrontIsNeverBehindTheCataloguesOwnPolicies() throws Exception {
    assertThat(whole.err()).isEmpty();
    assertThat(whole.code()).isZero();
    assertThat(whole.out()).contains("behind none of the ready-made policies");
    List<Map<String, String>> mixes = rows("whole/front.csv");
    List<Map<String, String>> front =
        mixes.stream().filter(r -> r.get("on_front").equals("true")).toList();
    List<Map<String, String>> own =
        mixes.stream().filter(r -> !r.get("policies").isEmpty()).toList();
    // Among others CTI from the shelter, without and with a kept place, as the catalogue has them.
    assertThat(own)
        .extracting(r -> r.get("policies"))
        .contains("shelter-cti", "shelter-cti-kept-place", "kept-place", "no-support");
    for (Map<String, String> policy : own) {
      assertThat(front).anyMatch(mix -> isNoWorse(mix, policy));
      assertThat(front).noneMatch(mix -> isNoWorse(policy, mix) && !isNoWorse(mix, policy));
    }
    // The comparison can fail: mixes off the front are behind one of the front.
    assertThat(mixes)
        .filteredOn(r -> r.get("on_front").equals("false"))
        .allMatch(r -> front.stream().anyMatch(mix -> isNoWorse(mix, r) && !isNoWorse(r, mix)));
    assertThat(rows("whole/budgets.csv"))
        .allMatch(r -> number(r, "used") <= number(r, "most"))
        .anyMatch(r -> r.get("year").equals("1") && number(r, "most") == 6)
        .filteredOn(r -> r.get("budget").equals("dwellings") && r.get("year").equals("0"))
        .allMatch(r -> number(r, "used") == 0); // the lever begins in the second year
    assertThat(rows("whole/regret.csv"))
        .allMatch(r -> number(r, "regret_mean") >= 0 && number(r, "probability_best") <= 1);
  }

  @Test
  void aPolicyIsTheMixThatGivesTheSameRuns() throws Exception {
    Called compared =
        Called.with(
            temp,
            "compare",
            temp.resolve("town.json").toString(),
            "--with",
            "shelter-cti",
            "--years",
            "2",
            "--replications",
            "2",
            "-o",
            "c",
            "-q");
    assertThat(compared.code()).as(compared.err()).isZero();
    double sum = 0;
    for (Map<String, String> row : rows("c/indicators.csv")) {
      if (row.get("scenario").equals("town-shelter-cti")
          && row.get("indicator").equals("homeless.nights")
          && row.get("group").equals("all")) {
        sum += number(row, "value");
      }
    }
    Map<String, String> mix =
        rows("whole/front.csv").stream()
            .filter(r -> r.get("policies").equals("shelter-cti"))
            .findFirst()
            .orElseThrow();
    // The same two replications as those of the search.
    assertThat(number(mix, "homeless.nights.searched")).isEqualTo(sum / 2);
  }

  @Test
  void goesOnAfterAKillWithTheSameBytesOnAnyNumberOfThreads() throws Exception {
    Path torn = Files.createDirectories(temp.resolve("torn"));
    byte[] journal = Files.readAllBytes(temp.resolve("whole/doorstep.journal"));
    Files.write(
        torn.resolve("doorstep.journal"),
        java.util.Arrays.copyOf(journal, journal.length * 4 / 5 + 3));
    Called resumed =
        Called.with(temp, "optimize", "mix.json", "-o", "torn", "-q", "--resume", "--threads", "1");
    assertThat(resumed.code()).as(resumed.err()).isZero();
    for (String name :
        List.of(
            "front.csv",
            "evaluations.csv",
            "budgets.csv",
            "policies.csv",
            "regret.csv",
            "draw_values.csv",
            "report.html")) {
      assertThat(torn.resolve(name)).hasSameBinaryContentAs(temp.resolve("whole/" + name));
    }
    Path other = Files.createDirectories(temp.resolve("other"));
    Files.write(other.resolve("doorstep.journal"), journal);
    write("dearer.json", BUDGETS.replace("2", "3") + LEVERS + AIMS + SMALL);
    Called changed = Called.with(temp, "optimize", "dearer.json", "-o", "other", "-q", "--resume");
    assertThat(changed.code()).isEqualTo(2);
    assertThat(changed.err()).contains("optimize");
  }

  @Test
  void theReportIsDanishWhereThatIsAsked() throws Exception {
    write(
        "da.json",
        BUDGETS
            + LEVERS
            + AIMS
            + ", \"policies\": [], \"population\": 4, \"generations\": 1, \"checks\": 2, \"draws\": 0");
    Called called = Called.with(temp, "optimize", "da.json", "-o", "out", "-q", "--lang", "da");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).contains("Færrest nætter i hjemløshed");
    assertThat(Files.readString(temp.resolve("out/report.html")))
        .contains("<html lang=\"da\">")
        .contains("Hvad skal købes først?")
        .doesNotContain("holdbart"); // nothing is said on draws if there are none
    assertThat(temp.resolve("out/regret.csv")).doesNotExist();
  }

  private void refused(String section, String... messages) throws Exception {
    String policies = section.contains("\"policies\"") ? "" : ", \"policies\": []";
    write("bad.json", section + ", \"draws\": 0" + policies);
    Called called = Called.with(temp, "optimize", "bad.json", "-o", "bad", "-q");
    assertThat(called.code()).as(section).isEqualTo(2);
    assertThat(called.err()).as(section).contains(messages);
    assertThat(temp.resolve("bad")).doesNotExist();
  }

  /** Levers with these members, beside one that is right. */
  private static String levers(String... members) {
    StringBuilder levers = new StringBuilder(BUDGETS + "\"levers\": { " + WORKERS);
    for (int k = 0; k < members.length; k++) {
      levers.append(", \"x").append(k).append("\": { \"uses\": { \"dwellings\": 1 }, ");
      levers.append(members[k]).append(" }");
    }
    return levers + " }, ";
  }

  @Test
  void everythingThatIsWrongWithLeversIsToldAtOnce() throws Exception {
    String workers = "\"parameter\": \"municipal.workers\", ";
    refused(
        levers(
                "\"parameter\": \"aftercare.worker\"",
                "\"parameter\": \"run.spinUpYears\", \"values\": [1, 2]",
                "\"lowest\": 1, \"highest\": 2, \"step\": 1",
                workers + "\"lowest\": 3, \"highest\": 1, \"step\": 1",
                workers + "\"lowest\": -1, \"highest\": 1, \"step\": 1",
                workers + "\"lowest\": 0, \"highest\": 1, \"step\": 0",
                workers + "\"lowest\": 0, \"highest\": 1",
                workers + "\"lowest\": 0, \"highest\": 1, \"step\": 5",
                workers + "\"values\": [1, 1]",
                workers + "\"values\": [0, 1], \"area\": \"twon\"",
                workers + "\"values\": [0, 1], \"site\": \"shelter\"",
                workers + "\"values\": [0, 1], \"fromYear\": 1, \"untilYear\": 1",
                workers + "\"effect\": \"add\", \"lowest\": -3, \"highest\": 1, \"step\": 1",
                "\"parameter\": \"aftercare.workers\", \"values\": [0, 1]",
                "\"parameter\": \"keptPlace.form\", \"values\": [\"none\", \"garanteed\"]",
                "\"parameter\": \"keptPlace.form\"")
            + AIMS.replace("homeless.nights", "homeles.nights"),
        "Did you mean \"aftercare.workers\"",
        "belongs to the past",
        "\"parameter\" is missing",
        "the range is empty",
        "a number from 0",
        "above 0",
        "\"step\" is missing",
        "a single level",
        "given twice",
        "Did you mean \"town\"",
        "whole areas",
        "never in force",
        "cannot be added",
        "same place and time",
        "keptPlace.form must be one of",
        "state the price of each word",
        "Did you mean \"homeless.nights\"");
  }

  @Test
  void whatCannotBeMeantIsRefusedAndSaid() throws Exception {
    refused(
        BUDGETS.replace("2", "-2") + "\"aims\": [{ \"minimise\": \"homeless.nights\" }]",
        "0 or more",
        "\"levers\" is missing",
        "two aims or more");
    refused(BUDGETS + "\"levers\": { " + WORKERS + " }, " + AIMS, "no lever uses the budget");
    refused(
        BUDGETS
            + LEVERS
                .replace("\"workers\": 1", "\"workers\": -1")
                .replace("{ \"dwellings\"", "{ \"dweling\"")
            + AIMS.replace("homeless.nights\"", "deaths\", \"maximise\": \"deaths\"")
            + ", \"policies\": [\"sheltercti\"], \"populatoin\": 8",
        "a price must be a number of 0 or more",
        "Did you mean \"dwellings\"",
        "one of the two",
        "Did you mean \"population\"");
    refused(BUDGETS + LEVERS + AIMS.replace("cost.municipality", "homeless.nights"), "aim already");
    refused(BUDGETS + LEVERS + AIMS + ", \"policies\": [\"sheltercti\"]", "sheltercti");
    refused(
        BUDGETS + LEVERS + AIMS + ", \"policies\": [\"shelter-cti\", \"shelter-cti\"]",
        "named twice");
  }

  @Test
  void drawsAndPlacesThatThereAreNotAreToldInWords() throws Exception {
    write("draws.json", BUDGETS + LEVERS + AIMS + ", \"drawsFrom\": \"nofile.csv\"");
    Called called = Called.with(temp, "optimize", "draws.json", "-q");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .contains("these draws cannot be used: no such file or folder: ", "nofile.csv")
        .doesNotContain("UNREADABLE");
    Files.writeString(temp.resolve("half.csv"), "weight,seeking.ratio.cycling\n0.5,6\n");
    write("draws.json", BUDGETS + LEVERS + AIMS + ", \"drawsFrom\": \"half.csv\"");
    assertThat(Called.with(temp, "optimize", "draws.json", "-q").err())
        .contains("no weighted draws that doorstep calibrate has written", "sum to 0.5;")
        .doesNotContain("NOT_DRAWS");
    write(
        "zz.json",
        levers(
                "\"parameter\": \"aftercare.workers\", \"values\": [0, 1], \"area\": \"zz\","
                    + " \"site\": \"zz\"")
            + AIMS);
    assertThat(Called.with(temp, "optimize", "zz.json", "-q").err())
        .contains("there is no area \"zz\"", "There are: town")
        .doesNotContain("there is no site", "There are: \n");
  }

  @Test
  void whatNoMixCanReachIsRefusedBeforeAnythingIsSimulated() throws Exception {
    refused(BUDGETS.replace("[4, 6]", "[4, 6, 8]") + LEVERS + AIMS, "has 3 years");
    refused(BUDGETS + LEVERS.replace("\"fromYear\": 1", "\"fromYear\": 2") + AIMS, "begins after");
    refused(
        BUDGETS
            + LEVERS.replace("\"lowest\": 0, \"highest\": 4", "\"lowest\": 5, \"highest\": 6")
            + AIMS,
        "use at least");
    refused(
        BUDGETS + LEVERS + AIMS.replace("cost.municipality", "return.24m"), "Undefined in a run");
    Files.writeString(
        temp.resolve("late.json"),
        "{ \"scenarios\": [\"town.json\"], \"years\": 1, \"optimize\": { "
            + BUDGETS.replace("[4, 6]", "[4]")
            + LEVERS.replace("\"fromYear\": 1", "\"fromYear\": 0")
            + AIMS.replace("cost.municipality", "persistence.6y")
            + ", \"policies\": [] } }");
    Called check = Called.with(temp, "check", temp.resolve("late.json").toString());
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.err())
        .contains("\"doorstep optimize\" refuses it", "persistence.6y", "(needs 6 years)");
    Files.writeString(
        temp.resolve("v.json"),
        "{ \"scenarios\": [\"town.json\"], \"vary\": { \"offer.acceptShare\": {} }, \"optimize\": { "
            + BUDGETS
            + LEVERS
            + AIMS
            + ", \"policies\": [] } }");
    assertThat(Called.with(temp, "optimize", "v.json", "-q").err()).contains("\"vary\" belongs");
  }
}
