package dk.doorstep.evidence;

import dk.doorstep.calibration.TargetFact;
import dk.doorstep.calibration.TargetsFile;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Catalogue;
import dk.doorstep.scenario.Evidence;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.trial.TrialCatalogue;
import dk.doorstep.trial.TrialReader;
import dk.doorstep.validation.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where each row of the evidence table has gone: from what the project itself cites. */
final class EvidenceMap {
  private static final Pattern IDS = Pattern.compile("\\b([ECKMPIS])([0-9]+)(?:–\\1?([0-9]+))?\\b");
  private static final Pattern SECTION =
      Pattern.compile("(?m)^### (7\\.[0-9]+) ([^—\\n]+?)(?: — .*)?$");
  private static final String NONE = "–";
  private static final Map<String, String> REASONS = reasons();

  private static final String BEGINNING =
      """
      # Where the evidence has gone

      Every row of [EVIDENCE.md](EVIDENCE.md), and what in the project refers to it: parameters whose source it is (`doorstep ledger`),
      sections of the submodels in [ODD.md](../model/ODD.md), mechanisms that rest on it, targets and facts kept for validation
      (`doorstep validate`), scenarios and trials of the catalogue. A mechanism counts as present where a parameter or a submodel names
      it. This page is written from these sources, and a test holds it to them.
      """;

  private final Evidence evidence = Evidence.load();
  private final Map<String, Set<String>> parameters = new LinkedHashMap<>();
  private final Map<String, Set<String>> submodels = new LinkedHashMap<>();
  private final Map<String, Set<String>> mechanisms = new LinkedHashMap<>();
  private final Map<String, Set<String>> targets = new LinkedHashMap<>();
  private final Map<String, Set<String>> scenarios = new LinkedHashMap<>();

  /**
   * A map.
   *
   * @param odd the description of the model
   */
  EvidenceMap(String odd) throws ScenarioException {
    for (Parameter p : Ledger.all()) {
      ids(p.source()).forEach(id -> add(parameters, id, "`" + p.key() + "`"));
    }
    addSubmodels(odd);
    for (Evidence.Fact fact : evidence.all()) {
      if (fact.id().startsWith("M")) {
        ids(fact.source()).forEach(id -> add(mechanisms, id, fact.id()));
      } else if (fact.id().startsWith("C") || fact.id().startsWith("S")) {
        ids(fact.source()).forEach(id -> add(targets, id, fact.id()));
        add(targets, fact.id(), "itself");
      }
    }
    for (TargetFact fact : TargetsFile.shipped()) {
      ids(fact.source()).forEach(id -> add(targets, id, fact.id()));
    }
    for (Line line : Line.all()) {
      ids(line.source()).forEach(id -> add(targets, id, line.id()));
    }
    for (String id : new Catalogue().ids()) {
      for (String cited : new ScenarioLoader().load(id).evidence()) {
        add(scenarios, cited, "`" + id + "`");
      }
    }
    for (String id : TrialCatalogue.ids()) {
      for (String cited : new TrialReader(Locale.ENGLISH).read(id, Path.of("")).evidence()) {
        add(scenarios, cited, "`" + id + "`");
      }
    }
  }

  private void addSubmodels(String odd) {
    Matcher section = SECTION.matcher(odd);
    List<int[]> places = new ArrayList<>();
    List<String> names = new ArrayList<>();
    while (section.find()) {
      places.add(new int[] {section.end()});
      names.add("§" + section.group(1) + " " + section.group(2).trim());
    }
    for (int i = 0; i < places.size(); i++) {
      int from = places.get(i)[0];
      int to = i + 1 < places.size() ? odd.indexOf("\n### ", from) : odd.indexOf("\n## ", from);
      for (String id : ids(odd.substring(from, to))) {
        add(submodels, id, names.get(i));
      }
    }
  }

  private static void add(Map<String, Set<String>> map, String id, String where) {
    map.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(where);
  }

