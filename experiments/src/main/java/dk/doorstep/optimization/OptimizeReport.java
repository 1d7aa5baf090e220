package dk.doorstep.optimization;

import dk.doorstep.chart.FrontChart;
import dk.doorstep.chart.Interval;
import dk.doorstep.estimation.Phrases;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.output.ProgramVersion;
import dk.doorstep.output.StudyFiles;
import dk.doorstep.report.Page;
import dk.doorstep.report.PageFile;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page on mixes: what to buy first, what it gives, and how robust that is. */
final class OptimizeReport {
  private static final int CLASSES = 4;

  private final OptimizeResult result;
  private final OptimizePlan plan;
  private final Study study;
  private final Scenario base;
  private final MixWords words;
  private final Phrases phrases;

  OptimizeReport(OptimizeResult result, Study study, Scenario base, Locale locale) {
    this.result = result;
    this.plan = result.plan();
    this.study = study;
    this.base = base;
    this.words = new MixWords(result, study, locale);
    this.phrases = words.phrases();
  }

  /** Writes {@code report.html} and {@code front.svg}. A machine without fonts gets no chart. */
  void write(StudyFiles files) throws IOException {
    Optional<String> svg = svg();
    if (svg.isPresent()) {
      Files.writeString(files.file("front.svg"), svg.get());
    }
    PageFile.write(files.file("report.html"), page(svg));
  }

  private Page page(Optional<String> svg) {
    String language = phrases.language();
    String title = study.title().getOrDefault(language, phrases.text("title"));
    return new Page(
        language,
        title,
        phrases.text("lead", base.title(language)),
        facts(),
        List.of(),
        phrases.text("contents"),
        phrases.text("skip"),
        sections(svg),
        phrases.text("footer", ProgramVersion.number()),
        PageFile.styles());
  }

  private List<Page.Fact> facts() {
    List<Page.Fact> facts = new ArrayList<>();
    facts.add(new Page.Fact(phrases.text("fact.years"), phrases.number(study.years())));
    facts.add(new Page.Fact(phrases.text("fact.tried"), phrases.number(result.tried())));
    facts.add(
        new Page.Fact(
            phrases.text("fact.runs"),
            phrases.text("fact.runs.value", study.replications().maximum(), plan.checks())));
    facts.add(new Page.Fact(phrases.text("fact.draws"), phrases.number(plan.drawCount())));
    for (Budget budget : plan.budgets()) {
      List<String> most = budget.most().stream().map(phrases::number).toList();
      facts.add(
          new Page.Fact(
              phrases.text("fact.budget", words.budget(budget)), String.join(", ", most)));
    }
    return facts;
  }

  private List<Page.Section> sections(Optional<String> svg) {
    List<String> answers = new ArrayList<>();
    for (int a = 0; a < plan.aims().size(); a++) {
      answers.add(words.order(a));
    }
    answers.add(words.policies());
    List<Page.Section> sections = new ArrayList<>();
    sections.add(section("answer", List.of(new Page.Answers(answers))));
    sections.add(section("first", orders()));
    sections.add(section("front", List.of(text("front.text"), picture(svg))));
    if (result.hasRegret()) {
      sections.add(
          section(
              "robust",
              List.of(
                  new Page.Text(
                      phrases.text("robust.text", plan.drawCount(), phrases.percent(plan.near()))),
                  robustness("table-robust", recommended()),
                  new Page.Details(
                      phrases.text("robust.all"),
                      List.of(robustness("table-robust-all", result.front()))))));
    }
    sections.add(section("policies", List.of(text("policies.text"), policies())));
    sections.add(
        section(
            "how",
            List.of(
                new Page.Points(
                    words.sentences().subList(plan.aims().size(), plan.aims().size() + 1)),
                new Page.Points(List.of(words.sentences().get(words.sentences().size() - 1))),
                text("how.text"),
                levers())));
    return sections;
  }

  private Page.Section section(String id, List<? extends Page.Block> blocks) {
    return new Page.Section(id, phrases.text("section." + id), List.copyOf(blocks));
  }

  private Page.Text text(String key) {
    return new Page.Text(phrases.text(key));
  }

  private static Page.Cell cell(String text, String note) {
    return new Page.Cell(text, note, "", "", "");
  }

  private static Page.Cell cell(String text) {
    return cell(text, "");
  }

  /** For each aim, the levers along the budget. */
  private List<Page.Block> orders() {
    List<Page.Block> blocks = new ArrayList<>(List.of(text("first.text")));
    for (int a = 0; a < plan.aims().size(); a++) {
      blocks.add(order(a));
    }
    return blocks;
  }

