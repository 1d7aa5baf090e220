package dk.doorstep.study;

import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The indicators that runs report and those of them that an experiment keeps. */
final class KeptIndicators {
  static final String ALL = "all";

  private final Problems problems;
  private final StudyTeller teller;
  private final KnownRows rows;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final List<String> keptNames = new ArrayList<>();
  private final List<String> keptGroups = new ArrayList<>();

  /**
   * Nothing chosen yet.
   *
   * @param rows rows of a run; if they cannot be known, nothing is checked
   */
  KeptIndicators(Problems problems, KnownRows rows) {
    this.problems = problems;
    this.teller = new StudyTeller(problems);
    this.rows = rows;
    rows.keys()
        .forEach(
            key -> {
              names.add(key.indicator());
              groups.add(key.group());
            });
  }

  List<String> keptNames() {
    return keptNames;
  }

  List<String> keptGroups() {
    return keptGroups;
  }

  /** Takes in what an experiment names; nothing named is everything kept. */
  void keep(List<Node> indicators, List<Node> ofGroups) {
    indicators.forEach(item -> keep(item, names, keptNames, "indicator"));
    ofGroups.forEach(item -> keep(item, groups, keptGroups, "group"));
    indicators.stream()
        .filter(Node.Text.class::isInstance)
        .map(Node.Text.class::cast)
        .filter(text -> keptNames.contains(text.text()) && !keptGroups.isEmpty())
        .forEach(this::refuseWithoutAGroup);
  }

  /** An indicator that no run reports for any of the groups would be simulated and not kept. */
  private void refuseWithoutAGroup(Node.Text indicator) {
    List<Optional<String>> missing =
        keptGroups.stream()
            .map(group -> rows.noSuchGroup(indicator.text(), group, problems))
            .toList();
    if (missing.stream().allMatch(Optional::isPresent)) {
      teller.tell(
          indicator.place(),
          "kept.nothing",
          Wording.quoted(indicator.text()),
          missing.get(0).orElseThrow());
    }
  }

  private void keep(Node item, Set<String> known, List<String> kept, String what) {
    if (!(item instanceof Node.Text text)) {
      teller.tell(item.place(), "kept.name." + what, teller.found(item));
    } else if (kept.contains(text.text())) {
      teller.tell(item.place(), "kept.twice", Wording.quoted(text.text()));
    } else if (isKnown(text, known, what)) {
      kept.add(text.text());
    }
  }

  private boolean isKnown(Node.Text text, Set<String> known, String what) {
    // Places of a run depend on its size, so they are not known beforehand.
    boolean isPlace = KnownRows.isPlace(text.text());
    if (known.isEmpty() || known.contains(text.text()) || (isPlace && what.equals("group"))) {
      return true;
    }
    String near = problems.didYouMean(text.text(), known);
    // All hundred and more names would only hide the one that was meant.
    String all = near.isEmpty() ? teller.text("kept.all", String.join(", ", known)) : "";
    teller.tell(text.place(), "kept.unknown." + what, Wording.quoted(text.text()), near, all);
    return false;
  }

  /** Reports an indicator that a rule cannot look at. */
  void check(Node.Text indicator, String group) {
    if (!isKnown(indicator, names, "indicator")
        || !isKnown(new Node.Text(indicator.place(), group), groups, "group")) {
      return;
    }
    boolean isKept =
        (keptNames.isEmpty() || keptNames.contains(indicator.text()))
            && (keptGroups.isEmpty() || keptGroups.contains(group));
    if (!isKept) {
      teller.tell(indicator.place(), "kept.not", Wording.quoted(indicator.text()), group);
    } else {
      rows.noSuchGroup(indicator.text(), group, problems)
          .ifPresent(text -> problems.add(indicator.place(), text));
    }
  }
}
