package dk.doorstep.report;

import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import java.util.ArrayList;
import java.util.List;

/** The closing question of the literature study, with its reservations in numbers. */
final class ClosingSection {
  private final Reservations r;
  private final Findings findings;
  private final Words words;
  private final Figures figures;
  private final String policy;

  ClosingSection(Reservations reservations, Findings findings, Words words) {
    this.r = reservations;
    this.findings = findings;
    this.words = words;
    this.figures = new Figures(words);
    this.policy = words.quoted(words.title(r.policy().scenario()));
  }

  /** The section, with pictures that others have drawn. */
  Page.Section section(List<Block> pictures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Page.Text(words.text("study.question")));
    blocks.add(new Page.Answers(List.of(new ClosingQuestion(words).sentence(r))));
    blocks.add(new Page.Heading(words.text("study.reach.heading")));
    blocks.add(new Page.Text(reach()));
    blocks.add(new Page.Heading(words.text("study.anchor.heading")));
    blocks.add(new Page.Text(anchor()));
    blocks.add(table());
    blocks.addAll(pictures);
    blocks.add(new Page.Text(words.text("study.outside")));
    List<String> others = others();
    if (!others.isEmpty()) {
      blocks.add(new Page.Text(words.text("study.others", "list", words.allOf(others))));
    }
    return new Page.Section("study", words.text("study.title"), blocks);
  }

  /** The other policies in which shelters give more aftercare. */
  private List<String> others() {
    return ShelterSupport.policies(findings).stream()
        .filter(p -> !p.id().equals(r.policy().id()))
        .map(p -> words.quoted(words.title(p.scenario())))
        .toList();
  }

  private String reach() {
    List<String> sentences = new ArrayList<>();
    if (r.movesFromElsewhere().isKnown()) {
      sentences.add(words.text("study.reach.moves", "share", percent(r.movesFromElsewhere())));
    }
    Reservations.Triple kept = r.keptFrom();
    if (kept.shelter().policy().isKnown() && kept.sofa().policy().isKnown()) {
      sentences.add(
          words.text(
              "study.reach.kept",
              "policy",
              policy,
              "shelter",
              change(kept.shelter()),
              "sofa",
              change(kept.sofa()),
              "street",
              change(kept.street())));
    }
    Reservations.Triple never = r.neverOffered();
    if (never.street().policy().isKnown() && never.sofa().policy().isKnown()) {
      sentences.add(
          words.text(
              "study.reach.never",
              "street",
              change(never.street()),
              "sofa",
              change(never.sofa()),
              "shelter",
              change(never.shelter())));
    }
    return String.join(" ", sentences);
  }

  private String anchor() {
    List<String> sentences = new ArrayList<>();
    if (!r.hasMunicipalSupport()) {
      sentences.add(words.text("study.anchor.nobody", "policy", policy));
    } else if (r.handedOver().isKnown()) {
      sentences.add(
          words.text(
              "study.anchor.handed", "n", figures.level(r.handedOver(), Measure.Kind.COUNT)));
    }
    PairedDifference second = r.secondYear().difference();
    if (second.pairs() > 0) {
      Finding finding = Judge.judge(Measure.RETURNS, r.secondYear().baseline().mean(), second);
      sentences.add(
          words.text("study.anchor.second." + second(finding), "change", change(r.secondYear())));
    } else {
      sentences.add(words.text("study.anchor.short"));
    }
    return String.join(" ", sentences);
  }

  /** What cannot be told is not called the same. */
  private static String second(Finding finding) {
    if (finding.isTold()) {
      return Phrases.how(finding);
    }
    boolean isSmall =
        finding.certainty() == Certainty.SIMILAR || finding.certainty() == Certainty.SAME;
    return isSmall ? "similar" : "open";
  }

  private String change(Reservations.Compared compared) {
    return words.text(
        "change", "from", percent(compared.baseline()), "to", percent(compared.policy()));
  }

  private String percent(Level level) {
    return words.percent(level.mean(), Rounding.WHOLE);
  }

  private Page.Table table() {
    List<Row> rows = new ArrayList<>();
    add(rows, "study.row.neverStreet", r.neverOffered().street());
    add(rows, "study.row.neverSofa", r.neverOffered().sofa());
    add(rows, "study.row.neverShelter", r.neverOffered().shelter());
    add(rows, "study.row.keptStreet", r.keptFrom().street());
    add(rows, "study.row.keptSofa", r.keptFrom().sofa());
    add(rows, "study.row.keptShelter", r.keptFrom().shelter());
    add(rows, "study.row.second", r.secondYear());
    return new Page.Table(
        "table-study",
        words.text("study.caption", "policy", policy),
        List.of(
            new Column(words.text("column.figure"), false),
            new Column(words.text("column.baseline"), true),
            new Column(words.text("column.withPolicy"), true),
            new Column(words.text("column.points"), true)),
        rows);
  }

  private void add(List<Row> rows, String key, Reservations.Compared compared) {
    PairedDifference d = compared.difference().times(Figures.factor(Measure.Kind.SHARE));
    if (d.pairs() == 0) {
      return;
    }
    Rounding rounding =
        Rounding.by((d.ciHigh() - d.ciLow()) / 2, d.mean())
            .notCoarserThan(Rounding.WHOLE)
            .notFinerThan(Rounding.TENTHS);
    Level widest = Level.of(d);
    rows.add(
        new Row(
            words.text(key),
            "",
            List.of(
                Cell.of(percentTenths(compared.baseline())),
                Cell.of(percentTenths(compared.policy())),
                Cell.of(
                    words.signed(d.mean(), rounding),
                    words.interval(widest.low(), widest.high(), rounding)))));
  }

  private String percentTenths(Level level) {
    return words.percent(level.mean(), Rounding.TENTHS);
  }
}