  private Page.Table order(int a) {
    List<BuyingOrder.Step> steps = BuyingOrder.of(result, a).steps();
    List<Page.Column> columns = new ArrayList<>();
    columns.add(new Page.Column(phrases.text("column.lever"), false));
    steps.forEach(
        s ->
            columns.add(
                new Page.Column(
                    plan.budgets().isEmpty() ? phrases.text("column.best") : words.share(s.share()),
                    true)));
    List<Page.Row> rows = new ArrayList<>();
    for (int k = 0; k < plan.levers().size(); k++) {
      int lever = k;
      List<String> values = steps.stream().map(s -> value(lever, s.best())).toList();
      String now = value(k, result.base());
      // Levers that no step moves are left out.
      if (values.stream().anyMatch(v -> !v.equals(now))) {
        rows.add(
            new Page.Row(
                words.lever(k),
                phrases.text("row.now", now),
                values.stream().map(OptimizeReport::cell).toList()));
      }
    }
    int aim = a;
    rows.add(
        new Page.Row(
            phrases.text("row.gain", words.aim(a)),
            words.unitOfDifference(a),
            steps.stream().map(s -> gain(aim, s.best())).toList()));
    if (result.hasRegret()) {
      List<Regret> regrets = result.regret(a);
      rows.add(
          new Page.Row(
              phrases.text("row.near"),
              phrases.text("row.near.note"),
              steps.stream()
                  .map(s -> cell(phrases.percent(regrets.get(s.best().number()).near())))
                  .toList()));
    }
    String goal = phrases.text("order.caption", words.goal(a));
    return new Page.Table("order-" + (a + 1), goal, columns, rows);
  }

  private String value(int k, Candidate candidate) {
    if (candidate.number() > 0) {
      return words.value(k, candidate.mix().level(k));
    }
    return result.asItIs().map(m -> words.value(k, m.level(k))).orElse(phrases.text("as.it.is"));
  }

  private Page.Cell gain(int a, Candidate candidate) {
    PairedDifference d = candidate.difference(a, result.base());
    return candidate.number() == 0 ? cell("0") : cell(words.signed(a, d.mean()), interval(a, d));
  }

  private String interval(int a, PairedDifference d) {
    return Double.isNaN(d.ciLow())
        ? ""
        : phrases.text("interval.only", words.signed(a, d.ciLow()), words.signed(a, d.ciHigh()));
  }

  private Page.Picture picture(Optional<String> svg) {
    String html =
        svg.map(
                s ->
                    "<img style=\"max-width:100%;height:auto\" alt=\""
                        + phrases.text("chart.alt").replace("\"", "&quot;")
                        + "\" src=\"data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(s.getBytes(StandardCharsets.UTF_8))
                        + "\">")
            .orElse("");
    return new Page.Picture(
        "figure-front",
        phrases.text("chart.title"),
        html,
        phrases.text(svg.isPresent() ? "chart.caption" : "chart.impossible"),
        new Page.Details(phrases.text("chart.data"), List.of(frontTable())));
  }

  private Page.Table frontTable() {
    List<Page.Column> columns = new ArrayList<>();
    columns.add(new Page.Column(phrases.text("column.mix"), false));
    columns.add(new Page.Column(phrases.text("column.content"), false));
    columns.add(new Page.Column(phrases.text("column.share"), true));
    for (int a = 0; a < plan.aims().size(); a++) {
      columns.add(
          new Page.Column(
              phrases.text("column.difference", words.aim(a), words.unitOfDifference(a)), true));
    }
    List<Page.Row> rows = new ArrayList<>();
    for (Candidate c : result.front()) {
      List<Page.Cell> cells = new ArrayList<>();
      cells.add(cell(words.mix(c)));
      cells.add(cell(words.share(c.share())));
      for (int a = 0; a < plan.aims().size(); a++) {
        cells.add(gain(a, c));
      }
      rows.add(new Page.Row(phrases.text("mix.number", c.number()), "", cells));
    }
    return new Page.Table("table-front", phrases.text("front.caption"), columns, rows);
  }

  /** The mixes of the buying orders. */
  private List<Candidate> recommended() {
    return IntStream.range(0, plan.aims().size())
        .boxed()
        .flatMap(a -> BuyingOrder.of(result, a).steps().stream())
        .map(BuyingOrder.Step::best)
        .filter(c -> c.number() > 0)
        .distinct()
        .sorted(Comparator.comparingInt(Candidate::number))
        .toList();
  }

