package dk.doorstep.study;

import dk.doorstep.experiment.IndicatorNames;
import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.NodeReader;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.SourceText;
import dk.doorstep.scenario.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads experiment files. Everything that is wrong with a file is told at once. */
public final class StudyReader {
  /** Version of the format; a file of a higher one is refused. */
  public static final int FORMAT_VERSION = 1;

  static final String VERSION = "formatVersion";
  static final String TITLE = "title";
  static final String SCENARIOS = "scenarios";
  static final String BASELINE = "baseline";
  static final String YEARS = "years";
  static final String SCALE = "scale";
  static final String PERSONS = "persons";
  static final String SEED = "seed";
  static final String LUCK = "luck";
  static final String SHARED = "shared";
  static final String OWN = "own";
  static final String VARY = "vary";
  static final String REPLICATIONS = "replications";
  static final String INDICATORS = "indicators";
  static final String GROUPS = "groups";
  static final String SERIES = "series";
  static final String EVERY = "every";
  static final List<String> LANGUAGES = List.of("da", "en");
  static final List<String> KEYS =
      List.of(
          "$schema",
          VERSION,
          TITLE,
          SCENARIOS,
          BASELINE,
          YEARS,
          SCALE,
          PERSONS,
          SEED,
          LUCK,
          VARY,
          REPLICATIONS,
          INDICATORS,
          GROUPS,
          SERIES);
  static final int MOST_YEARS = 200;
  static final int MOST_NIGHTS = 73_000;
  static final int MOST_PERSONS = 100_000_000;
  static final double LARGEST_SCALE = 1000;
  private static final int USUAL_YEARS = 10;
  private static final int USUAL_EVERY = 30;

  private final List<Section<?>> sections;
  private final Locale language;

  /** A reader that knows these sections and tells of problems in English. */
  public StudyReader(List<Section<?>> sections) {
    this(sections, Locale.ENGLISH);
  }

  /** A reader that knows these sections; others are unknown keys. */
  public StudyReader(List<Section<?>> sections, Locale language) {
    this.sections = List.copyOf(sections);
    this.language = language;
  }

  /**
   * Reads an experiment.
   *
   * @throws ScenarioException with every problem of the file and of the scenarios that it names
   */
  public Study read(Path file) throws ScenarioException {
    Problems problems = new Problems(file.toString(), language);
    Optional<Study> study =
        SourceText.read(file, problems)
            .flatMap(text -> new NodeReader(problems).read(text))
            .flatMap(node -> new Reading(file, problems).study(node));
    problems.throwIfAny();
    return study.orElseThrow();
  }

  /** Whether a text looks like an experiment and not like a scenario. */
  public static boolean looksLikeExperiment(String text) {
    return new NodeReader(new Problems(""))
        .read(text)
        .filter(Node.Members.class::isInstance)
        .map(Node.Members.class::cast)
        .filter(m -> m.find(SCENARIOS).isPresent() || m.find(VARY).isPresent())
        .isPresent();
  }

  /** The reading of one file. */
  private final class Reading {
    private final Path file;
    private final Path folder;
    private final Problems problems;
    private final StudyTeller teller;

    private Reading(Path file, Problems problems) {
      this.file = file;
      this.folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
      this.problems = problems;
      this.teller = new StudyTeller(problems);
    }

    private Optional<Study> study(Node node) {
      if (isNewer(node)) {
        return Optional.empty();
      }
      List<String> known = new ArrayList<>(KEYS);
      sections.forEach(section -> known.add(section.key()));
      return teller.fields(node, teller.text("what.experiment"), known).map(this::study);
    }

    /** A newer file may have anything; nothing but its version is told. */
    private boolean isNewer(Node node) {
      Optional<Node> version =
          node instanceof Node.Members members
              ? members.find(VERSION).map(Node.Member::value)
              : Optional.empty();
      if (version.isPresent()
          && version.get() instanceof Node.Num num
          && num.value() > FORMAT_VERSION) {
        teller.tell(num.place(), "newer", num.text(), FORMAT_VERSION);
        return true;
      }
      return false;
    }

