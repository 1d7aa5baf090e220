package dk.doorstep.optimization;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.output.PosteriorFile;
import dk.doorstep.output.UnusableDrawsException;
import dk.doorstep.scenario.Catalogue;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.scenario.Wording;
import dk.doorstep.study.Section;
import dk.doorstep.study.SectionContext;
import dk.doorstep.study.StudyTeller;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section of an experiment file that says what may be bought, and what for. */
public final class OptimizeSection implements Section<OptimizePlan> {
  /** The section. */
  public static final OptimizeSection OPTIMIZE = new OptimizeSection();

  static final String LEVERS = "levers";
  static final String BUDGETS = "budgets";
  static final String AIMS = "aims";
  static final String POLICIES = "policies";
  static final String POPULATION = "population";
  static final String GENERATIONS = "generations";
  static final String CHECKS = "checks";
  static final String DRAWS = "draws";
  static final String DRAWS_FROM = "drawsFrom";
  static final String DRAW_REPLICATIONS = "drawReplications";
  static final String NEAR = "near";
  static final String MINIMISE = "minimise";
  static final String MAXIMISE = "maximise";
  static final String GROUP = "group";
  static final List<String> AIM_KEYS = List.of(MINIMISE, MAXIMISE, GROUP);
  static final int MOST_POPULATION = 10_000;
  static final int MOST_GENERATIONS = 100_000;
  static final int MOST_CHECKS = 10_000;
  static final int MOST_DRAWS = 10_000;
  static final int USUAL_DRAWS = 16;

  private static final List<String> KEYS =
      List.of(
          LEVERS,
          BUDGETS,
          AIMS,
          POLICIES,
          POPULATION,
          GENERATIONS,
          CHECKS,
          DRAWS,
          DRAWS_FROM,
          DRAW_REPLICATIONS,
          NEAR);
  private static final double USUAL_NEAR = 0.1;

  private OptimizeSection() {}

  @Override
  public String key() {
    return "optimize";
  }

  @Override
  public Optional<OptimizePlan> read(Node node, SectionContext context) {
    if (context.scenarios().isEmpty()) {
      return Optional.empty(); // what is wrong with them is told already
    }
    Problems problems = context.problems();
    Scenario base =
        context.scenarios().stream()
            .filter(s -> context.baseline().isEmpty() || s.id().equals(context.baseline().get()))
            .findFirst()
            .orElse(context.scenarios().get(0));
    return Fields.of(node, "\"optimize\"", KEYS, problems)
        .map(fields -> plan(fields, base, context));
  }

  private static OptimizePlan plan(Fields fields, Scenario base, SectionContext context) {
    Problems problems = context.problems();
    List<Budget> budgets =
        fields.value(BUDGETS).map(new BudgetReader(problems)::read).orElse(List.of());
    List<Lever> levers = List.of();
    Optional<Node> stated = fields.value(LEVERS);
    if (stated.isPresent()) {
      levers = new LeverReader(problems, base, budgets).read(stated.get());
      refuseUnused(budgets, levers, fields, problems);
    } else {
      problems.add(fields.place(), "\"levers\" is missing: what may be bought or changed");
    }
    return new OptimizePlan(
        base.id(),
        levers,
        budgets,
        aims(fields, context),
        problems.isEmpty() ? policies(fields, base, levers, context) : List.of(),
        fields.wholeNumber(POPULATION, 4, MOST_POPULATION).orElse(24),
        fields.wholeNumber(GENERATIONS, 0, MOST_GENERATIONS).orElse(15),
        fields.wholeNumber(CHECKS, 2, MOST_CHECKS).orElse(8),
        draws(fields, context),
        fields.wholeNumber(DRAW_REPLICATIONS, 1, MOST_CHECKS).orElse(1),
        near(fields, problems));
  }

  private static void refuseUnused(
      List<Budget> budgets, List<Lever> levers, Fields fields, Problems problems) {
    for (Budget budget : budgets) {
      boolean isUsed = levers.stream().anyMatch(l -> l.prices().containsKey(budget.kind()));
      if (!isUsed && problems.isEmpty()) {
        problems.add(
            fields.find(BUDGETS).orElseThrow().place(),
            "no lever uses the budget "
                + Wording.quoted(budget.kind())
                + "; state the price in \"uses\" of a lever, or leave the budget out");
      }
    }
  }

  private static List<Aim> aims(Fields fields, SectionContext context) {
    Problems problems = context.problems();
    List<Aim> aims = new ArrayList<>();
    for (Node item : fields.items(AIMS)) {
      Fields.of(item, new StudyTeller(problems).text("what.aim"), AIM_KEYS, problems)
          .flatMap(f -> aim(f, context))
          .ifPresent(
              aim -> {
                if (aims.stream().anyMatch(a -> a.name().equals(aim.name()))) {
                  problems.add(item.place(), aim.name() + " is an aim already");
                }
                aims.add(aim);
              });
    }
    int stated = fields.items(AIMS).size();
    if (stated < 2) {
      problems.add(
          fields.find(AIMS).map(Node.Member::place).orElse(fields.place()),
          "\"aims\" must name two aims or more, such as { \"minimise\": \"homeless.nights\" }; found "
              + stated);
    }
    return aims;
  }

