package dk.doorstep.optimization;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.output.StudyFiles;
import dk.doorstep.output.StudyWork;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Point;
import dk.doorstep.study.Replications;
import dk.doorstep.study.Section;
import dk.doorstep.study.Study;
import dk.doorstep.study.Variation;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.math3.random.Well19937c;

/**
 * Searches for mixes, judges the best of them on fresh luck, and holds them against each other
 * where parameters nobody knows are drawn.
 */
public final class OptimizeWork implements StudyWork {
  private static final int SIMPLIFYING_ROUNDS = 3;

  private final OptimizePlan plan;
  private final Study study;
  private final Scenario base;
  private final Spending spending;
  private final Locale locale;
  private Optional<Search> search = Optional.empty();
  private Optional<OptimizeResult> result = Optional.empty();

  /**
   * The work that an experiment states.
   *
   * @param whole an experiment with an {@link OptimizeSection}
   * @param locale language of the report
   */
  public OptimizeWork(Study whole, Locale locale) {
    this.plan = whole.section(OptimizeSection.OPTIMIZE).orElseThrow();
    this.locale = locale;
    this.base =
        whole.scenarios().stream()
            .filter(s -> s.id().equals(plan.scenario()))
            .findFirst()
            .orElseThrow();
    this.spending = new Spending(base.world(), plan.levers(), plan.budgets(), whole.years());
    this.study = simulated(whole);
  }

  /** Only the scenario that levers change; the scenario as it is is one of its points. */
  private Study simulated(Study whole) {
    List<Varied> varied = new ArrayList<>();
    plan.draws().parameters().stream()
        .limit(Outcomes.drawn(plan))
        .forEach(p -> varied.add(Varied.plausible(p)));
    plan.levers().forEach(lever -> varied.add(lever.varied()));
    TreeSet<String> indicators = new TreeSet<>();
    TreeSet<String> groups = new TreeSet<>();
    plan.aims().forEach(aim -> indicators.add(aim.indicator()));
    plan.aims().forEach(aim -> groups.add(aim.group()));
    return new Study(
        whole.name(),
        whole.title(),
        List.of(base),
        Optional.empty(),
        whole.years(),
        whole.every(),
        whole.size(),
        whole.seed(),
        true,
        varied,
        Replications.fixed(whole.replications().maximum()),
        List.copyOf(indicators),
        List.copyOf(groups),
        false,
        whole.sections());
  }

  @Override
  public String command() {
    return "optimize";
  }

  @Override
  public Study study() {
    return study;
  }

  @Override
  public Optional<Section<?>> section() {
    return Optional.of(OptimizeSection.OPTIMIZE);
  }

  /** Names of the aims. */
  public List<String> aims() {
    return plan.aims().stream().map(Aim::name).toList();
  }

  /** The aims of one run. */
  public double[] read(List<FinishedRun> runs) {
    return plan.aims().stream()
        .mapToDouble(aim -> runs.get(0).value(aim.indicator(), aim.group()))
        .toArray();
  }

  /** Why nothing can be searched for, if so: told before anything is simulated. */
  public Optional<String> objection() {
    for (Lever lever : plan.levers()) {
      if (lever.varied().reach().fromDay() >= study.years() * Lever.NIGHTS) {
        return Optional.of(
            "the lever \""
                + lever.id()
                + "\" begins after the "
                + study.years()
                + " years that are simulated");
      }
    }
    for (Budget budget : plan.budgets()) {
      if (budget.most().size() > study.years()) {
        return Optional.of(
            "the budget \""
                + budget.kind()
                + "\" has "
                + budget.most().size()
                + " years; "
                + study.years()
                + " are simulated");
      }
    }
    return spending.objection().or(this::contradiction);
  }

  /** Shares that do not fit together at some level of some lever. */
  private Optional<String> contradiction() {
    Variation variation = new Variation(study.varied());
    int drawn = study.varied().size() - plan.levers().size();
    for (int k = 0; k < plan.levers().size(); k++) {
      for (double value : plan.levers().get(k).varied().values()) {
        List<Double> values =
            new ArrayList<>(Collections.nCopies(study.varied().size(), Double.NaN));
        values.set(drawn + k, value);
        Optional<String> found = variation.objection(study.scenarios(), new Point(0, 0, values));
        if (found.isPresent()) {
          Parameter p = plan.levers().get(k).varied().parameter();
          return Optional.of(p.key() + " " + p.format(value) + ": " + found.get());
        }
      }
    }
    return Optional.empty();
  }

  private int replications() {
    return study.replications().maximum();
  }