    private Study study(Fields fields) {
      fields.wholeNumber(VERSION, 1, FORMAT_VERSION);
      List<Scenario> scenarios = new StudyScenarios(folder, problems).read(fields, SCENARIOS);
      List<String> ids = scenarios.stream().map(Scenario::id).toList();
      Optional<String> baseline = baseline(fields, ids);
      KnownRows rows =
          scenarios.isEmpty()
              ? KnownRows.UNKNOWN
              : new KnownRows(IndicatorNames.keys(scenarios.get(0).world()));
      KeptIndicators kept = new KeptIndicators(problems, rows);
      kept.keep(fields.someItems(INDICATORS), fields.someItems(GROUPS));
      List<Varied> varied =
          fields
              .value(VARY)
              .map(node -> new VaryReader(problems, ids, listsPoints(fields)).read(node))
              .orElse(List.of());
      Optional<Fields> series =
          fields.value(SERIES).flatMap(n -> Fields.of(n, "\"series\"", List.of(EVERY), problems));
      Replications replications =
          fields
              .value(REPLICATIONS)
              .map(new ReplicationsReader(problems, kept, baseline.isPresent())::read)
              .orElse(ReplicationsReader.USUAL);
      SectionContext context =
          new SectionContext(problems, folder, scenarios, baseline, varied, rows);
      return new Study(
          name(),
          title(fields),
          scenarios,
          baseline,
          fields.wholeNumber(YEARS, 1, MOST_YEARS).orElse(USUAL_YEARS),
          series
              .map(s -> s.wholeNumber(EVERY, 1, MOST_NIGHTS).orElse(USUAL_EVERY))
              .orElse(USUAL_EVERY),
          size(fields),
          seed(fields),
          sharesLuck(fields),
          varied,
          replications,
          kept.keptNames(),
          kept.keptGroups(),
          series.isPresent(),
          sections(fields, context));
    }

    private String name() {
      String last = String.valueOf(file.getFileName());
      String stem = last.endsWith(".json") ? last.substring(0, last.length() - 5) : last;
      return stem.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    private boolean listsPoints(Fields fields) {
      return fields
          .value("design")
          .filter(Node.Members.class::isInstance)
          .flatMap(node -> ((Node.Members) node).find("file"))
          .isPresent();
    }

    private Map<Section<?>, Object> sections(Fields fields, SectionContext context) {
      Map<Section<?>, Object> read = new LinkedHashMap<>();
      for (Section<?> section : sections) {
        fields
            .value(section.key())
            .flatMap(node -> section.read(node, context))
            .ifPresent(value -> read.put(section, value));
      }
      return read;
    }

    private Map<String, String> title(Fields fields) {
      Map<String, String> texts = new LinkedHashMap<>();
      fields
          .value(TITLE)
          .flatMap(node -> Fields.of(node, "\"title\"", LANGUAGES, problems))
          .ifPresent(f -> LANGUAGES.forEach(l -> f.text(l).ifPresent(t -> texts.put(l, t.text()))));
      return texts;
    }

    private Optional<String> baseline(Fields fields, List<String> ids) {
      Optional<Node.Text> stated = fields.text(BASELINE);
      if (stated.isEmpty()) {
        return ids.size() > 1 ? Optional.of(ids.get(0)) : Optional.empty();
      }
      if (!ids.contains(stated.get().text()) && !ids.isEmpty()) {
        teller.tell(
            stated.get().place(),
            "baseline",
            String.join(", ", ids),
            teller.found(stated.get()),
            problems.didYouMean(stated.get().text(), ids));
      }
      return ids.size() > 1 ? Optional.of(stated.get().text()) : Optional.empty();
    }

    private Size size(Fields fields) {
      Optional<Node.Member> persons = fields.find(PERSONS);
      Optional<Node> scale = fields.value(SCALE);
      if (persons.isPresent() && scale.isPresent()) {
        teller.tell(persons.get().place(), "size.both");
      }
      if (persons.isPresent()) {
        return new Size.Persons(fields.wholeNumber(PERSONS, 1, MOST_PERSONS).orElse(1));
      }
      if (scale.isEmpty()) {
        return new Size.Scale(1);
      }
      if (scale.get() instanceof Node.Num num && num.value() > 0 && num.value() <= LARGEST_SCALE) {
        return new Size.Scale(num.value());
      }
      teller.tell(scale.get().place(), "scale", teller.found(scale.get()));
      return new Size.Scale(1);
    }

    private long seed(Fields fields) {
      Optional<Node> seed = fields.value(SEED);
      if (seed.isEmpty()) {
        return 1;
      }
      if (seed.get() instanceof Node.Num num && num.text().matches("-?[0-9]{1,19}")) {
        try {
          return Long.parseLong(num.text());
        } catch (NumberFormatException e) {
          // Told below.
        }
      }
      teller.tell(seed.get().place(), "seed", teller.found(seed.get()));
      return 1;
    }

    private boolean sharesLuck(Fields fields) {
      Optional<Node.Text> luck = fields.text(LUCK);
      if (luck.isPresent() && !List.of(SHARED, OWN).contains(luck.get().text())) {
        teller.tell(luck.get().place(), "luck", Wording.quoted(luck.get().text()));
      }
      return luck.isEmpty() || luck.get().text().equals(SHARED);
    }
  }
}
