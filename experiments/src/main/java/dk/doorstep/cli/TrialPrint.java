package dk.doorstep.cli;

import dk.doorstep.cohort.Interval;
import dk.doorstep.cohort.TrialResult;
import dk.doorstep.trial.Arm;
import dk.doorstep.trial.Effect;
import dk.doorstep.trial.Measure;
import dk.doorstep.trial.Measured;
import dk.doorstep.trial.Published;
import dk.doorstep.trial.Trial;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Prints what a trial showed, for people. */
final class TrialPrint {
  private static final String INDENT = "  ";
  private static final String NOTHING = "–";

  private final Messages messages;
  private final PrintWriter out;
  private final String language;

  TrialPrint(Terminal terminal) {
    this.messages = terminal.messages();
    this.out = terminal.out();
    this.language = messages.language().code();
  }

  void print(TrialResult result, List<TrialResult.Row> rows) {
    Trial trial = result.trial();
    out.println(trial.title(language));
    if (!trial.source().isEmpty()) {
      out.println(trial.source());
    }
    out.println();
    out.println(
        messages.text(
            "trial.size",
            trial.persons(),
            result.finished(),
            trial.followUpDays(),
            trial.base().id()));
    out.println(hazard(result));
    out.println();
    printTable(trial, rows);
    out.println();
    out.println(messages.text("trial.reading"));
    if (!trial.assumptions().isEmpty()) {
      out.println();
      out.println(messages.text("trial.assumed"));
      trial.assumptions().forEach(line -> out.println(INDENT + line));
    }
    out.flush();
  }

  private String hazard(TrialResult result) {
    double low = result.lossRatios().stream().min(Comparator.naturalOrder()).orElse(1.0);
    double high = result.lossRatios().stream().max(Comparator.naturalOrder()).orElse(1.0);
    String ratio =
        low == high ? ratio(low) : ratio(low) + messages.text("trial.between") + ratio(high);
    double share =
        result.sharesFound().stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    return Double.isNaN(share)
        ? messages.text("trial.hazard.stated", ratio)
        : messages.text(
            "trial.hazard.found",
            ratio,
            result.trial().arms().get(result.trial().controlIndex()).title(language),
            messages.number(100 * share, 1));
  }

  private void printTable(Trial trial, List<TrialResult.Row> rows) {
    TextTable table =
        new TextTable(
            List.of(
                "",
                messages.text("trial.column.model"),
                messages.text("trial.column.luck"),
                messages.text("trial.column.size"),
                messages.text("trial.column.found"),
                messages.text("trial.column.paper"),
                messages.text("trial.column.inside")),
            Set.of(1, 2, 3, 4, 5));
    int last = -1;
    for (TrialResult.Row row : rows) {
      if (row.outcome() != last) {
        last = row.outcome();
        table.add(List.of(title(trial.outcomes().get(last)), "", "", "", "", "", ""));
      }
      table.add(cells(trial, row));
    }
    table.printColumns(out, "");
  }

  private List<String> cells(Trial trial, TrialResult.Row row) {
    Measured outcome = trial.outcomes().get(row.outcome());
    Optional<Effect> effect = row.effect();
    List<String> cells = new ArrayList<>();
    cells.add(INDENT + label(trial, row));
    cells.add(value(row.value(), outcome.measure(), effect));
    cells.add(interval(row.luck(), outcome.measure(), effect));
    cells.add(interval(row.ofThisSize(), outcome.measure(), effect));
    cells.add(Double.isNaN(row.found()) ? "" : messages.number(100 * row.found(), 0) + " %");
    cells.add(row.published().map(p -> paper(p, outcome.measure())).orElse(""));
    cells.add(inside(row));
    return cells;
  }

  private String label(Trial trial, TrialResult.Row row) {
    if (row.effect().isEmpty()) {
      Arm arm = row.arm();
      return arm.size().isPresent()
          ? messages.text("trial.arm.size", arm.title(language), arm.size().getAsInt())
          : arm.title(language);
    }
    String effect = messages.text("trial.effect." + row.effect().get().word());
    return trial.arms().size() == 2 ? effect : row.arm().title(language) + ": " + effect;
  }

  private String inside(TrialResult.Row row) {
    if (row.isInPublished().isPresent()) {
      return messages.text(row.isInPublished().get() ? "trial.inside" : "trial.outside");
    }
    return row.isPublishedInSpread()
        .map(in -> messages.text(in ? "trial.insideSpread" : "trial.outsideSpread"))
        .orElse("");
  }

  private String paper(Published published, Measure measure) {
    String value = value(published.value(), measure, published.effect());
    return published.hasInterval()
        ? value
            + " ("
            + bounds(published.low(), published.high(), measure, published.effect())
            + ")"
        : value;
  }

  private String bounds(
      OptionalDouble low, OptionalDouble high, Measure measure, Optional<Effect> effect) {
    return interval(new Interval(low.orElse(Double.NaN), high.orElse(Double.NaN)), measure, effect);
  }

  private String interval(Interval interval, Measure measure, Optional<Effect> effect) {
    return interval.isDefined()
        ? value(interval.low(), measure, effect)
            + messages.text("trial.between")
            + value(interval.high(), measure, effect)
        : "";
  }

  private String value(double value, Measure measure, Optional<Effect> effect) {
    if (Double.isNaN(value)) {
      return NOTHING;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    if (effect.isPresent() && effect.get() != Effect.DIFFERENCE) {
      return ratio(value);
    }
    boolean isShare = measure.isShare() || measure == Measure.STABLY_HOUSED;
    String text = messages.number(isShare ? 100 * value : value, 1);
    return isShare ? text + " %" : text;
  }

  private String ratio(double value) {
    return messages.number(value, 2);
  }

  private String title(Measured outcome) {
    String title = outcome.title(language);
    if (!title.isEmpty()) {
      return title;
    }
    String what = messages.text("trial.measure." + outcome.measure().word());
    return switch (outcome.measure()) {
      case HOUSED_AT -> messages.text("trial.title.day", what, outcome.day());
      case RETAINED, RETURNED -> messages.text("trial.title.within", what, outcome.days());
      case DAYS_TO_HOUSED, SUPPORTED -> what;
      default ->
          messages.text(
              "trial.title.window", what, outcome.window().from(), outcome.window().to() - 1);
    };
  }
}
