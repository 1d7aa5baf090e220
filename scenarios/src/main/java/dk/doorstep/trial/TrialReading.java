package dk.doorstep.trial;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.PriceParameters;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.scenario.Evidence;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.ParameterStatements;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problem;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.scenario.WorldRules;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The reading of one file of a trial, by its keys. */
final class TrialReading {
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
  static final int MOST_SIMULATED = 100_000;
  static final int MOST_REPLICATIONS = 10_000;
  static final int MOST_LIVES = 2_000_000;
  static final int USUAL_PERSONS = 1000;
  static final int USUAL_REPLICATIONS = 20;
  static final String USUAL_BASE = "denmark-2019";

  private static final int USUAL_FOLLOW_UP = 365;

  private final String id;
  private final Path folder;
  private final Fields fields;
  private final Teller teller;
  private final Locale language;
  private final Amounts amounts;

  /**
   * @param folder where files are looked for that the trial names
   */
  TrialReading(String id, Path folder, Fields fields, Teller teller, Locale language) {
    this.id = id;
    this.folder = folder;
    this.fields = fields;
    this.teller = teller;
    this.language = language;
    this.amounts = new Amounts(teller);
  }

  Optional<Trial> trial() {
    Titles titles = new Titles(teller);
    Optional<Scenario> base = base();
    Settings inherited = base.map(b -> b.world().settings()).orElse(Settings.defaults());
    var traits = new ParticipantsReader(teller, inherited).read(fields.value(PARTICIPANTS));
    Optional<Start> start = new StartReader(teller).read(fields, START);
    int followUp = followUp();
    ArmsReader armsReader = new ArmsReader(fields, teller);
    List<Arm> arms = armsReader.arms(start, followUp);
    List<String> names = arms.stream().map(Arm::name).toList();
    String control = armsReader.control(names);
    List<Measured> outcomes = outcomes(followUp, names, control);
    Trial.Away away = away();
    ReturnHazard hazard = new ReturnHazardReader(teller, followUp).read(fields, RETURN_HAZARD);
    int[] simulated = simulated();
    ParameterStatements parameters = parameters(fields, PARAMETERS, teller);
    List<Arm> sized = armsReader.sized(arms);
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
    List<Measured> whole = new ArrayList<>();
    for (Node item : items) {
      int before = teller.problems().all().size();
      Optional<Measured> read = reader.read(item);
      read.ifPresent(outcomes::add);
      // What could not be read stands there as the usual, which nobody named twice.
      if (read.isPresent() && teller.problems().all().size() == before) {
        if (whole.stream().anyMatch(read.get()::measuresTheSame)) {
          teller.tell(item.place(), "outcomes.twice", read.get().measure().word());
        }
        whole.add(read.get());
      }
    }
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
}
