package dk.doorstep.report;

import dk.doorstep.report.Page.Block;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What is asked. */
final class QuestionSection {
  private final Matter matter;
  private final Words words;

  QuestionSection(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
  }

  Page.Section section() {
    List<Block> blocks = new ArrayList<>();
    Scenario first = matter.first();
    blocks.add(new Page.Text(question()));
    String description = first.description(words.language());
    if (!description.isEmpty()) {
      String key = matter.findings().isPresent() ? "question.baseline" : "question.scenario";
      blocks.add(
          new Page.Text(
              words.text(
                  key, "title", words.quoted(words.title(first)), "description", description)));
    }
    return new Page.Section("question", words.text("question.title"), blocks);
  }

  private String question() {
    if (matter.findings().isEmpty()) {
      return words.text("question.one", "title", words.quoted(words.title(matter.first())));
    }
    List<String> titles =
        matter.findings().get().policies().stream()
            .map(p -> words.quoted(words.title(p.scenario())))
            .toList();
    return titles.isEmpty()
        ? words.text("answer.nothing")
        : words.text(
            "question.compared",
            "list",
            words.list(titles),
            "baseline",
            words.quoted(words.title(matter.first())));
  }
}
