package dk.doorstep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The answer in three to six sentences, which follow from the findings alone. */
final class Answer {
  private final Findings findings;
  private final Optional<Reservations> reservations;
  private final Deciders deciders;
  private final Words words;
  private final Figures figures;

  /**
   * An answer.
   *
   * @param reservations of the policy that the closing question is asked of, if there is one
   */
  Answer(Findings findings, Optional<Reservations> reservations, Deciders deciders, Words words) {
    this.findings = findings;
    this.reservations = reservations;
    this.deciders = deciders;
    this.words = words;
    this.figures = new Figures(words);
  }

  /** The sentences, what matters most first. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (findings.policies().isEmpty()) {
      return List.of(words.text("answer.nothing"));
    }
    if (findings.policies().size() == 1) {
      sentences.add(alone(findings.policies().get(0)));
      sentences.addAll(new AnswerOnMoney(words).ofOne(findings.policies().get(0)));
    } else if (findings.depth() == Findings.Depth.SINGLE) {
      sentences.add(untold());
    } else {
      sentences.add(most());
      addOthers(sentences);
      new AnswerOnMoney(words).ofMany(findings.byEffect()).ifPresent(sentences::add);
    }
    reservations.ifPresent(r -> sentences.add(new ClosingQuestion(words).sentence(r)));
    sentences.add(caveat());
    return List.copyOf(sentences);
  }

  private String alone(PolicyFindings policy) {
    Finding nights = policy.nights();
    String key =
        switch (nights.certainty()) {
          case CLEAR, PROBABLE -> "alone." + told(nights);
          case SIMILAR -> "alone.similar";
          case UNCERTAIN -> "alone.uncertain";
          case SAME -> policy.isIdentical() ? "alone.identical" : "alone.same";
          case UNTOLD -> "alone.untold";
          case UNDEFINED -> "answer.nothing";
        };
    return words.capitalised(sentence(key, policy));
  }

  private static String told(Finding finding) {
    String sure = finding.isClear() ? "clearly" : "probably";
    return sure + (finding.direction() == Direction.LOWER ? "Fewer" : "More");
  }

  /** A sentence on the nights of one policy. */
  private String sentence(String key, PolicyFindings policy) {
    Finding nights = policy.nights();
    return words.text(
        key,
        "policy",
        title(policy),
        "baseline",
        words.quoted(words.title(findings.baseline())),
        "n",
        words.spelled(findings.policies().size()),
        "nights",
        figures.amount(nights),
        "difference",
        figures.difference(nights),
        "bracket",
        figures.plainBracket(nights),
        "signed",
        figures.bracket(nights),
        "percent",
        figures.relativeAmount(nights),
        "persons",
        figures.personsPerNight(nights),
        "odds",
        figures.odds(nights.lower()),
        "workers",
        workers(policy));
  }

  /** A clause on the workers where there are not as many as in the baseline. */
  private String workers(PolicyFindings policy) {
    String budget = policy.scenario().workerBudget();
    return budget.isEmpty() || budget.equals("same") ? "" : words.text("workers." + budget);
  }

  private String title(PolicyFindings policy) {
    return words.quoted(words.title(policy.scenario()));
  }

  private String untold() {
    List<String> all = named(p -> true, p -> figures.relative(p.nights()));
    return words.text("answer.untold", "list", words.list(all));
  }

  /** The largest clear reduction, else the largest probable one, else that there is none. */
  private String most() {
    List<PolicyFindings> clear = policies(p -> p.nights().isClear() && p.nights().isBetter());
    if (!clear.isEmpty()) {
      return words.capitalised(sentence("answer.most", clear.get(0)));
    }
    List<PolicyFindings> probable = policies(p -> p.nights().isBetter());
    return probable.isEmpty()
        ? words.text("answer.none", "n", words.spelled(findings.policies().size()))
        : words.capitalised(sentence("answer.mostProbable", probable.get(0)));
  }

  /** The other reductions in one sentence, the rest in another. */
  private void addOthers(List<String> sentences) {
    List<PolicyFindings> reducing = policies(p -> p.nights().isBetter());
    PolicyFindings first =
        policies(p -> p.nights().isBetter() && p.nights().isClear()).stream()
            .findFirst()
            .orElse(reducing.isEmpty() ? null : reducing.get(0));
    Function<PolicyFindings, String> percent = p -> figures.relative(p.nights());
    List<String> better = new ArrayList<>();
    addClause(better, "others.clearlyFewer", p -> p != first && isTold(p, true, true), percent);
    addClause(better, "others.probablyFewer", p -> p != first && isTold(p, true, false), percent);
    addSentence(sentences, better);
    List<String> rest = new ArrayList<>();
    addClause(rest, "others.clearlyMore", p -> isTold(p, false, true), percent);
    addClause(rest, "others.probablyMore", p -> isTold(p, false, false), percent);
    addClause(rest, "others.uncertain", is(Certainty.UNCERTAIN), p -> "");
    addClause(rest, "others.similar", is(Certainty.SIMILAR), p -> "");
    addClause(rest, "others.same", is(Certainty.SAME), p -> "");
    addSentence(sentences, rest);
  }

  private static Predicate<PolicyFindings> is(Certainty certainty) {
    return p -> p.nights().certainty() == certainty;
  }

  private static boolean isTold(PolicyFindings p, boolean isBetter, boolean isClear) {
    Finding nights = p.nights();
    return (isBetter ? nights.isBetter() : nights.isWorse()) && nights.isClear() == isClear;
  }

  private void addClause(
      List<String> clauses,
      String key,
      Predicate<PolicyFindings> filter,
      Function<PolicyFindings, String> note) {
    List<String> names = named(filter, note);
    if (!names.isEmpty()) {
      clauses.add(
          words.text(key, "list", words.list(names, AnswerOnMoney.mostNamed(findings.policies()))));
    }
  }

  private void addSentence(List<String> sentences, List<String> clauses) {
    if (!clauses.isEmpty()) {
      sentences.add(words.capitalised(String.join("; ", clauses)) + ".");
    }
  }

  private List<PolicyFindings> policies(Predicate<PolicyFindings> filter) {
    return findings.byEffect().stream().filter(filter).toList();
  }

  /** Titles, each with a figure in brackets if it has one. */
  private List<String> named(
      Predicate<PolicyFindings> filter, Function<PolicyFindings, String> note) {
    return policies(filter).stream()
        .map(p -> note.apply(p).isEmpty() ? title(p) : title(p) + " (" + note.apply(p) + ")")
        .toList();
  }

  /** What the answer hangs on, as far as the run can tell. */
  private String caveat() {
    if (findings.depth() == Findings.Depth.SINGLE) {
      return words.text("caveat.single");
    }
    if (findings.depth() == Findings.Depth.LUCK) {
      return words.text("caveat.luck");
    }
    if (!deciders.canTell()) {
      return words.text("caveat.fewDraws", "n", findings.draws());
    }
    PolicyFindings first = findings.largest(1).get(0);
    List<Deciders.Decider> decisive = deciders.standingOut(first.id());
    if (decisive.isEmpty()) {
      return words.text("caveat.many", "n", findings.draws(), "policy", title(first));
    }
    ParameterWords parameters = new ParameterWords(words.locale());
    List<String> names =
        decisive.stream()
            .limit(2)
            .map(d -> words.quoted(parameters.phrase(d.parameter())))
            .toList();
    return words.text(
        "caveat.decisive",
        "n",
        findings.draws(),
        "policy",
        title(first),
        "list",
        words.allOf(names));
  }
}
