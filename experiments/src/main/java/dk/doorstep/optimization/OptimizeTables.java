package dk.doorstep.optimization;

import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.output.Column;
import dk.doorstep.output.StudyFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of mixes. */
final class OptimizeTables {
  private final OptimizePlan plan;
  private final Spending spending;

  OptimizeTables(OptimizePlan plan, Spending spending) {
    this.plan = plan;
    this.spending = spending;
  }

  private List<Column> leverColumns() {
    return plan.levers().stream()
        .map(l -> new Column(l.id(), Column.of(l.varied()).type()))
        .toList();
  }

  private List<Column> useColumns() {
    List<Column> columns = new ArrayList<>(List.of(Column.number("budget_share")));
    plan.budgets().forEach(b -> columns.add(Column.number("used_" + b.kind())));
    return columns;
  }

  private void addLevers(List<Object> cells, Optional<Mix> mix) {
    for (int k = 0; k < plan.levers().size(); k++) {
      Lever lever = plan.levers().get(k);
      int lambda = k;
      cells.add(
          mix.map(m -> Column.cell(lever.varied(), lever.value(m.level(lambda)))).orElse(null));
    }
  }

  private void addUses(List<Object> cells, Optional<Mix> mix) {
    cells.add(mix.map(spending::share).orElse(0.0));
    for (int b = 0; b < plan.budgets().size(); b++) {
      int lambda = b;
      cells.add(mix.map(m -> spending.largestUse(m, lambda)).orElse(0.0));
    }
  }

