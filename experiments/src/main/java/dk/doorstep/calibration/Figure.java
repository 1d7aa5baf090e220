package dk.doorstep.calibration;

import dk.doorstep.experiment.FinishedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number made of indicators of one run: their sum, or a sum over a sum.
 *
 * @param over terms of the sum, or of the upper sum
 * @param under terms of the lower sum; empty for a plain sum
 */
public record Figure(List<Term> over, List<Term> under) {
  private static final Pattern TERM = Pattern.compile("([a-z0-9_.]+)(?:\\[([^\\[\\]]+)\\])?");

  /** An indicator and the group that it is about. */
  public record Term(String indicator, String group) {}

  public Figure {
    over = List.copyOf(over);
    under = List.copyOf(under);
  }

  /**
   * Reads terms like {@code homeless.total} or {@code deaths[sex:women]}, joined by {@code +}, with
   * at most one {@code /} between two sums; nothing if it is none of this.
   */
  public static Optional<Figure> parse(String text) {
    String[] sums = text.split("\\s/\\s", -1);
    if (sums.length > 2) {
      return Optional.empty();
    }
    Optional<List<Term>> over = sum(sums[0]);
    Optional<List<Term>> under = sums.length == 1 ? Optional.of(List.of()) : sum(sums[1]);
    return over.flatMap(o -> under.map(u -> new Figure(o, u)));
  }

  private static Optional<List<Term>> sum(String text) {
    List<Term> terms = new ArrayList<>();
    for (String part : text.split("\\s\\+\\s", -1)) {
      Matcher term = TERM.matcher(part.trim());
      if (!term.matches()) {
        return Optional.empty();
      }
      terms.add(new Term(term.group(1), term.group(2) == null ? "all" : term.group(2)));
    }
    return Optional.of(terms);
  }

  /** All indicators that it is made of. */
  public List<Term> terms() {
    List<Term> all = new ArrayList<>(over);
    all.addAll(under);
    return all;
  }

  /** Its value in a run; NaN if a term is undefined, or what it is divided by is zero. */
  public double of(FinishedRun run) {
    double above = sum(over, run);
    if (under.isEmpty()) {
      return above;
    }
    double below = sum(under, run);
    return below == 0 ? Double.NaN : above / below;
  }

  private static double sum(List<Term> terms, FinishedRun run) {
    double sum = 0;
    for (Term term : terms) {
      sum += run.value(term.indicator(), term.group());
    }
    return sum;
  }
}