  /** The ids in a text; a range such as P47–P49 stands for all between. */
  static Set<String> ids(String text) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher matcher = IDS.matcher(text);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(2));
      int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
      for (int i = first; i <= Math.max(first, last); i++) {
        ids.add(matcher.group(1) + i);
      }
    }
    return ids;
  }

  /** Whether a parameter, a submodel, a target, a scenario or a present mechanism refers to it. */
  boolean isRepresented(String id) {
    boolean viaMechanism =
        mechanisms.getOrDefault(id, Set.of()).stream()
            .anyMatch(m -> parameters.containsKey(m) || submodels.containsKey(m));
    return viaMechanism
        || parameters.containsKey(id)
        || submodels.containsKey(id)
        || targets.containsKey(id)
        || scenarios.containsKey(id);
  }

  /** The page. */
  String page() {
    StringBuilder page = new StringBuilder(BEGINNING);
    page.append(
        "\n## What refers to what\n\n| id | fact | parameters | submodels | mechanisms | targets |"
            + " scenarios and trials |\n|---|---|---|---|---|---|---|\n");
    List<Evidence.Fact> missing = new ArrayList<>();
    for (Evidence.Fact fact : evidence.all()) {
      if (!isRepresented(fact.id())) {
        missing.add(fact);
        continue;
      }
      page.append("| ").append(fact.id()).append(" | ").append(cell(fact.fact()));
      for (Map<String, Set<String>> map :
          List.of(parameters, submodels, mechanisms, targets, scenarios)) {
        page.append(" | ").append(String.join(", ", map.getOrDefault(fact.id(), Set.of(NONE))));
      }
      page.append(" |\n");
    }
    page.append("\n## What is not represented\n\n")
        .append(missing.size())
        .append(" of ")
        .append(evidence.all().size())
        .append(
            " rows: nothing in the model, its targets or its scenarios rests on these. What the model leaves out of"
                + " the mechanisms is told in [DECISIONS.md](../model/DECISIONS.md).\n\n"
                + "| id | fact | why not |\n|---|---|---|\n");
    for (Evidence.Fact fact : missing) {
      page.append("| ").append(fact.id()).append(" | ").append(cell(fact.fact())).append(" | ");
      page.append(reason(fact.id())).append(" |\n");
    }
    return page.toString();
  }

  /** Why a row is not represented. */
  private static String reason(String id) {
    String reason = REASONS.get(id);
    if (reason == null && id.startsWith("I")) {
      return "a caution about a source; it decided which figure is used";
    }
    if (reason == null) {
      throw new IllegalStateException(id + " is not represented, and nobody has said why");
    }
    return reason;
  }

  private static Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    put(
        reasons,
        "of another year than the baseline",
        "P2 P14 P15 P24 P25 P35 P36 P37 P38 P41 P44 P45");
    put(reasons, "one person's story", "E16");
    put(reasons, "the number of shelters is that of 2019 (P47)", "E47");
    put(reasons, "repeats E48", "E52");
    put(reasons, "shelters differ by method and coverage only, not in length and hours", "E93");
    put(reasons, "says of whom E20 to E23 tell", "E95");
    put(reasons, "history", "E96");
    put(reasons, "weak, and disagrees with P20", "P22");
    put(reasons, "these people are not in the count that the model follows", "P26");
    put(reasons, "pages of one series that disagree; P46 and P48 are used", "P42");
    put(reasons, "size of the public housing stock; the queue has a yearly flow of its own", "P57");
    put(reasons, "a goal, not a practice", "P63");
    put(reasons, "result of another calculation, over other items and years", "P82 P83");
    put(reasons, "paid by residents; the model counts what municipality and state pay", "P85");
    put(reasons, "a proposal", "P92");
    put(reasons, "arithmetic that holds other rows together", "K3 K4");
    return reasons;
  }

  private static void put(Map<String, String> reasons, String reason, String ids) {
    for (String id : ids.split(" ")) {
      reasons.put(id, reason);
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
