package dk.doorstep.optimization;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Wording;
import dk.doorstep.study.StudyTeller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a lever uses of the budgets. */
final class PriceReader {
  private final Problems problems;
  private final Parameter parameter;
  private final List<Budget> budgets;

  PriceReader(Problems problems, Parameter parameter, List<Budget> budgets) {
    this.problems = problems;
    this.parameter = parameter;
    this.budgets = budgets;
  }

  Map<String, Price> read(Node node) {
    Map<String, Price> prices = new LinkedHashMap<>();
    if (!(node instanceof Node.Members members)) {
      problems.add(
          node.place(),
          "\"uses\" must be an object, a price for each budget, found " + node.describe());
      return prices;
    }
    List<String> kinds = budgets.stream().map(Budget::kind).toList();
    for (Node.Member member : members.members()) {
      if (!kinds.contains(member.name())) {
        problems.add(
            member.place(),
            "there is no budget "
                + Wording.quoted(member.name())
                + "."
                + problems.didYouMean(member.name(), kinds)
                + " There are: "
                + String.join(", ", kinds));
      } else {
        prices.put(member.name(), price(member.value()));
      }
    }
    return prices;
  }

  private Price price(Node node) {
    if (parameter.kind() != Parameter.Kind.CHOICE) {
      return Price.each(amount(node));
    }
    List<Double> byWord = new ArrayList<>();
    if (node instanceof Node.Members) {
      Fields.of(
              node,
              new StudyTeller(problems).text("what.prices", parameter.key()),
              parameter.words(),
              problems)
          .ifPresent(
              fields ->
                  parameter
                      .words()
                      .forEach(w -> byWord.add(fields.value(w).map(this::amount).orElse(0.0))));
      return new Price(0, byWord);
    }
    problems.add(
        node.place(),
        parameter.key()
            + " is a choice: state the price of each word, { \""
            + parameter.words().get(parameter.words().size() - 1)
            + "\": … }; found "
            + node.describe());
    return new Price(0, java.util.Collections.nCopies(parameter.words().size(), 0.0));
  }

  private double amount(Node node) {
    if (node instanceof Node.Num num && num.value() >= 0 && Double.isFinite(num.value())) {
      return num.value();
    }
    problems.add(node.place(), "a price must be a number of 0 or more; found " + node.describe());
    return 0;
  }
}