  private static Optional<Aim> aim(Fields fields, SectionContext context) {
    Problems problems = context.problems();
    boolean isMaximised = fields.find(MAXIMISE).isPresent();
    if (isMaximised == fields.find(MINIMISE).isPresent()) {
      problems.add(fields.place(), "an aim needs \"minimise\" or \"maximise\", one of the two");
      return Optional.empty();
    }
    Optional<Node.Text> indicator = fields.text(isMaximised ? MAXIMISE : MINIMISE);
    String group = fields.text(GROUP).map(Node.Text::text).orElse("all");
    if (indicator.isPresent()) {
      String name = indicator.get().text();
      Place place = fields.value(GROUP).map(Node::place).orElse(indicator.get().place());
      context
          .rows()
          .noSuchGroup(name, group, problems)
          .ifPresent(message -> problems.add(place, message));
      if (!context.indicators().isEmpty() && !context.indicators().contains(name)) {
        problems.add(
            indicator.get().place(),
            "there is no indicator "
                + Wording.quoted(name)
                + "."
                + problems.didYouMean(name, context.indicators())
                + " There are: "
                + String.join(", ", context.indicators()));
      }
    }
    return indicator.map(text -> new Aim(text.text(), group, isMaximised));
  }

  /** The other scenarios of the experiment, and the named policies or those of the catalogue. */
  private static List<OwnPolicy> policies(
      Fields fields, Scenario base, List<Lever> levers, SectionContext context) {
    List<Scenario> found = new ArrayList<>(context.scenarios());
    found.removeIf(s -> s.id().equals(base.id()));
    ScenarioLoader loader = new ScenarioLoader();
    if (fields.find(POLICIES).isEmpty()) {
      for (String id : new Catalogue().national()) {
        try {
          addNew(found, loader.load(id), base);
        } catch (ScenarioException e) {
          throw new IllegalStateException("the catalogue can be read", e);
        }
      }
    }
    List<String> named = new ArrayList<>();
    for (Node item : fields.items(POLICIES)) {
      if (!(item instanceof Node.Text text)) {
        context
            .problems()
            .add(item.place(), "expected the id of a policy, found " + item.describe());
        continue;
      }
      if (named.contains(text.text())) {
        context.problems().add(item.place(), Wording.quoted(text.text()) + " is named twice");
      }
      named.add(text.text());
      try {
        addNew(found, loader.load(text.text()), base);
      } catch (ScenarioException e) {
        context.problems().add(item.place(), Wording.quoted(text.text()) + ": " + e.getMessage());
      }
    }
    OwnPolicies own = new OwnPolicies(base, levers);
    return found.stream().map(own::of).toList();
  }

  private static void addNew(List<Scenario> found, Scenario policy, Scenario base) {
    boolean isThere = found.stream().anyMatch(s -> s.id().equals(policy.id()));
    boolean isBase = policy.id().equals(base.id()) || policy.lineage().isEmpty();
    if (!isThere && !isBase) {
      found.add(policy);
    }
  }

  private static ParameterDraws draws(Fields fields, SectionContext context) {
    int count = fields.wholeNumber(DRAWS, 0, MOST_DRAWS).orElse(USUAL_DRAWS);
    Optional<Node.Text> file = fields.text(DRAWS_FROM);
    Optional<Node> at = file.<Node>map(f -> f).or(() -> fields.value(DRAWS));
    try {
      if (file.isPresent()) {
        PosteriorFile weighted = PosteriorFile.read(context.folder().resolve(file.get().text()));
        return weighted.resampled(count).from(file.get().text());
      }
      PosteriorFile fit = PosteriorFile.shipped();
      if (count <= fit.size()) {
        return count == 0
            ? ParameterDraws.none()
            : fit.resampled(count).from("the fit of denmark-2019");
      }
      context
          .problems()
          .add(at.orElseThrow().place(), "there are " + fit.size() + " draws; found " + count);
    } catch (UnusableDrawsException e) {
      context
          .problems()
          .add(at.map(Node::place).orElse(fields.place()), "these draws cannot be used: " + why(e));
    } catch (InvalidPathException e) {
      context
          .problems()
          .add(
              at.orElseThrow().place(),
              Wording.quoted(file.orElseThrow().text()) + " cannot be the name of a file");
    }
    return ParameterDraws.none();
  }

  private static String why(UnusableDrawsException e) {
    return switch (e.reason()) {
      case UNREADABLE -> e.detail();
      case NOT_DRAWS ->
          "these are no weighted draws that doorstep calibrate has written as CSV ("
              + e.detail()
              + ")";
      case OTHER_LEDGER ->
          "they were made for other parameters or ranges; make them anew: " + e.detail();
    };
  }

  private static double near(Fields fields, Problems problems) {
    Optional<Node> stated = fields.value(NEAR);
    if (stated.isEmpty()) {
      return USUAL_NEAR;
    }
    if (stated.get() instanceof Node.Num num && num.value() >= 0 && num.value() <= 1) {
      return num.value();
    }
    problems.add(
        stated.get().place(),
        "\"near\" must be a number from 0 to 1; found " + stated.get().describe());
    return USUAL_NEAR;
  }

  @Override
  public ObjectNode schema() {
    return OptimizeSchema.schema();
  }
}