  /** A row for every mix that was tried: {@code evaluations}. */
  void writeEvaluations(StudyFiles files, List<Tried> tried) throws IOException {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.whole("evaluation"));
    columns.add(Column.whole("generation"));
    columns.addAll(leverColumns());
    columns.addAll(useColumns());
    columns.add(Column.number("violation"));
    plan.aims().forEach(aim -> columns.add(Column.number(aim.name())));
    files.table(
        "evaluations",
        columns,
        rows -> {
          for (int i = 0; i < tried.size(); i++) {
            Tried one = tried.get(i);
            List<Object> cells = new ArrayList<>(List.of(i + 1, one.generation()));
            addLevers(cells, Optional.of(one.mix()));
            addUses(cells, Optional.of(one.mix()));
            cells.add(one.violation());
            for (int a = 0; a < plan.aims().size(); a++) {
              cells.add(plan.aims().get(a).toMinimise(one.aims()[a]));
            }
            rows.add(cells);
          }
        });
  }

  /** {@code front}, {@code budgets}, {@code policies}, {@code regret} and {@code draw_values}. */
  void write(StudyFiles files, OptimizeResult result) throws IOException {
    writeFront(files, result);
    writeBudgets(files, result);
    writePolicies(files, result);
    if (result.hasRegret()) {
      writeRegret(files, result);
      writeDraws(files, result);
    }
  }

  private static List<Candidate> all(OptimizeResult result) {
    List<Candidate> all = new ArrayList<>(List.of(result.base()));
    all.addAll(result.candidates());
    return all;
  }

  private void writeFront(StudyFiles files, OptimizeResult result) throws IOException {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.whole("mix"));
    columns.add(Column.flag("on_front"));
    columns.add(Column.text("policies"));
    columns.addAll(leverColumns());
    columns.addAll(useColumns());
    for (Aim aim : plan.aims()) {
      for (String end :
          List.of(
              "",
              ".ci_low",
              ".ci_high",
              ".difference",
              ".difference_low",
              ".difference_high",
              ".searched")) {
        columns.add(Column.number(aim.name() + end));
      }
      for (String end :
          List.of(".regret_mean", ".regret_max", ".probability_best", ".probability_near")) {
        columns.add(Column.number(aim.name() + end));
      }
    }
    columns.add(Column.number("probability_unbeaten"));
    List<List<Regret>> regrets = new ArrayList<>();
    for (int a = 0; a < plan.aims().size() && result.hasRegret(); a++) {
      regrets.add(result.regret(a));
    }
    double[] unbeaten = result.hasRegret() ? result.unbeaten() : new double[0];
    files.table(
        "front",
        columns,
        rows -> {
          for (Candidate c : all(result)) {
            List<Object> cells = new ArrayList<>();
            cells.add(c.number());
            cells.add(c.number() == 0 ? null : (Object) c.isOnFront());
            cells.add(c.policies().isEmpty() ? null : String.join(" ", c.policies()));
            Optional<Mix> mix = c.number() == 0 ? Optional.empty() : Optional.of(c.mix());
            addLevers(cells, mix);
            addUses(cells, mix);
            for (int a = 0; a < plan.aims().size(); a++) {
              addAim(cells, c, result.base(), a);
              addRegret(cells, regrets.isEmpty() ? null : regrets.get(a).get(c.number()));
            }
            cells.add(unbeaten.length == 0 ? Double.NaN : unbeaten[c.number()]);
            rows.add(cells);
          }
        });
  }

  private static void addAim(List<Object> cells, Candidate c, Candidate base, int aim) {
    PairedDifference level = c.level(aim);
    PairedDifference difference = c.difference(aim, base);
    cells.add(c.mean(aim));
    cells.add(level.ciLow());
    cells.add(level.ciHigh());
    cells.add(difference.mean());
    cells.add(difference.ciLow());
    cells.add(difference.ciHigh());
    cells.add(c.searched()[aim]);
  }

  private static void addRegret(List<Object> cells, Regret regret) {
    cells.add(regret == null ? null : (Object) regret.mean());
    cells.add(regret == null ? null : (Object) regret.most());
    cells.add(regret == null ? null : (Object) regret.best());
    cells.add(regret == null ? null : (Object) regret.near());
  }

  private void writeBudgets(StudyFiles files, OptimizeResult result) throws IOException {
    List<Column> columns =
        List.of(
            Column.whole("mix"),
            Column.text("budget"),
            Column.whole("year"),
            Column.number("used"),
            Column.number("most"));
    files.table(
        "budgets",
        columns,
        rows -> {
          for (Candidate c : result.candidates()) {
            for (int b = 0; b < plan.budgets().size(); b++) {
              for (int year = 0; year < spending.years(); year++) {
                Budget budget = plan.budgets().get(b);
                rows.add(
                    List.of(
                        c.number(),
                        budget.kind(),
                        year,
                        spending.use(c.mix(), b, year),
                        budget.most(year)));
              }
            }
          }
        });
  }

  private void writePolicies(StudyFiles files, OptimizeResult result) throws IOException {
    List<Column> columns =
        List.of(
            Column.text("policy"),
            Column.text("state"),
            Column.text("reason"),
            Column.whole("mix"),
            Column.whole("beaten_by"));
    files.table(
        "policies",
        columns,
        rows -> {
          for (OwnPolicy policy : plan.policies()) {
            Standing standing = Standing.of(policy, result);
            List<Object> cells = new ArrayList<>();
            cells.add(policy.id());
            cells.add(standing.state().word());
            cells.add(policy.reason().isEmpty() ? null : policy.reason());
            cells.add(standing.candidate().map(Candidate::number).orElse(null));
            cells.add(standing.better().map(Candidate::number).orElse(null));
            rows.add(cells);
          }
        });
  }

  private void writeRegret(StudyFiles files, OptimizeResult result) throws IOException {
    List<Column> columns =
        List.of(
            Column.whole("mix"),
            Column.text("aim"),
            Column.number("regret_mean"),
            Column.number("regret_max"),
            Column.number("probability_best"),
            Column.number("probability_near"),
            Column.text("unit"));
    files.table(
        "regret",
        columns,
        rows -> {
          for (int a = 0; a < plan.aims().size(); a++) {
            List<Regret> regrets = result.regret(a);
            for (int i = 0; i < regrets.size(); i++) {
              List<Object> cells = new ArrayList<>(List.of(i, plan.aims().get(a).name()));
              addRegret(cells, regrets.get(i));
              cells.add(result.units().get(a));
              rows.add(cells);
            }
          }
        });
  }

  private void writeDraws(StudyFiles files, OptimizeResult result) throws IOException {
    List<Column> columns =
        List.of(
            Column.whole("mix"),
            Column.whole("draw"),
            Column.text("aim"),
            Column.number("value"),
            Column.text("unit"));
    files.table(
        "draw_values",
        columns,
        rows -> {
          for (int a = 0; a < plan.aims().size(); a++) {
            for (int i = 0; i < result.byDraw()[a].length; i++) {
              for (int d = 0; d < plan.drawCount(); d++) {
                rows.add(
                    List.of(
                        i,
                        d + 1,
                        plan.aims().get(a).name(),
                        result.byDraw()[a][i][d],
                        result.units().get(a)));
              }
            }
          }
        });
  }
}
