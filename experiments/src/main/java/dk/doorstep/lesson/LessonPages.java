package dk.doorstep.lesson;

import dk.doorstep.estimation.HtmlPage;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.page.Guide;
import dk.doorstep.page.PageRequest;
import dk.doorstep.page.Runs;
import dk.doorstep.page.WatchPage;
import dk.doorstep.scenario.Evidence;
import dk.doorstep.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the pages of one lesson: one to watch, and one of text in each language. */
public final class LessonPages {
  /** Runs with other luck that tell how sure the point is; the first is the one that is shown. */
  public static final int REPEATS = 10;

  private final Lesson lesson;
  private final List<Scenario> pair;
  private final LessonRuns runs;
  private final String language;
  private final String command;
  private final int repeats;

  /**
   * A lesson.
   *
   * @param pair the scenarios of the lesson
   * @param settings years, seed and threads
   * @param language code of the language that the page to watch shows first
   * @param command the command that writes the lesson again
   * @param repeats runs with other luck, the one that is shown among them
   * @param monitor hears of every simulated year and may stop the runs
   */
  public LessonPages(
      Lesson lesson,
      List<Scenario> pair,
      RunSettings settings,
      String language,
      String command,
      int repeats,
      Monitor monitor) {
    this.lesson = lesson;
    this.pair = List.copyOf(pair);
    this.runs = new LessonRuns(pair, settings, monitor);
    this.language = language;
    this.command = command;
    this.repeats = repeats;
  }

  /** Years that are simulated in all. */
  public long years() {
    return runs.years(repeats + 1);
  }

  /** Names of the files of a lesson. */
  public static List<String> files(Lesson lesson) {
    List<String> names = new ArrayList<>(List.of(lesson.key() + ".html"));
    WatchPage.LANGUAGES.forEach(code -> names.add(lesson.key() + "-" + code + ".html"));
    return names;
  }

  /**
   * Simulates and writes.
   *
   * @throws IOException if a file cannot be written
   */
  public void write(Path folder) throws IOException {
    List<Tally> shown = runs.tally(0);
    int held = lesson.holds(shown.get(0), shown.get(1)) ? 1 : 0;
    for (int replication = 1; replication < repeats; replication++) {
      List<Tally> other = runs.tally(replication);
      held += lesson.holds(other.get(0), other.get(1)) ? 1 : 0;
    }
    Optional<Example> example = lesson.example(shown.get(0), shown.get(1));
    Map<String, Guide.Text> guides = new HashMap<>();
    Map<String, String> texts = new TreeMap<>();
    for (String code : WatchPage.LANGUAGES) {
      LessonText text = new LessonText(lesson, code, shown, held, repeats);
      List<Guide.Step> steps = text.steps(example, shown.get(0).lastDay());
      guides.put(code, new Guide.Text(text.own("title"), text.own("question"), steps));
      texts.put(lesson.key() + "-" + code + ".html", page(text, steps));
    }
    PageRequest request =
        new PageRequest(
            pair,
            runs.settings(),
            new Size.Scale(1),
            0,
            language,
            0,
            command,
            Optional.of(new Guide(guides)));
    new WatchPage(request)
        .write(new Runs(request, runs.monitor()), folder.resolve(lesson.key() + ".html"));
    // Only now: a lesson that is stopped leaves no text that tells of a page that is not there.
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }

  private String page(LessonText text, List<Guide.Step> steps) {
    HtmlPage page = new HtmlPage(text.language(), text.own("title"));
    page.paragraph(text.own("question"));
    page.paragraph(text.own("about"));
    page.heading(text.common("heading.pair"));
    for (int i = 0; i < pair.size(); i++) {
      Scenario scenario = pair.get(i);
      String name = (i == 0 ? "A: " : "B: ") + scenario.title(text.language()) + ". ";
      page.paragraph(name + scenario.description(text.language()));
    }
    page.heading(text.common("heading.watch"));
    page.paragraph(text.common("watch.how").replace("[page]", lesson.key() + ".html"));
    page.points(
        steps.stream()
            .map(s -> text.common("watch.day").replace("[day]", "" + s.day()) + " " + s.text())
            .toList());
    page.heading(text.common("heading.found"));
    text.list("found").forEach(page::paragraph);
    page.paragraph(text.own("held"));
    page.heading(text.common("heading.questions"));
    page.points(text.list("ask"));
    page.heading(text.common("heading.assumes"));
    page.points(text.list("assumes"));
    page.heading(text.common("heading.unknown"));
    page.points(text.list("unknown"));
    page.heading(text.common("heading.evidence"));
    page.table(
        text.common("evidence.caption"),
        List.of(
            text.common("evidence.id"),
            text.common("evidence.fact"),
            text.common("evidence.source")),
        evidence(text),
        3);
    page.paragraph(text.common("simulated"));
    return page.html();
  }

  private List<List<String>> evidence(LessonText text) {
    Evidence table = Evidence.load();
    List<List<String>> rows = new ArrayList<>();
    for (String id : lesson.evidence()) {
      rows.add(
          List.of(
              id,
              text.common("fact." + id),
              text.source(id, table.find(id).orElseThrow().source())));
    }
    return rows;
  }
}
