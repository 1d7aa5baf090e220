package dk.doorstep.calibration;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.BaselineFit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The shipped fit as a page for readers. */
final class FitPage {
  private static final MathContext DIGITS = new MathContext(3);

  private static final String BEGINNING =
      """
      # The fit of `denmark-2019`

      What nobody has measured is fitted to what somebody has: the targets C1 to C18 of [EVIDENCE.md](EVIDENCE.md). Everything that the ledger
      calls assumed or fitted was free inside its plausible range; no range was widened. S1 to S4 are kept for validation and had no part
      in it. The method: [experiments/CALIBRATION.md](../experiments/CALIBRATION.md). This page is written from the tables in
      `src/main/resources/dk/doorstep/scenario/fit`, and a test holds them together (`BaselineFitTest`).
      """;

  /** Why a target is outside. */
  static final Map<String, String> WHY =
      Map.of(
          "C4",
          "A year total of two and a half times the stock (C3) needs many short passages, and those raise the share under a year. More people"
              + " who stay for years would lower it and raise C7, but also long-term users (C10) and long waits (C14). Together the counts say that"
              + " more people stay homeless for years than in the model: a policy that reaches them may avert more nights than it does here.",
          "C7",
          "Who stays in a shelter all year is long-term in the model. More of them would mean more completed stays of over a year (C9), more"
              + " long-term users (C10) and more residents who have been ready for over a year (C14); these are met. The counts themselves move:"
              + " 3 % in 2011 (P43), 7–8 % in 2020–2021, 6 % in 2022 (P51).",
          "C12",
          "CTI gives 3.6 hours a week and traditional aftercare half to one (E40), so the mean over courses must lie between them. The source"
              + " gives the mean of what shelters state (E50).",
          "C13",
          "Not fitted. CTI is given by 29 shelters with one worker and ten courses at a time each, some 300 courses a year among more than"
              + " 15,000 persons; what municipalities give is section 85 support. The sources count what municipalities give by ICM and ACT, too:"
              + " about half of those reached (P31). Policies that bring Housing First to more people therefore begin from a lower level than Denmark's"
              + " programme municipalities, and their effect may be told somewhat too large.");

  private final FitTables fit = FitTables.of(BaselineFit.FIT);
  private final FitTables parameters = FitTables.of(BaselineFit.PARAMETERS);
  private final StringBuilder page = new StringBuilder(BEGINNING);

  static String write() {
    return new FitPage().text();
  }

  private String text() {
    made();
    targets();
    outside();
    tensions();
    moved();
    unmoved();
    return page.toString();
  }

  private void heading(String text) {
    page.append("\n## ").append(text).append("\n\n");
  }

  private void line(String text, Object... values) {
    page.append(text.formatted(values)).append('\n');
  }

  private void made() {
    heading("How it was made");
    line("```sh\n%s\n```\n", fit.comments().get("command"));
    line("It took %s (hours, minutes, seconds).\n", fit.comments().get("time"));
    line(
        "| wave | points | middle distance, in tolerances | error of guesses over what was claimed | effective draws |");
    line("|---|---|---|---|---|");
    for (Map<String, String> wave : FitTables.of(BaselineFit.WAVES).rows()) {
      line(
          "| %s %s | %s | %s | %s | %s |",
          wave.get("stage"),
          wave.get("wave"),
          wave.get("points"),
          number(wave.get("tolerance")),
          number(wave.get("emulator_error")),
          number(wave.get("effective_size")));
    }
  }

  private void targets() {
    heading("Targets");
    int inside = fit.inside("emergent").size() + fit.inside("input").size();
    line(
        "Inside with all their figures are %d of %d targets: %d of the %d that emerge, %d of the %d that the model is about given. Simulated"
            + " are the median and the 95 %% interval of the draws, by weight, each simulated anew. A miss is that of the median, in tolerances.\n",
        inside,
        fit.ids("emergent").size() + fit.ids("input").size(),
        fit.inside("emergent").size(),
        fit.ids("emergent").size(),
        fit.inside("input").size(),
        fit.ids("input").size());
    line("| figure | role | fitted | source | target | simulated | miss | |");
    line("|---|---|---|---|---|---|---|---|");
    for (Map<String, String> row : fit.rows()) {
      line(
          "| %s | %s | %s | %s | %s ± %s | %s (%s to %s) | %s | %s |",
          key(row),
          row.get("role").equals("emergent") ? "emerges" : "nearly given",
          row.get("fitted").equals("true") ? "yes" : "no",
          row.get("source"),
          number(row.get("value")),
          number(row.get("tolerance")),
          number(row.get("simulated_median")),
          number(row.get("simulated_low_95")),
          number(row.get("simulated_high_95")),
          number(row.get("miss")),
          row.get("inside").equals("true") ? "inside" : "**outside**");
    }
  }

