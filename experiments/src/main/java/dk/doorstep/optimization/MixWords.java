package dk.doorstep.optimization;

import dk.doorstep.estimation.Phrases;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.report.PageFile;
import dk.doorstep.study.Study;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Mixes, aims and budgets in words. */
final class MixWords {
  static final String BUNDLE = "dk.doorstep.optimization.words";
  private static final double MILLION = 1e6;
  private static final double HUNDRED = 100;
  private static final int MOST_NAMED = 6;

  /** Further steps stand in the table. */
  private static final int MOST_STEPS = 2;

  private final OptimizeResult result;
  private final OptimizePlan plan;
  private final Study study;
  private final Phrases phrases;

  MixWords(OptimizeResult result, Study study, Locale locale) {
    this.result = result;
    this.plan = result.plan();
    this.study = study;
    this.phrases = new Phrases(BUNDLE, locale);
  }

  Phrases phrases() {
    return phrases;
  }

  /** The name of a lever: as the file says, else what its parameter means. */
  String lever(int k) {
    Lever lever = plan.levers().get(k);
    String meaning = PageFile.meaning(lever.varied().parameter(), phrases.locale());
    return lever
        .title()
        .getOrDefault(phrases.language(), lever.title().isEmpty() ? meaning : lever.id());
  }

  /** A value of a lever, with a plus if it is added. */
  String value(int k, int level) {
    Lever lever = plan.levers().get(k);
    double value = lever.value(level);
    return switch (lever.varied().parameter().kind()) {
      case NUMBER, INTEGER -> {
        boolean isAdded = lever.varied().effect() == dk.doorstep.study.Effect.ADD && value > 0;
        yield (isAdded ? "+" : "") + phrases.number(value);
      }
      // The first words say it; what follows explains.
      default ->
          PageFile.value(lever.varied().parameter().format(value), phrases.locale())
              .split(",", 2)[0];
    };
  }

  /** Some levers and their values. */
  String levers(List<Integer> which, Mix mix) {
    List<String> named = new ArrayList<>();
    for (int k : which.subList(0, Math.min(MOST_NAMED, which.size()))) {
      named.add(phrases.text("lever.value", lever(k), value(k, mix.level(k))));
    }
    if (which.size() > MOST_NAMED) {
      named.add(phrases.text("lever.more", which.size() - MOST_NAMED));
    }
    return String.join(", ", named);
  }

  /** What a mix changes in the scenario. */
  String mix(Candidate candidate) {
    if (candidate.number() == 0) {
      return phrases.text("mix.none");
    }
    List<Integer> changed =
        IntStream.range(0, plan.levers().size())
            .filter(
                k ->
                    result.asItIs().isEmpty()
                        || result.asItIs().get().level(k) != candidate.mix().level(k))
            .boxed()
            .toList();
    return changed.isEmpty() ? phrases.text("mix.none") : levers(changed, candidate.mix());
  }

  /** The name of a kind of budget. */
  String budget(Budget budget) {
    String title = budget.title().get(phrases.language());
    String key = "budget." + budget.kind();
    return title != null ? title : phrases.has(key) ? phrases.text(key) : budget.kind();
  }

  /** The name of an aim. */
  String aim(int a) {
    Aim aim = plan.aims().get(a);
    String key = "aim." + aim.indicator();
    String name = phrases.has(key) ? phrases.text(key) : aim.indicator();
    String ofGroup =
        aim.group().equals("all") ? name : phrases.text("aim.group", name, aim.group());
    return ofGroup;
  }

  /** The aim as a wish: fewer, cheaper, more. */
  String goal(int a) {
    Aim aim = plan.aims().get(a);
    String key = "goal." + aim.indicator() + (aim.isMaximised() ? ".more" : "");
    boolean isKnown = phrases.has(key) && aim.group().equals("all");
    return isKnown
        ? phrases.text(key)
        : phrases.text(aim.isMaximised() ? "goal.more" : "goal.less", aim(a));
  }

  private boolean isShare(int a) {
    return result.units().get(a).equals("share");
  }

  private boolean isMillions(int a) {
    return result.units().get(a).startsWith("DKK/year");
  }

  /** What numbers of an aim are multiplied by where they are shown. */
  double factor(int a) {
    return isShare(a) ? HUNDRED : isMillions(a) ? 1 / MILLION : 1;
  }

  /** The unit in which an aim is shown. */
  String unit(int a) {
    String key = "unit." + result.units().get(a);
    return phrases.has(key) ? phrases.text(key) : result.units().get(a);
  }

  /** The unit in which a difference in an aim is shown. */
  String unitOfDifference(int a) {
    return isShare(a) ? phrases.text("unit.points") : unit(a);
  }

