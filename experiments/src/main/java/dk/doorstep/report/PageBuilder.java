package dk.doorstep.report;

import dk.doorstep.chart.Figure;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.output.RunRecord;
import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Fact;
import dk.doorstep.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The report from top to bottom. Reads as its table of contents. */
final class PageBuilder {
  private static final String STYLES = "report.css";

  private final Matter matter;
  private final Words words;

  PageBuilder(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
  }

  Page page() {
    return new Page(
        words.language(),
        title(),
        lead(),
        facts(),
        new Notices(matter, words).all(),
        words.text("page.contents"),
        words.text("page.skip"),
        matter.findings().isPresent() ? comparison(matter.findings().get()) : single(),
        words.text("page.footer", "version", matter.source().run().version()),
        Figure.css() + styles());
  }

  private List<Page.Section> comparison(Findings findings) {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new QuestionSection(matter, words).section());
    Answer answer = new Answer(findings, matter.reservations(), matter.deciders(), words);
    sections.add(answerSection(answer.sentences()));
    if (findings.policies().isEmpty()) {
      sections.add(new ReproduceSection(matter, words).section());
      return sections;
    }
    sections.add(new GlanceSection(findings, words).section());
    sections.add(pictures(findings));
    matter
        .reservations()
        .ifPresent(
            r ->
                sections.add(
                    new ClosingSection(r, findings, words).section(shelterPictures(findings))));
    Robustness robustness =
        Robustness.of(matter.results(), findings, matter.source().run().experiment().draws());
    sections.add(new DecidersSection(findings, matter.deciders(), robustness, words).section());
    addEnd(sections);
    return sections;
  }

  private List<Page.Section> single() {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new QuestionSection(matter, words).section());
    if (matter.results().of(matter.first().id()).isEmpty()) {
      sections.add(answerSection(List.of(words.text("answer.nothing"))));
      sections.add(new ReproduceSection(matter, words).section());
      return sections;
    }
    LevelSection levels = new LevelSection(matter, words);
    sections.add(answerSection(levels.sentences()));
    TimePictures time = new TimePictures(matter, words);
    List<Block> pictures = new ArrayList<>();
    pictures.add(time.situations(matter.first()));
    new RetentionPicture(matter, words, "all", Findings.ALL)
        .picture(List.of(matter.first()))
        .ifPresent(pictures::add);
    pictures.addAll(new ReachPictures(matter, words).all());
    sections.add(levels.section(pictures));
    addEnd(sections);
    return sections;
  }

  private void addEnd(List<Page.Section> sections) {
    sections.add(new ScenariosSection(matter, words).section());
    sections.add(new KnowledgeSection(matter, words).section());
    sections.add(new LimitsSection(matter, words).section());
    sections.add(new ReproduceSection(matter, words).section());
  }

  private Page.Section answerSection(List<String> sentences) {
    return new Page.Section(
        "answer", words.text("answer.title"), List.of(new Page.Answers(sentences)));
  }

  private Page.Section pictures(Findings findings) {
    List<Block> blocks = new ArrayList<>(new DifferencePictures(findings, words).all());
    TimePictures time = new TimePictures(matter, words);
    blocks.add(time.situations(matter.first()));
    blocks.add(time.changes(findings));
    List<Scenario> shown = new ArrayList<>(List.of(findings.baseline()));
    findings.largest(TimePictures.MOST_POLICIES).forEach(p -> shown.add(p.scenario()));
    new RetentionPicture(matter, words, "all", Findings.ALL).picture(shown).ifPresent(blocks::add);
    blocks.addAll(new ReachPictures(matter, words).all());
    return new Page.Section("pictures", words.text("pictures.title"), blocks);
  }

  /** Homes kept by those who moved from a shelter, in the policies of the closing question. */
  private List<Block> shelterPictures(Findings findings) {
    List<Scenario> shown = new ArrayList<>(List.of(findings.baseline()));
    ShelterSupport.policies(findings).stream()
        .limit(TimePictures.MOST_POLICIES)
        .forEach(p -> shown.add(p.scenario()));
    return new RetentionPicture(matter, words, "shelter", "origin:shelter")
        .picture(shown)
        .<List<Block>>map(List::of)
        .orElse(List.of());
  }

  private String title() {
    if (matter.findings().isEmpty()) {
      return words.title(matter.first());
    }
    List<PolicyFindings> policies = matter.findings().get().policies();
    return policies.size() == 1
        ? words.text("page.titleOne", "policy", words.title(policies.get(0).scenario()))
        : words.text("page.titleMany", "n", words.spelled(policies.size()));
  }

  private String lead() {
    return matter.findings().isEmpty()
        ? words.text("page.leadOne")
        : words.text("page.lead", "baseline", words.quoted(words.title(matter.first())));
  }

  private List<Fact> facts() {
    RunRecord run = matter.source().run();
    RunSettings settings = matter.settings();
    String date = words.date(LocalDate.ofInstant(run.end(), ZoneOffset.UTC));
    return List.of(
        new Fact(words.text("fact.date"), date),
        new Fact(words.text("fact.years"), words.number(settings.years(), Rounding.WHOLE)),
        new Fact(
            words.text("fact.draws"),
            settings.draws() == 1
                ? words.text("fact.oneDraw")
                : words.number(settings.draws(), Rounding.WHOLE)),
        new Fact(
            words.text("fact.replications"), words.number(settings.replications(), Rounding.WHOLE)),
        new Fact(words.text("fact.version"), "Doorstep " + run.version()));
  }

  static String styles() {
    try (InputStream in = PageBuilder.class.getResourceAsStream(STYLES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + STYLES, e);
    }
  }
}
