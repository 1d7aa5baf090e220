package dk.doorstep.trial;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.PriceParameters;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.scenario.Evidence;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.NodeReader;
import dk.doorstep.scenario.ParameterStatements;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problem;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.scenario.SourceText;
import dk.doorstep.scenario.WorldRules;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads trials. Everything that is wrong with a file is told at once. */
public final class TrialReader {
  static final String TITLE = "title";
  static final String DESCRIPTION = "description";
  static final String SOURCE = "source";
  static final String EVIDENCE = "evidence";
  static final String EXTENDS = "extends";
  static final String PARTICIPANTS = "participants";
  static final String START = "start";
  static final String ARMS = "arms";
  static final String CONTROL = "control";
  static final String PERSONS = "persons";
  static final String RETURN_HAZARD = "returnHazard";
  static final String FOLLOW_UP = "followUp";
  static final String AWAY = "away";
  static final String OUTCOMES = "outcomes";
  static final String SIMULATED = "simulated";
  static final String REPLICATIONS = "replications";
  static final String PARAMETERS = "parameters";
  static final List<String> KEYS =
      List.of(
          "$schema",
          TITLE,
          DESCRIPTION,
          SOURCE,
          EVIDENCE,
          EXTENDS,
          PARTICIPANTS,
          START,
          ARMS,
          CONTROL,
          PERSONS,
          RETURN_HAZARD,
          FOLLOW_UP,
          AWAY,
          OUTCOMES,
          SIMULATED,
          PARAMETERS);
  static final String RATIO = "ratio";
  static final String HOMELESS_AGAIN = "homelessAgain";
  static final String WITHIN = "within";
  static final String HOMELESS = "homeless";
  static final String WINDOW = "window";
  static final List<String> RETURN_KEYS = List.of(RATIO, HOMELESS_AGAIN, WITHIN, HOMELESS, WINDOW);
  static final double MOST_RATIO = 1000;
  static final int MOST_SIMULATED = 100_000;
  static final int MOST_REPLICATIONS = 10_000;
  static final int MOST_LIVES = 2_000_000;
  static final int USUAL_PERSONS = 1000;
  static final int USUAL_REPLICATIONS = 20;
  static final String USUAL_BASE = "denmark-2019";

  /** Names of arms become words in tables. */
  static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

  private static final Pattern NAME_PATTERN = Pattern.compile(NAME);
  private static final int USUAL_FOLLOW_UP = 365;

  private final Locale language;

  /** A reader that tells of problems in Danish or English. */
  public TrialReader(Locale language) {
    this.language = language;
  }

  /**
   * Reads a trial.
   *
   * @param name a file, or the id of a trial that comes with the program
   * @param folder where files are looked for
   * @throws ScenarioException with every problem of the file
   */
  public Trial read(String name, Path folder) throws ScenarioException {
    Problems problems = new Problems(name, language);
    Optional<Trial> trial = Optional.empty();
    if (isOfCatalogue(name, folder)) {
      trial = parse(TrialCatalogue.text(name), name, folder, problems);
    } else {
      Optional<Path> file = path(name).map(folder::resolve);
      if (file.isEmpty() || (!name.endsWith(".json") && !Files.exists(file.get()))) {
        Teller teller = new Teller(problems, language);
        teller.tell(Place.NOWHERE, "unknownTrial", problems.didYouMean(name, TrialCatalogue.ids()));
      } else {
        Path path = file.get();
        Path beside = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        trial =
            SourceText.read(path, problems)
                .flatMap(text -> parse(text, id(path), beside, problems));
      }
    }
    problems.throwIfAny();
    return trial.orElseThrow();
  }

  private static boolean isOfCatalogue(String name, Path folder) {
    return TrialCatalogue.ids().contains(name)
        && path(name).map(folder::resolve).filter(Files::isRegularFile).isEmpty();
  }