  /** A value of an aim as it is shown. */
  String number(int a, double value) {
    return phrases.number(factor(a) * value);
  }

  /** A difference with its sign. */
  String signed(int a, double value) {
    String text = phrases.number(factor(a) * value).replace("-", "−");
    return value > 0 && !text.equals("0") ? "+" + text : text;
  }

  /** A difference with its interval. */
  String difference(int a, PairedDifference d) {
    return Double.isNaN(d.ciLow())
        ? signed(a, d.mean())
        : phrases.text(
            "interval", signed(a, d.mean()), signed(a, d.ciLow()), signed(a, d.ciHigh()));
  }

  /** A share of the budget. */
  String share(double share) {
    return phrases.percent(share);
  }

  NumberFormat axis() {
    NumberFormat format = NumberFormat.getNumberInstance(phrases.locale());
    format.setMaximumFractionDigits(2);
    return format;
  }

  /** What was found, in sentences. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (int a = 0; a < plan.aims().size(); a++) {
      sentences.add(order(a));
    }
    sentences.add(front());
    sentences.add(policies());
    sentences.add(flattery());
    return sentences;
  }

  /** What to buy first for one aim, what the whole budget gives, and how robust that is. */
  String order(int a) {
    BuyingOrder order = BuyingOrder.of(result, a);
    Candidate last = order.last().best();
    if (last.number() == 0) {
      return phrases.text("order.none", goal(a));
    }
    List<String> parts = new ArrayList<>();
    for (int s = 0; s < order.steps().size() && parts.size() < MOST_STEPS; s++) {
      BuyingOrder.Step step = order.steps().get(s);
      List<Integer> changed = step.isNew() ? order.changed(s, result.asItIs()) : List.of();
      if (!changed.isEmpty()) {
        String budget =
            plan.budgets().isEmpty() ? "step.any" : "step." + Math.round(HUNDRED * step.share());
        parts.add(phrases.text(budget, levers(changed, step.best().mix())));
      }
    }
    String text =
        phrases.text(
            "order",
            goal(a),
            String.join(" ", parts),
            difference(a, last.difference(a, result.base())),
            unitOfDifference(a));
    return result.hasRegret() ? text + " " + robust(a, last) : text;
  }

  private String robust(int a, Candidate candidate) {
    Regret regret = result.regret(a).get(candidate.number());
    double[][] values = result.byDraw()[a];
    double gain = 0;
    int defined = 0;
    for (int d = 0; d < plan.drawCount(); d++) {
      double difference = values[candidate.number()][d] - values[0][d];
      gain += Double.isNaN(difference) ? 0 : difference;
      defined += Double.isNaN(difference) ? 0 : 1;
    }
    return phrases.text(
        "robust",
        signed(a, gain / defined),
        Math.round(regret.near() * plan.drawCount()),
        plan.drawCount(),
        phrases.percent(plan.near()));
  }

  /** How the ready-made policies stand. */
  String policies() {
    List<Standing> all = plan.policies().stream().map(p -> Standing.of(p, result)).toList();
    long onFront = count(all, Standing.State.ON_FRONT);
    long beaten = count(all, Standing.State.BEATEN);
    List<String> outside = new ArrayList<>();
    if (count(all, Standing.State.OVER_BUDGET) > 0) {
      outside.add(phrases.text("policies.over", count(all, Standing.State.OVER_BUDGET)));
    }
    if (count(all, Standing.State.NO_MIX) > 0) {
      outside.add(phrases.text("policies.noMix", count(all, Standing.State.NO_MIX)));
    }
    String rest = outside.isEmpty() ? "" : " " + String.join(" ", outside);
    return onFront + beaten == 0
        ? phrases.text("policies.none") + rest
        : phrases.text("policies.compared", onFront + beaten, onFront, beaten) + rest;
  }

  private static long count(List<Standing> all, Standing.State state) {
    return all.stream().filter(s -> s.state() == state).count();
  }

  /** How large the front is. */
  String front() {
    return phrases.text("front", result.tried(), result.front().size());
  }

  /** How much luck flattered the best of the search. */
  String flattery() {
    List<String> parts = new ArrayList<>();
    for (int a = 0; a < plan.aims().size(); a++) {
      Candidate best = result.searchedBest(a);
      if (best.number() > 0) {
        parts.add(
            phrases.text(
                "flattery.aim",
                aim(a),
                signed(a, best.searched()[a] - result.base().searched()[a]),
                signed(a, best.difference(a, result.base()).mean()),
                unitOfDifference(a)));
      }
    }
    return parts.isEmpty()
        ? phrases.text("flattery.none", plan.checks())
        : phrases.text(
            "flattery", study.replications().maximum(), plan.checks(), String.join("; ", parts));
  }
}