  private Page.Table robustness(String id, List<Candidate> shown) {
    List<Page.Column> columns = new ArrayList<>();
    columns.add(new Page.Column(phrases.text("column.mix"), false));
    columns.add(new Page.Column(phrases.text("column.share"), true));
    columns.add(new Page.Column(phrases.text("column.unbeaten"), true));
    for (int a = 0; a < plan.aims().size(); a++) {
      columns.add(
          new Page.Column(
              phrases.text("column.regret", words.aim(a), words.unitOfDifference(a)), true));
    }
    double[] unbeaten = result.unbeaten();
    List<List<Regret>> regrets =
        IntStream.range(0, plan.aims().size()).mapToObj(result::regret).toList();
    List<Page.Row> rows = new ArrayList<>();
    for (Candidate c : shown) {
      List<Page.Cell> cells = new ArrayList<>(List.of(cell(words.share(c.share()))));
      cells.add(cell(phrases.percent(unbeaten[c.number()])));
      for (int a = 0; a < plan.aims().size(); a++) {
        Regret regret = regrets.get(a).get(c.number());
        cells.add(
            cell(
                words.number(a, regret.mean()),
                phrases.text(
                    "regret.note",
                    words.number(a, regret.most()),
                    phrases.percent(regret.near()))));
      }
      rows.add(new Page.Row(phrases.text("mix.number", c.number()), "", cells));
    }
    return new Page.Table(id, phrases.text("robust.caption"), columns, rows);
  }

  private Page.Table policies() {
    List<Page.Column> columns =
        List.of(
            new Page.Column(phrases.text("column.policy"), false),
            new Page.Column(phrases.text("column.standing"), false));
    List<Page.Row> rows = new ArrayList<>();
    for (OwnPolicy policy : plan.policies()) {
      Standing s = Standing.of(policy, result);
      String number = s.better().or(s::candidate).map(c -> phrases.number(c.number())).orElse("");
      String text = phrases.text("standing." + s.state().word(), number);
      rows.add(
          new Page.Row(policy.title(phrases.language()), "", List.of(cell(text, policy.reason()))));
    }
    return new Page.Table("table-policies", phrases.text("policies.caption"), columns, rows);
  }

  private Page.Table levers() {
    List<Page.Column> columns =
        List.of(
            new Page.Column(phrases.text("column.lever"), false),
            new Page.Column(phrases.text("column.levels"), false),
            new Page.Column(phrases.text("column.uses"), false));
    List<Page.Row> rows = new ArrayList<>();
    for (int k = 0; k < plan.levers().size(); k++) {
      Lever lever = plan.levers().get(k);
      String first = words.value(k, 0);
      String last = words.value(k, lever.levels() - 1);
      String levels =
          phrases.text(lever.isOrdered() ? "levels.range" : "levels.words", first, last);
      List<String> uses = new ArrayList<>();
      for (Budget budget : plan.budgets()) {
        Price price = lever.prices().get(budget.kind());
        if (price != null) {
          String amount =
              price.byWord().isEmpty()
                  ? phrases.number(price.perUnit())
                  : String.join(" / ", price.byWord().stream().map(phrases::number).toList());
          uses.add(words.budget(budget) + " " + amount);
        }
      }
      rows.add(
          new Page.Row(
              words.lever(k),
              lever.varied().name(),
              List.of(cell(levels), cell(String.join(", ", uses)))));
    }
    return new Page.Table("table-levers", phrases.text("levers.caption"), columns, rows);
  }

  private Optional<String> svg() {
    try {
      return Optional.of(chart().svg());
    } catch (LinkageError | InternalError e) {
      return Optional.empty(); // no fonts on this machine
    }
  }

  private FrontChart chart() {
    List<String> classes = new ArrayList<>();
    for (int c = 0; c <= CLASSES; c++) {
      classes.add(phrases.text("class." + c));
    }
    List<FrontChart.Point> points = new ArrayList<>();
    for (Candidate c : result.front()) {
      PairedDifference x = c.difference(0, result.base()).times(words.factor(0));
      PairedDifference y = c.difference(1, result.base()).times(words.factor(1));
      points.add(
          new FrontChart.Point(
              Integer.toString(c.number()),
              x.mean(),
              new Interval(x.ciLow(), x.ciHigh()),
              y.mean(),
              new Interval(y.ciLow(), y.ciHigh()),
              (int) Math.min(CLASSES, Math.ceil(CLASSES * c.share() - 1e-9))));
    }
    return new FrontChart(
        phrases.text("chart.title"),
        phrases.text("column.difference", words.aim(0), words.unitOfDifference(0)),
        phrases.text("column.difference", words.aim(1), words.unitOfDifference(1)),
        classes,
        points,
        words.axis());
  }
}
