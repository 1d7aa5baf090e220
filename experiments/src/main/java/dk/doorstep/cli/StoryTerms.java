package dk.doorstep.cli;

import dk.doorstep.scenario.Suggestions;
import dk.doorstep.story.LifeFilter;
import dk.doorstep.story.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the terms in which somebody looks for a life, and tells who else was found. */
final class StoryTerms {
  private static final int MOST_OTHERS = 10;

  private final Messages messages;

  StoryTerms(Messages messages) {
    this.messages = messages;
  }

  /**
   * The filter that these terms make together.
   *
   * @param like terms, separated by commas
   */
  LifeFilter filter(String like) throws BadInput {
    LifeFilter filter = life -> true;
    List<Term> terms = new ArrayList<>();
    for (String words : like.split(",", -1)) {
      Optional<Term> term = Term.find(words);
      if (term.isEmpty()) {
        throw new BadInput(problem(words.trim()));
      }
      for (Term earlier : terms) {
        if (earlier.excludes(term.get())) {
          throw new BadInput(
              messages.text("story.noSuchLife", earlier.words(), term.get().words()));
        }
      }
      terms.add(term.get());
      filter = filter.and(term.get());
    }
    return filter;
  }

  private String problem(String words) {
    List<String> all = Term.available().stream().map(Term::words).toList();
    List<String> near = Suggestions.near(words, all);
    String hint =
        near.isEmpty() ? "" : " " + messages.text("usage.didYouMean", String.join(", ", near));
    return messages.text("story.unknownTerm", words)
        + hint
        + " "
        + messages.text("story.terms", String.join(", ", all));
  }

  /**
   * Who else there is to read about.
   *
   * @param found all who were found, the one already told of first
   */
  String others(List<Long> found) {
    if (found.size() == 1) {
      return messages.text("story.onlyOne");
    }
    String numbers =
        found.stream()
            .skip(1)
            .limit(MOST_OTHERS)
            .map(number -> Long.toString(number))
            .collect(Collectors.joining(", "));
    return messages.text("story.others", found.size(), numbers);
  }
}