  @Override
  public void evaluate(Evaluation evaluation) throws UnfinishedException, IOException {
    Outcomes outcomes = new Outcomes(plan, evaluation);
    ModelChoice choice = new ModelChoice(plan, spending, evaluation, outcomes);
    Point asItIs = outcomes.point(Optional.empty(), 0);
    evaluation.run(Cell.of(List.of(asItIs), 0, replications() + plan.checks()));
    Search begun = new Search(choice, plan.size(), plan.generations(), study.seed());
    search = Optional.of(begun);
    try {
      begun.run(first());
      begun.simplify(plain(), SIMPLIFYING_ROUNDS);
    } catch (ModelChoice.Ended e) {
      throw e.rethrow();
    }
    List<Tried> best = contenders(begun.tried());
    List<Point> points = best.stream().map(t -> choice.points().get(t.mix())).toList();
    evaluation.run(Cell.of(points, replications(), replications() + plan.checks()));
    Judging judging = new Judging(plan, spending, outcomes, replications());
    Candidate scenario = judging.scenario(asItIs);
    List<Candidate> judged = judging.judged(best, choice.points());
    List<List<Point>> byDraw = drawn(outcomes, judged);
    List<Point> all = byDraw.stream().flatMap(List::stream).toList();
    evaluation.run(Cell.of(all, 0, plan.drawReplications()));
    result =
        Optional.of(
            new OptimizeResult(
                plan,
                spending,
                scenario,
                judged,
                judging.byDraw(byDraw),
                outcomes.units(asItIs),
                begun.tried().size(),
                Spending.asItIs(base.world(), plan.levers())));
  }

  /**
   * What the search begins with: the scenario as it is, the ready-made policies that fit into the
   * budget, each lever alone and all levers as far as the budget goes.
   */
  private List<Mix> first() {
    List<Mix> first = new ArrayList<>();
    Well19937c random = new Well19937c(study.seed());
    Optional<Mix> asItIs = Spending.asItIs(base.world(), plan.levers());
    asItIs.ifPresent(first::add);
    plan.policies().forEach(policy -> policy.mix().ifPresent(first::add));
    first.removeIf(mix -> spending.violation(mix) > 0);
    Mix lowest = new Mix(Collections.nCopies(plan.levers().size(), 0));
    Mix highest = lowest;
    for (int k = 0; k < plan.levers().size(); k++) {
      int top = plan.levers().get(k).levels() - 1;
      first.add(spending.projected(asItIs.orElse(lowest).with(k, top), random));
      highest = highest.with(k, top);
    }
    first.add(spending.projected(highest, random));
    first.add(spending.projected(lowest, random));
    return first;
  }

  /** The mix that changes nothing, or the first levels where the levers cannot. */
  private Mix plain() {
    return Spending.asItIs(base.world(), plan.levers())
        .orElse(new Mix(Collections.nCopies(plan.levers().size(), 0)));
  }

  /** The best of the search, spread over the front, and the policies that fit into the budget. */
  private List<Tried> contenders(List<Tried> tried) {
    List<Tried> best =
        new ArrayList<>(Dominance.spread(Search.front(tried, plain()), Tried::aims, plan.size()));
    List<Mix> own = plan.policies().stream().flatMap(p -> p.mix().stream()).toList();
    for (Tried one : tried) {
      if (one.isFeasible() && own.contains(one.mix()) && !best.contains(one)) {
        best.add(one);
      }
    }
    return best;
  }

  /** Points by draw, of the scenario as it is and of the candidates. */
  private List<List<Point>> drawn(Outcomes outcomes, List<Candidate> judged) {
    List<List<Point>> byDraw = new ArrayList<>();
    for (int draw = 1; draw <= plan.drawCount(); draw++) {
      List<Point> points = new ArrayList<>(List.of(outcomes.point(Optional.empty(), draw)));
      for (Candidate candidate : judged) {
        points.add(outcomes.point(Optional.of(candidate.mix()), draw));
      }
      byDraw.add(points);
    }
    return byDraw;
  }

  /** What was found; nothing before everything is simulated. */
  Optional<OptimizeResult> result() {
    return result;
  }

  /** Whether everything was simulated. */
  public boolean isFinished() {
    return result.isPresent();
  }

  /** What was found, in sentences; none before everything is simulated. */
  public List<String> sentences() {
    return result
        .map(r -> new MixWords(r, study, locale))
        .map(MixWords::sentences)
        .orElse(List.of());
  }

  @Override
  public void write(StudyFiles files, Evaluation evaluation) throws IOException {
    OptimizeTables tables = new OptimizeTables(plan, spending);
    tables.writeEvaluations(files, search.map(Search::tried).orElse(List.of()));
    if (result.isPresent()) {
      tables.write(files, result.get());
      new OptimizeReport(result.get(), study, base, locale).write(files);
    }
  }

  @Override
  public void describe(ObjectNode manifest) {
    ObjectNode node = manifest.putObject("optimize");
    node.put("method", "NSGA-II");
    node.put("population", plan.size());
    node.put("generations", plan.generations());
    node.put("checks", plan.checks());
    node.put("draws", plan.drawCount());
    if (!plan.draws().origin().isEmpty()) {
      node.put("drawsOrigin", plan.draws().origin());
    }
    node.put("drawReplications", plan.drawReplications());
    plan.levers().forEach(lever -> node.withArray("levers").add(lever.describe()));
    plan.budgets().forEach(b -> node.withObject("/budgets").putPOJO(b.kind(), b.most()));
    plan.aims()
        .forEach(
            a ->
                node.withArray("aims")
                    .add((a.isMaximised() ? "maximise " : "minimise ") + a.name()));
    node.put(
        "luck",
        "all mixes have the same luck; the best are judged on replications that the search has not"
            + " seen");
  }
}