  private static Optional<Path> path(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String id(Path file) {
    String last = String.valueOf(file.getFileName());
    String stem = last.endsWith(".json") ? last.substring(0, last.length() - 5) : last;
    return stem.replaceAll("[^\\p{L}\\p{N}._-]", "_");
  }

  /** Whether a text looks like a trial and not like a scenario or an experiment. */
  public static boolean looksLikeTrial(String text) {
    return new NodeReader(new Problems(""))
        .read(text)
        .filter(Node.Members.class::isInstance)
        .map(Node.Members.class::cast)
        .filter(
            m ->
                m.find(ARMS).isPresent()
                    || m.find(OUTCOMES).isPresent()
                    || m.find(PARTICIPANTS).isPresent()
                    || m.find(FOLLOW_UP).isPresent())
        .isPresent();
  }

  private Optional<Trial> parse(String text, String id, Path folder, Problems problems) {
    Teller teller = new Teller(problems, language);
    return new NodeReader(problems)
        .read(text)
        .flatMap(node -> teller.fields(node, "what.trial", KEYS))
        .flatMap(fields -> new Reading(id, folder, fields, teller).trial());
  }

  /** Parameters that a trial may not state, because start, persons and follow-up say them. */
  static ParameterStatements parameters(Fields fields, String name, Teller teller) {
    Optional<Node> node = fields.value(name);
    if (node.isEmpty()) {
      return ParameterStatements.none();
    }
    ParameterStatements stated = ParameterStatements.read(node.get(), teller.problems());
    Set<Parameter> own = new LinkedHashSet<>(InflowParameters.INITIAL_PERSONS.all());
    own.add(RunParameters.SPIN_UP_YEARS);
    own.add(PriceParameters.YEAR);
    stated.parameters().stream()
        .filter(own::contains)
        .forEach(p -> teller.tell(stated.place(p), "parameter.own", p.key()));
    return stated;
  }

  /** The reading of one file. */
  private final class Reading {
    private final String id;
    private final Path folder;
    private final Fields fields;
    private final Teller teller;
    private final Amounts amounts;

    Reading(String id, Path folder, Fields fields, Teller teller) {
      this.id = id;
      this.folder = folder;
      this.fields = fields;
      this.teller = teller;
      this.amounts = new Amounts(teller);
    }

    Optional<Trial> trial() {
      Titles titles = new Titles(teller);
      Optional<Scenario> base = base();
      Settings inherited = base.map(b -> b.world().settings()).orElse(Settings.defaults());
      var traits = new ParticipantsReader(teller, inherited).read(fields.value(PARTICIPANTS));
      Optional<Start> start = new StartReader(teller).read(fields, START);
      int followUp = followUp();
      List<Arm> arms = arms(start, followUp);
      List<String> names = arms.stream().map(Arm::name).toList();
      String control = control(names);
      List<Measured> outcomes = outcomes(followUp, names, control);
      Trial.Away away = away();
      ReturnHazard hazard = returnHazard(followUp);
      int[] simulated = simulated();
      ParameterStatements parameters = parameters(fields, PARAMETERS, teller);
      List<Arm> sized = sized(arms);
      if (base.isEmpty() || start.isEmpty() || sized.size() < 2 || outcomes.isEmpty()) {
        return Optional.empty();
      }
      Trial trial =
          new Trial(
              id,
              titles.read(fields, TITLE),
              titles.read(fields, DESCRIPTION),
              fields.text(SOURCE).map(Node.Text::text).orElse(""),
              evidence(),
              base.get(),
              traits,
              start.get(),
              sized,
              control,
              hazard,
              followUp,
              away,
              outcomes,
              simulated[0],
              simulated[1],
              parameters,
              teller.assumptions());
      checkRules(trial);
      return Optional.of(trial);
    }

    /** Shares that must fit together do so in every arm. */
    private void checkRules(Trial trial) {
      TrialWorlds worlds = new TrialWorlds(trial, trial.base().world().settings());
      for (int i = 0; i < trial.arms().size() && teller.problems().isEmpty(); i++) {
        WorldRules.objection(worlds.arm(i, 1).areas().get(0).settings(), language)
            .ifPresent(objection -> teller.tell(fields.place(), "rules", objection));
      }
    }

    private Optional<Scenario> base() {
      Optional<Node.Text> stated = fields.text(EXTENDS);
      if (fields.find(EXTENDS).isPresent() && stated.isEmpty()) {
        return Optional.empty();
      }
      if (stated.isEmpty()) {
        teller.assume(EXTENDS, USUAL_BASE);
      }
      String name = stated.map(Node.Text::text).orElse(USUAL_BASE);
      try {
        boolean isPath = name.contains("/") || name.endsWith(".json");
        return Optional.of(
            new ScenarioLoader(language).load(isPath ? folder.resolve(name).toString() : name));
      } catch (ScenarioException e) {
        Place place = stated.map(Node.Text::place).orElse(fields.place());
        for (Problem problem : e.problems()) {
          if (problem.line() == 0) {
            teller.problems().add(place, "\"" + name + "\": " + problem.message());
          } else {
            teller.problems().inherit(List.of(problem));
          }
        }
        return Optional.empty();
      } catch (InvalidPathException e) {
        teller.tell(stated.orElseThrow().place(), "badName");
        return Optional.empty();
      }
    }

    private int followUp() {
      OptionalInt stated = amounts.days(fields, FOLLOW_UP, 1, Amounts.MOST_DAYS);
      if (stated.isEmpty() && fields.find(FOLLOW_UP).isEmpty()) {
        teller.assume(FOLLOW_UP, USUAL_FOLLOW_UP);
      }
      return stated.orElse(USUAL_FOLLOW_UP);
    }

    private List<Arm> arms(Optional<Start> start, int followUp) {
      Optional<Node> node = fields.value(ARMS);
      if (node.isEmpty()) {
        teller.tell(fields.place(), "missing", ARMS, teller.text("missing.arms"));
        return List.of();
      }
      if (!(node.get() instanceof Node.Members members)) {
        teller.tell(node.get().place(), "arms.form", teller.found(node.get()));
        return List.of();
      }
      ArmReader reader = new ArmReader(teller, start, followUp);
      List<Arm> arms = new ArrayList<>();
      for (Node.Member member : members.members()) {
        if (!NAME_PATTERN.matcher(member.name()).matches()) {
          teller.tell(member.place(), "arms.name");
        }
        reader.read(member).ifPresent(arms::add);
      }
      if (members.members().size() < 2) {
        teller.tell(members.place(), "arms.few", members.members().size());
      }
      return arms;
    }

    /** The persons of the paper: by arm, or all, who are taken to be divided evenly. */
    private List<Arm> sized(List<Arm> arms) {
      OptionalInt all =
          fields.wholeNumber(PERSONS, 2 * Math.max(1, arms.size()), ArmReader.MOST_PERSONS);
      boolean anyStated = arms.stream().anyMatch(a -> a.size().isPresent());
      if (all.isPresent() && anyStated) {
        teller.tell(fields.find(PERSONS).orElseThrow().place(), "persons.twice");
        return arms;
      }
      if (anyStated && !arms.stream().allMatch(a -> a.size().isPresent())) {
        teller.tell(fields.value(ARMS).orElseThrow().place(), "persons.some");
        return arms;
      }
      if (all.isEmpty()) {
        return arms;
      }
      List<Arm> sized = new ArrayList<>();
      for (int i = 0; i < arms.size(); i++) {
        Arm a = arms.get(i);
        int upTo = all.getAsInt() * (i + 1) / arms.size();
        int size = upTo - all.getAsInt() * i / arms.size();
        sized.add(
            new Arm(
                a.name(),
                a.title(),
                OptionalInt.of(size),
                a.support(),
                a.dwelling(),
                a.parameters()));
      }
      return sized;
    }

    private String control(List<String> names) {
      if (names.isEmpty()) {
        return "";
      }
      if (fields.find(CONTROL).isEmpty()) {
        String first = names.contains("usual") ? "usual" : names.get(0);
        teller.assume(CONTROL, first);
        return first;
      }
      return teller.word(fields, CONTROL, names).orElse(names.get(0));
    }

    private Trial.Away away() {
      List<String> words = Arrays.stream(Trial.Away.values()).map(Trial.Away::word).toList();
      if (fields.find(AWAY).isEmpty()) {
        teller.assume(AWAY, Trial.Away.HOUSED.word());
      }
      return teller
          .word(fields, AWAY, words)
          .map(w -> Trial.Away.values()[words.indexOf(w)])
          .orElse(Trial.Away.HOUSED);
    }

    private List<Measured> outcomes(int followUp, List<String> names, String control) {
      OutcomeReader reader = new OutcomeReader(teller, followUp, names, control);
      if (fields.find(OUTCOMES).isEmpty()) {
        List<Measured> usual = reader.usual();
        teller.assume(
            OUTCOMES, String.join(", ", usual.stream().map(o -> o.measure().word()).toList()));
        return usual;
      }
      List<Measured> outcomes = new ArrayList<>();
      List<Node> items = fields.items(OUTCOMES);
      if (items.isEmpty() && fields.value(OUTCOMES).orElseThrow() instanceof Node.Items list) {
        teller.tell(list.place(), "outcomes.none");
      }
      items.forEach(item -> reader.read(item).ifPresent(outcomes::add));
      return outcomes;
    }

    private int[] simulated() {
      Optional<Fields> stated =
          fields
              .value(SIMULATED)
              .flatMap(n -> teller.fields(n, "what.simulated", List.of(PERSONS, REPLICATIONS)));
      OptionalInt persons =
          stated.map(f -> f.wholeNumber(PERSONS, 2, MOST_SIMULATED)).orElse(OptionalInt.empty());
      OptionalInt replications =
          stated
              .map(f -> f.wholeNumber(REPLICATIONS, 1, MOST_REPLICATIONS))
              .orElse(OptionalInt.empty());
      long all = (long) persons.orElse(USUAL_PERSONS) * replications.orElse(USUAL_REPLICATIONS);
      if (all > MOST_LIVES) {
        teller.tell(stated.orElseThrow().place(), "simulated.many", MOST_LIVES, all);
      }
      return new int[] {persons.orElse(USUAL_PERSONS), replications.orElse(USUAL_REPLICATIONS)};
    }

    private List<String> evidence() {
      Evidence known = Evidence.load();
      List<String> ids = new ArrayList<>();
      for (Node item : fields.items(EVIDENCE)) {
        if (item instanceof Node.Text text && known.find(text.text()).isPresent()) {
          ids.add(text.text());
        } else {
          String near =
              item instanceof Node.Text text
                  ? teller.problems().didYouMean(text.text(), known.ids())
                  : "";
          teller.tell(item.place(), "evidence", teller.found(item), near);
        }
      }
      return ids;
    }

    private ReturnHazard returnHazard(int followUp) {
      Optional<Node> node = fields.value(RETURN_HAZARD);
      if (node.isEmpty()) {
        teller.assume(RETURN_HAZARD, "{\"ratio\": 1}");
        return ReturnHazard.UNCHANGED;
      }
      return teller
          .fields(node.get(), "what.returnHazard", RETURN_KEYS)
          .map(f -> returnHazard(f, followUp))
          .orElse(ReturnHazard.UNCHANGED);
    }

    private ReturnHazard returnHazard(Fields stated, int followUp) {
      long ways =
          List.of(RATIO, HOMELESS_AGAIN, HOMELESS).stream()
              .filter(k -> stated.find(k).isPresent())
              .count();
      boolean isLost =
          (stated.find(WITHIN).isPresent() && stated.find(HOMELESS_AGAIN).isEmpty())
              || (stated.find(WINDOW).isPresent() && stated.find(HOMELESS).isEmpty());
      if (ways != 1 || isLost) {
        teller.tell(stated.place(), "returnHazard.form");
        return ReturnHazard.UNCHANGED;
      }
      if (stated.find(RATIO).isPresent()) {
        return new ReturnHazard.Ratio(amounts.number(stated, RATIO, 0, MOST_RATIO).orElse(1));
      }
      if (stated.find(HOMELESS_AGAIN).isPresent()) {
        OptionalDouble share = inner(stated, HOMELESS_AGAIN);
        int within = amounts.days(stated, WITHIN, 1, followUp).orElse(followUp);
        return share.isEmpty()
            ? ReturnHazard.UNCHANGED
            : new ReturnHazard.HomelessAgain(share.getAsDouble(), within);
      }
      OptionalDouble share = inner(stated, HOMELESS);
      OutcomeReader.WindowReader windows = new OutcomeReader.WindowReader(teller, followUp);
      Window window = stated.value(WINDOW).flatMap(windows::read).orElse(windows.whole());
      return share.isEmpty()
          ? ReturnHazard.UNCHANGED
          : new ReturnHazard.HomelessInWindow(share.getAsDouble(), window);
    }

    /** A share that a finite hazard above 0 can give. */
    private OptionalDouble inner(Fields stated, String name) {
      OptionalDouble share = amounts.share(stated, name);
      if (share.isPresent() && (share.getAsDouble() <= 0 || share.getAsDouble() >= 1)) {
        teller.tell(stated.value(name).orElseThrow().place(), "returnHazard.inner");
        return OptionalDouble.empty();
      }
      return share;
    }
  }
}
