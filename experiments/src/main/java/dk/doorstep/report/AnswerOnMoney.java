package dk.doorstep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the answer says of who pays. */
final class AnswerOnMoney {
  private static final int FEW_POLICIES = 6;
  private static final int NAMED_OF_FEW = 4;
  private static final int NAMED_OF_MANY = 2;

  private final Words words;
  private final Figures figures;
  private final Phrases phrases;

  AnswerOnMoney(Words words) {
    this.words = words;
    this.figures = new Figures(words);
    this.phrases = new Phrases(words, figures);
  }

  /** Homes and money of the only policy; empty where nothing differs. */
  List<String> ofOne(PolicyFindings policy) {
    if (policy.nights().certainty() == Certainty.SAME && policy.isIdentical()) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    Finding kept = policy.of(Measure.HOMES_KEPT);
    if (kept.certainty() != Certainty.UNDEFINED) {
      sentences.add(words.capitalised(phrases.of("homes", kept)) + ".");
    }
    Finding nights = policy.nights();
    Finding cost = policy.of(Measure.COST);
    String verdict =
        nights.isTold() && cost.isTold()
            ? words.text(
                    "together." + word(nights, "Fewer", "More") + word(cost, "Cheaper", "Dearer"))
                + ": "
            : "";
    sentences.add(
        words.capitalised(
            verdict
                + words.text(
                    "money.both",
                    "municipality",
                    phrases.of("municipality", policy.of(Measure.MUNICIPALITY)),
                    "state",
                    phrases.of("state", policy.of(Measure.STATE)),
                    "total",
                    phrases.of("total", cost))));
    return sentences;
  }

  private static String word(Finding finding, String lower, String higher) {
    return finding.direction() == Direction.LOWER ? lower : higher;
  }

  /** Who is cheaper, who is dearer and for whom, of the policies whose effect on nights is told. */
  Optional<String> ofMany(List<PolicyFindings> policies) {
    List<String> clauses = new ArrayList<>();
    int most = mostNamed(policies);
    add(
        clauses,
        most,
        policies,
        "together.FewerCheaper",
        p -> is(p, Direction.LOWER, Direction.LOWER));
    add(
        clauses,
        most,
        policies,
        "together.FewerDearer",
        p -> is(p, Direction.LOWER, Direction.HIGHER));
    add(
        clauses,
        most,
        policies,
        "together.FewerUnsure",
        p -> p.nights().isBetter() && !costIsTold(p));
    add(
        clauses,
        most,
        policies,
        "together.MoreCheaper",
        p -> is(p, Direction.HIGHER, Direction.LOWER));
    add(
        clauses,
        most,
        policies,
        "together.MoreDearer",
        p -> is(p, Direction.HIGHER, Direction.HIGHER));
    addPayers(clauses, most, policies, "payers.stateSaves", Direction.HIGHER);
    addPayers(clauses, most, policies, "payers.municipalitySaves", Direction.LOWER);
    return clauses.isEmpty()
        ? Optional.empty()
        : Optional.of(words.capitalised(String.join("; ", clauses)) + ".");
  }

  /** How many policies a clause names: fewer where there are many, so that it can be read. */
  static int mostNamed(List<PolicyFindings> policies) {
    return policies.size() <= FEW_POLICIES ? NAMED_OF_FEW : NAMED_OF_MANY;
  }

  private static boolean costIsTold(PolicyFindings p) {
    return p.of(Measure.COST).isTold();
  }

  private static boolean is(PolicyFindings p, Direction nights, Direction cost) {
    return p.nights().isTold()
        && p.nights().direction() == nights
        && costIsTold(p)
        && p.of(Measure.COST).direction() == cost;
  }

  private void add(
      List<String> clauses,
      int most,
      List<PolicyFindings> policies,
      String key,
      Predicate<PolicyFindings> filter) {
    boolean isTold = !key.endsWith("Unsure");
    Function<PolicyFindings, String> name =
        p ->
            words.quoted(words.title(p.scenario()))
                + (isTold
                    ? " ("
                        + words.text("million", "n", figures.difference(p.of(Measure.COST)))
                        + ")"
                    : "");
    List<String> names = policies.stream().filter(filter).map(name).toList();
    if (!names.isEmpty()) {
      clauses.add(words.text(key) + ": " + words.list(names, most));
    }
  }

  /** Policies in which the one payer saves what the other has to pay. */
  private void addPayers(
      List<String> clauses,
      int most,
      List<PolicyFindings> policies,
      String key,
      Direction municipality) {
    List<String> names =
        policies.stream()
            .filter(p -> p.nights().isBetter())
            .filter(p -> isTold(p.of(Measure.MUNICIPALITY), municipality))
            .filter(p -> p.of(Measure.STATE).isTold())
            .filter(p -> p.of(Measure.STATE).direction() != municipality)
            .map(p -> words.quoted(words.title(p.scenario())))
            .toList();
    if (!names.isEmpty()) {
      clauses.add(words.text(key, "list", words.list(names, most)));
    }
  }

  private static boolean isTold(Finding finding, Direction direction) {
    return finding.isTold() && finding.direction() == direction;
  }
}
