package dk.doorstep.cli;

import dk.doorstep.fitting.CountFit;
import dk.doorstep.fitting.Misfit;
import dk.doorstep.parameters.Situation;
import dk.doorstep.scenario.Counted;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows a count beside what the model has. */
final class CountTable {
  private static final String INDENT = "  ";

  private final Messages messages;

  CountTable(Messages messages) {
    this.messages = messages;
  }

  /** Prints what a fit gives. */
  void print(PrintWriter out, Counted counted, CountFit.Result result) {
    out.println(messages.text("fit.inflow", messages.number(result.fit().personsPerYear(), 0)));
    print(out, counted, result.gives(), result.fit().pull(), new Misfit(counted, result.gives()));
  }

  private void print(
      PrintWriter out,
      Counted counted,
      Map<Situation, Double> gives,
      Map<Situation, Double> pull,
      Misfit misfit) {
    TextTable table =
        new TextTable(
            List.of(
                messages.text("fit.situation"),
                messages.text("fit.counted"),
                messages.text("fit.model"),
                messages.text("fit.pull"),
                ""),
            Set.of(1, 2, 3));
    table.add(
        messages.text("fit.total"),
        messages.number(counted.total(), 0),
        messages.number(misfit.total(), 1),
        "",
        verdict(misfit.isTotalMet()));
    for (Situation s : Situation.HOMELESS) {
      table.add(
          messages.text("indicator.homeless." + s.label()),
          messages.number(counted.persons().get(s), 0),
          messages.number(gives.get(s), 1),
          messages.number(pull.get(s), 2),
          verdict(!misfit.missed().contains(s)));
    }
    table.printColumns(out, INDENT);
    out.println(messages.text(misfit.isMet() ? "fit.met" : "fit.missed"));
  }

  private String verdict(boolean isMet) {
    return isMet ? "" : messages.text("fit.off");
  }
}
