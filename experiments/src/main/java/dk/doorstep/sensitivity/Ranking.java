package dk.doorstep.sensitivity;

import dk.doorstep.estimation.Phrases;
import dk.doorstep.estimation.VarianceParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words what an output hangs on, and what cannot be told from nothing. */
public final class Ranking {
  /** The bundle of all texts of this package. */
  static final String BUNDLE = "dk.doorstep.sensitivity.words";

  private static final int MOST_NAMED = 3;
  private static final int MOST_UNTOLD = 12;

  private final Phrases phrases;
  private final List<String> parameters;

  /**
   * A ranking of these parameters.
   *
   * @param locale Danish or English
   * @param parameters names of the parameters
   */
  public Ranking(Locale locale, List<String> parameters) {
    this.phrases = new Phrases(BUNDLE, locale);
    this.parameters = List.copyOf(parameters);
  }

  /**
   * Sentences about one output.
   *
   * @param output the output in words
   */
  public List<String> sentences(String output, Analysis analysis) {
    List<String> sentences = new ArrayList<>();
    boolean isTested = analysis.effects().stream().anyMatch(Effect::isTested);
    List<Effect> named =
        analysis.ranked().stream()
            .filter(e -> isTested ? e.isTold() : e.strength() > 0)
            .limit(MOST_NAMED)
            .toList();
    sentences.add(upper(most(output, named, analysis.method())));
    if (isTested) {
      sentences.add(untold(analysis));
      sentences.add(phrases.text("rank.level", phrases.percent(Effect.LEVEL)));
    } else {
      sentences.add(phrases.text("rank.untested"));
    }
    sentences.add(luck(analysis.variance()));
    if (analysis.leftOut() > 0) {
      int all = analysis.used() + analysis.leftOut();
      sentences.add(phrases.text("leftOut", analysis.leftOut(), all));
    }
    return sentences;
  }

  private String most(String output, List<Effect> named, Method method) {
    if (named.isEmpty()) {
      return phrases.text("rank.none", output);
    }
    List<String> words = named.stream().map(e -> strength(e, method)).toList();
    return words.size() == 1
        ? phrases.text("rank.most.one", output, words.get(0))
        : phrases.text(
            "rank.most.many", output, words.get(0), phrases.list(words.subList(1, words.size())));
  }

  private String strength(Effect effect, Method method) {
    String name = parameters.get(effect.parameter());
    double value = effect.measures().get(method.measures().get(0)).value();
    String shown = method instanceof SobolIndices ? phrases.percent(value) : phrases.number(value);
    return phrases.text("strength." + method.name(), name, shown);
  }

  private String untold(Analysis analysis) {
    List<String> names =
        analysis.ranked().stream()
            .filter(e -> !e.isTold())
            .map(e -> parameters.get(e.parameter()))
            .toList();
    int all = analysis.effects().size();
    if (names.isEmpty()) {
      return phrases.text("rank.untold.zero", all);
    }
    if (names.size() == 1) {
      return phrases.text("rank.untold.one", all, names.get(0));
    }
    String key = names.size() > MOST_UNTOLD ? "rank.untold.more" : "rank.untold.many";
    List<String> shown = names.subList(0, Math.min(MOST_UNTOLD, names.size()));
    return phrases.text(key, names.size(), all, phrases.list(shown));
  }

  private String luck(VarianceParts variance) {
    return Double.isNaN(variance.luckShare())
        ? phrases.text("luck.unknown")
        : phrases.text("luck.share", phrases.percent(variance.luckShare()));
  }

  /** Begins with a capital, but leaves names of indicators as they are. */
  private static String upper(String sentence) {
    boolean isName = sentence.split(" ", 2)[0].contains(".");
    return isName
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
