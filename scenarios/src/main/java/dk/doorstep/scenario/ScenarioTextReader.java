package dk.doorstep.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a scenario file, as far as that is possible without its parent. */
final class ScenarioTextReader {
  static final String EXTENDS = "extends";
  static final String TITLE = "title";
  static final String DESCRIPTION = "description";
  static final String EVIDENCE = "evidence";
  static final String WORKER_BUDGET = "workerBudget";
  static final String CHANGES = "changes";

  /** Longer ones are told from a description: every chart has its titles in one line. */
  static final int LONGEST_TITLE = 300;

  static final int LONGEST_DESCRIPTION = 10_000;

  /** Laying one change on another costs the number of days they have; more are written as steps. */
  private static final int MOST_CHANGES = 1000;

  static final String UNTIL_DAY = "untilDay";
  static final List<String> LANGUAGES = List.of("da", "en");
  static final List<String> BUDGETS = List.of("none", "less", "same", "more");
  static final List<String> KEYS =
      List.of(
          "$schema",
          EXTENDS,
          TITLE,
          DESCRIPTION,
          EVIDENCE,
          WORKER_BUDGET,
          PartReader.PARAMETERS,
          PartReader.AREAS,
          CHANGES);

  private final Evidence evidence;
  private final Problems problems;
  private final PartReader parts;
  private final CourseReader courses;

  ScenarioTextReader(Evidence evidence, Problems problems) {
    this.evidence = evidence;
    this.problems = problems;
    this.parts = new PartReader(problems);
    this.courses = new CourseReader(problems);
  }

  Optional<ScenarioText> read(String text) {
    return new NodeReader(problems)
        .read(text)
        .flatMap(node -> Fields.ofKey(node, "what.scenario", KEYS, problems))
        .map(this::scenario);
  }

  private ScenarioText scenario(Fields fields) {
    Part whole = parts.whole(fields, false);
    new Requirements(whole, problems).report();
    boolean statesParent = fields.find(EXTENDS).isPresent();
    if (!statesParent && fields.value(PartReader.AREAS).isEmpty()) {
      problems.tell(fields.place(), "areas.neither");
    }
    return new ScenarioText(
        fields.text(EXTENDS),
        languages(fields, TITLE, LONGEST_TITLE),
        languages(fields, DESCRIPTION, LONGEST_DESCRIPTION),
        evidence(fields),
        budget(fields),
        whole,
        changes(fields));
  }

  private Map<String, String> languages(Fields fields, String name, int longest) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<Fields> read =
        fields.value(name).flatMap(node -> Fields.ofKey(node, "what." + name, LANGUAGES, problems));
    for (String language : LANGUAGES) {
      read.flatMap(byLanguage -> byLanguage.text(language))
          .filter(text -> isPrintable(text, longest))
          .ifPresent(text -> texts.put(language, text.text()));
    }
    return texts;
  }

  /** What is no text, or too much of it, would only be found out when a report is written. */
  private boolean isPrintable(Node.Text text, int longest) {
    OptionalInt odd = text.text().codePoints().filter(ScenarioTextReader::isOdd).findFirst();
    int length = text.text().codePointCount(0, text.text().length());
    if (odd.isPresent()) {
      problems.tell(text.place(), "text.odd", String.format("%04X", odd.getAsInt()));
    } else if (length > longest) {
      problems.tell(text.place(), "text.long", longest, length);
    }
    return odd.isEmpty() && length <= longest;
  }

  /** Half a character, or one that steers a terminal. */
  private static boolean isOdd(int character) {
    return Character.getType(character) == Character.SURROGATE
        || (Character.isISOControl(character) && !Character.isWhitespace(character));
  }

  private List<String> evidence(Fields fields) {
    List<String> ids = new ArrayList<>();
    for (Node item : fields.items(EVIDENCE)) {
      if (!(item instanceof Node.Text text)) {
        problems.tell(item.place(), "evidence.noText", problems.texts().describe(item));
      } else if (evidence.find(text.text()).isEmpty()) {
        problems.tell(
            item.place(),
            "evidence.unknown",
            Wording.shortened(text.text()),
            problems.didYouMean(text.text(), evidence.ids()));
      } else if (ids.contains(text.text())) {
        problems.tell(item.place(), "evidence.twice", text.text());
      } else {
        ids.add(text.text());
      }
    }
    return ids;
  }

  private String budget(Fields fields) {
    Optional<Node.Text> text = fields.text(WORKER_BUDGET);
    if (text.isPresent() && !BUDGETS.contains(text.get().text())) {
      problems.tell(
          text.get().place(),
          "budget.unknown",
          String.join(", ", BUDGETS),
          problems.texts().describe(text.get()),
          problems.didYouMean(text.get().text(), BUDGETS));
    }
    return text.map(Node.Text::text).orElse("");
  }

  private List<DatedChange> changes(Fields fields) {
    List<String> known =
        List.of(CourseReader.FROM_DAY, UNTIL_DAY, PartReader.PARAMETERS, PartReader.AREAS);
    List<DatedChange> changes = new ArrayList<>();
    List<Node> items = fields.items(CHANGES);
    if (items.size() > MOST_CHANGES) {
      problems.tell(items.get(MOST_CHANGES).place(), "changes.tooMany", MOST_CHANGES, items.size());
      return changes;
    }
    for (Node item : items) {
      Fields.ofKey(item, "what.change", known, problems)
          .flatMap(this::change)
          .ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<DatedChange> change(Fields fields) {
    Part whole = parts.whole(fields, true);
    refuseReadOnce(whole);
    OptionalInt from = courses.day(fields, CourseReader.FROM_DAY);
    OptionalInt until =
        fields.wholeNumber(UNTIL_DAY, -CourseReader.LAST_DAY, CourseReader.LAST_DAY);
    if (from.isPresent() && until.isPresent() && until.getAsInt() <= from.getAsInt()) {
      problems.tell(
          fields.find(UNTIL_DAY).orElseThrow().place(),
          "changes.days",
          until.getAsInt(),
          from.getAsInt());
    }
    return from.isPresent()
        ? Optional.of(new DatedChange(from.getAsInt(), until.orElse(Course.FOREVER), whole))
        : Optional.empty();
  }

  private void refuseReadOnce(Part part) {
    part.parameters()
        .forEach(
            (parameter, stated) -> {
              if (CourseReader.isReadOnce(parameter)) {
                problems.tell(stated.place(), "value.readOnce", parameter.key());
              }
            });
    part.inner().values().forEach(this::refuseReadOnce);
  }
}