  private static String key(Map<String, String> row) {
    return row.get("target") + "." + row.get("figure");
  }

  private void outside() {
    heading("What could not be fitted, and why");
    for (String role : List.of("emergent", "input")) {
      for (String id : fit.ids(role)) {
        if (fit.inside(role).contains(id)) {
          continue;
        }
        String figures =
            fit.rows().stream()
                .filter(r -> r.get("target").equals(id) && !r.get("inside").equals("true"))
                .map(
                    r ->
                        "`%s` %s where %s ± %s was measured (%s tolerances off)"
                            .formatted(
                                r.get("figure"),
                                number(r.get("simulated_median")),
                                number(r.get("value")),
                                number(r.get("tolerance")),
                                number(r.get("miss"))))
                .collect(Collectors.joining("; "));
        line("- **%s**: %s. %s", id, figures, WHY.getOrDefault(id, ""));
      }
    }
  }

  private void tensions() {
    heading("Targets that pull against each other");
    List<Map<String, String>> rows = FitTables.of(BaselineFit.TENSIONS).rows();
    if (rows.isEmpty()) {
      line(
          "None: over the draws, no figure that is outside comes nearer at the cost of another that is off.");
      return;
    }
    line(
        "Over the draws, where one of the two is nearer to its target the other is farther from its own.\n");
    line("| figure | against | correlation |");
    line("|---|---|---|");
    rows.forEach(
        r ->
            line(
                "| %s | %s | %s |", r.get("figure"), r.get("other"), number(r.get("correlation"))));
  }

  private void moved() {
    heading("Parameters that the targets move");
    List<Map<String, String>> rows =
        parameters.rows().stream()
            .filter(r -> r.get("moved").equals("true"))
            .sorted(Comparator.comparingDouble(r -> Double.parseDouble(r.get("width_ratio"))))
            .toList();
    line(
        "%d of %d: the 90 %% interval of the draws is narrower than 80 %% of that of the range. A parameter may also move without becoming"
            + " narrower, at an end of its range.\n",
        rows.size(), parameters.rows().size());
    line("| parameter | default | range | after: median (90 %%) | width left |");
    line("|---|---|---|---|---|");
    for (Map<String, String> row : rows) {
      line(
          "| `%s` | %s | %s to %s | %s (%s to %s) | %.0f %% |",
          row.get("parameter"),
          number(Parameter.formatNumber(parameter(row.get("parameter")).defaultValue())),
          number(row.get("prior_low")),
          number(row.get("prior_high")),
          number(row.get("median")),
          number(row.get("low_90")),
          number(row.get("high_90")),
          100 * Double.parseDouble(row.get("width_ratio")));
    }
  }

  private static Parameter parameter(String key) {
    return Ledger.uncertain().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  private void unmoved() {
    heading("Parameters that the targets do not move, and what follows for the policies");
    List<String> keys =
        parameters.rows().stream()
            .filter(r -> r.get("moved").equals("false"))
            .map(r -> r.get("parameter"))
            .toList();
    line(
        """
        %d parameters are as wide after the fit as before: nothing that was measured in Denmark tells them. Among them are almost all on which a policy's
        effect hangs: who accepts support from whom, what trust, readiness and loneliness do, what a method leaves behind when the course is over,
        what a kept place, an open house or a knock averts, and all prices. The draws carry their whole ranges, so the intervals of `compare
        --draws` are as wide as this ignorance, and a policy is called clear only where it helps in nearly all of them. What the fit does
        narrow is the world that policies act on: how many come, stay, leave and come back. Measuring the parameters of the second list would narrow
        the answer; more counts of the kind of C1 to C18 would not.
        """,
        keys.size());
    Map<String, List<String>> byFamily =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    k -> k.substring(0, k.indexOf('.')), TreeMap::new, Collectors.toList()));
    line("| family | parameters |");
    line("|---|---|");
    byFamily.forEach(
        (family, members) ->
            line(
                "| `%s` | %s |",
                family,
                members.stream()
                    .map(k -> k.substring(family.length() + 1))
                    .collect(Collectors.joining(", "))));
  }

  private static String number(String text) {
    if (text.isEmpty()) {
      return "–";
    }
    BigDecimal exact = new BigDecimal(text);
    return exact.abs().compareTo(BigDecimal.valueOf(100)) >= 0
        ? exact.setScale(0, java.math.RoundingMode.HALF_EVEN).toPlainString()
        : exact.round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
