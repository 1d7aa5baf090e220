package dk.doorstep.optimization;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Wording;
import dk.doorstep.study.StudyTeller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads budgets: by kind a number, a list by year, or an object with a title. */
final class BudgetReader {
  static final String MOST = "most";
  static final List<String> KEYS = List.of(MOST, LeverReader.TITLE);
  private static final String KIND = "[\\p{L}][\\p{L}\\p{N}._-]*";

  private final Problems problems;

  BudgetReader(Problems problems) {
    this.problems = problems;
  }

  List<Budget> read(Node node) {
    List<Budget> budgets = new ArrayList<>();
    if (!(node instanceof Node.Members members)) {
      problems.add(
          node.place(),
          "\"budgets\" must be an object, { \"workers\": 2 }, found " + node.describe());
      return budgets;
    }
    for (Node.Member member : members.members()) {
      if (!member.name().matches(KIND)) {
        problems.add(member.place(), "the name of a budget must be a word; found " + member.name());
      }
      budget(member).ifPresent(budgets::add);
    }
    return budgets;
  }

  private Optional<Budget> budget(Node.Member member) {
    if (!(member.value() instanceof Node.Members)) {
      return Optional.of(new Budget(member.name(), Map.of(), most(member.value())));
    }
    Optional<Fields> fields =
        Fields.of(
            member.value(),
            new StudyTeller(problems).text("what.budget", Wording.quoted(member.name())),
            KEYS,
            problems);
    Optional<Node> most = fields.flatMap(f -> f.value(MOST));
    if (most.isEmpty()) {
      problems.add(member.place(), "\"most\" is missing: a number, or a list by year");
      return Optional.empty();
    }
    return Optional.of(
        new Budget(member.name(), LeverReader.titles(fields.get(), problems), most(most.get())));
  }

  private List<Double> most(Node node) {
    List<Double> byYear = new ArrayList<>();
    for (Node item : node instanceof Node.Items list ? list.items() : List.of(node)) {
      if (item instanceof Node.Num num && num.value() >= 0 && Double.isFinite(num.value())) {
        byYear.add(num.value());
      } else {
        problems.add(
            item.place(),
            "a budget must be a number of 0 or more, or a list of them by year; found "
                + item.describe());
      }
    }
    if (byYear.isEmpty()) {
      if (node instanceof Node.Items) {
        problems.add(node.place(), "the list of a budget by year is empty");
      }
      return List.of(0.0);
    }
    return byYear;
  }
}
