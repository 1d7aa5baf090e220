package dk.doorstep.trial;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.ParameterStatements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads what an arm got. */
final class ArmReader {
  static final String TITLE = "title";
  static final String PERSONS = "persons";
  static final String SUPPORT = "support";
  static final String DWELLING = "dwelling";
  static final String PARAMETERS = "parameters";
  static final List<String> KEYS = List.of(TITLE, PERSONS, SUPPORT, DWELLING, PARAMETERS);
  static final String METHOD = "method";
  static final String HIGH_NEED_METHOD = "highNeedMethod";
  static final String WORKER = "worker";
  static final String DAYS_BEFORE_MOVE = "daysBeforeMove";
  static final String DELAY = "delay";
  static final String OFFERED = "offered";
  static final String ACCEPTED = "accepted";
  static final String DURATION = "duration";
  static final String HOURS = "hoursPerWeek";
  static final List<String> SUPPORT_KEYS =
      List.of(
          METHOD,
          HIGH_NEED_METHOD,
          WORKER,
          DAYS_BEFORE_MOVE,
          DELAY,
          OFFERED,
          ACCEPTED,
          DURATION,
          HOURS);
  static final String NONE = "none";
  static final List<String> METHODS = SupportParameters.MUNICIPAL_METHOD.words();
  static final List<String> WORKERS =
      Arrays.stream(Support.Worker.values()).map(Support.Worker::word).toList();
  static final List<String> WAYS =
      Arrays.stream(Dwelling.Way.values()).map(Dwelling.Way::word).toList();
  static final String AFTER = "after";
  static final String AGAIN = "again";
  static final List<String> DWELLING_KEYS = List.of(AFTER, ACCEPTED, AGAIN);
  static final int MOST_PERSONS = 1_000_000;
  static final int MOST_DAYS_BEFORE = 365;
  static final int MOST_COURSE_DAYS = 36_500;
  static final int MOST_HOURS = 168;

  /** The workers of a trial mostly meet its participants before the move. */
  private static final Support.Worker USUAL_WORKER = Support.Worker.KNOWN;

  private final Teller teller;
  private final Amounts amounts;
  private final Titles titles;
  private final Optional<Start> start;
  private final int followUp;

  ArmReader(Teller teller, Optional<Start> start, int followUp) {
    this.teller = teller;
    this.amounts = new Amounts(teller);
    this.titles = new Titles(teller);
    this.start = start;
    this.followUp = followUp;
  }

  /** The arm of this name. */
  Optional<Arm> read(Node.Member member) {
    String path = "arms." + member.name();
    return teller.fields(member.value(), "what.arm", KEYS).map(f -> arm(member.name(), path, f));
  }

  private Arm arm(String name, String path, Fields fields) {
    Optional<Support> support = support(fields, path);
    return new Arm(
        name,
        titles.read(fields, TITLE),
        fields.wholeNumber(PERSONS, 2, MOST_PERSONS),
        support,
        dwelling(fields, path),
        parameters(fields));
  }

  /** Parameters of the arm; who its persons are was decided before. */
  private ParameterStatements parameters(Fields fields) {
    ParameterStatements stated = TrialReading.parameters(fields, PARAMETERS, teller);
    stated.parameters().stream()
        .filter(
            p ->
                p.key().startsWith("population.")
                    || p.equals(InflowParameters.FIRST_TIME_SHARE)
                    || p.equals(InflowParameters.PAST_SHELTER_SHARE))
        .forEach(p -> teller.tell(stated.place(p), "parameter.ofPersons", p.key()));
    return stated;
  }

  private Optional<Support> support(Fields fields, String path) {
    Optional<Node> node = fields.value(SUPPORT);
    if (node.isEmpty()) {
      teller.assume(path + "." + SUPPORT, NONE);
      return Optional.empty();
    }
    if (node.get() instanceof Node.Text) {
      return teller
          .word(node.get(), METHODS)
          .filter(word -> !word.equals(NONE))
          .map(word -> usual(word, path));
    }
    return teller
        .fields(node.get(), "what.support", SUPPORT_KEYS)
        .flatMap(f -> detailed(f, path + "." + SUPPORT));
  }

  private Support usual(String method, String path) {
    teller.assume(path + "." + SUPPORT + "." + WORKER, USUAL_WORKER.word());
    return new Support(
        method,
        Optional.empty(),
        USUAL_WORKER,
        0,
        0,
        1,
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalDouble.empty());
  }

  private Optional<Support> detailed(Fields fields, String path) {
    if (fields.find(METHOD).isEmpty()) {
      teller.tell(fields.place(), "missing", METHOD, String.join(", ", METHODS));
      return Optional.empty();
    }
    Optional<String> method = teller.word(fields, METHOD, METHODS);
    Optional<String> highNeed =
        teller.word(fields, HIGH_NEED_METHOD, METHODS).filter(w -> !w.equals(NONE));
    method.ifPresent(m -> refuseIdle(fields, m, fields.find(HIGH_NEED_METHOD).isPresent()));
    if (method.isEmpty() || (method.get().equals(NONE) && highNeed.isEmpty())) {
      return Optional.empty();
    }
    int before = amounts.days(fields, DAYS_BEFORE_MOVE, 0, MOST_DAYS_BEFORE).orElse(0);
    Support.Worker worker = worker(fields, path, before);
    return Optional.of(
        new Support(
            method.get(),
            highNeed,
            worker,
            before,
            amounts.days(fields, DELAY, 0, MOST_DAYS_BEFORE).orElse(0),
            amounts.share(fields, OFFERED).orElse(1),
            amounts.share(fields, ACCEPTED),
            amounts.days(fields, DURATION, 1, MOST_COURSE_DAYS),
            amounts.number(fields, HOURS, 0, MOST_HOURS)));
  }

  /** Tells of what cannot change anything, which whoever wrote it did not mean. */
  private void refuseIdle(Fields fields, String method, boolean hasOther) {
    if (!method.equals(NONE)) {
      return;
    }
    // Length and hours are those of the method itself, also beside another for high need.
    List<String> idle =
        hasOther
            ? List.of(DURATION, HOURS)
            : SUPPORT_KEYS.stream().filter(key -> !key.equals(METHOD)).toList();
    for (String key : idle) {
      fields
          .find(key)
          .ifPresent(m -> teller.tell(m.place(), "noOption", key, "\"method\": \"none\""));
    }
  }

  private Support.Worker worker(Fields fields, String path, int before) {
    Optional<String> word = teller.word(fields, WORKER, WORKERS);
    if (word.isEmpty()) {
      if (fields.find(WORKER).isEmpty()) {
        teller.assume(path + "." + WORKER, USUAL_WORKER.word());
      }
      return USUAL_WORKER;
    }
    Support.Worker worker = Support.Worker.values()[WORKERS.indexOf(word.get())];
    Node node = fields.value(WORKER).orElseThrow();
    if (worker == Support.Worker.UNKNOWN && before > 0) {
      teller.tell(node.place(), "worker.met", before);
    }
    if (worker == Support.Worker.SHELTER && start.isPresent() && !passesShelter(start.get())) {
      teller.tell(node.place(), "worker.noShelter");
    }
    return worker;
  }

  /** Whether anybody can have met a worker of a shelter. */
  private static boolean passesShelter(Start start) {
    boolean everybodyMovesIn = start.homeShare() >= 1;
    return !everybodyMovesIn || start.comingFrom() == Situation.SHELTER;
  }

  private Dwelling dwelling(Fields fields, String path) {
    Optional<Node> node = fields.value(DWELLING);
    if (node.isEmpty()) {
      teller.assume(path + "." + DWELLING, Dwelling.Way.QUEUE.word());
      return Dwelling.QUEUE;
    }
    if (node.get() instanceof Node.Members) {
      return teller
          .fields(node.get(), "what.dwelling", DWELLING_KEYS)
          .map(this::offered)
          .orElse(Dwelling.QUEUE);
    }
    List<String> words = new ArrayList<>(WAYS);
    return switch (teller.word(node.get(), words).orElse("queue")) {
      case "none" -> Dwelling.NONE;
      case "atOnce" -> new Dwelling(Dwelling.Way.OFFERED, 0, 1, false);
      default -> Dwelling.QUEUE;
    };
  }

  private Dwelling offered(Fields fields) {
    boolean again = false;
    Optional<Node> node = fields.value(AGAIN);
    if (node.isPresent() && node.get() instanceof Node.Bool bool) {
      again = bool.value();
    } else if (node.isPresent()) {
      teller.tell(node.get().place(), "switch", teller.found(node.get()));
    }
    return new Dwelling(
        Dwelling.Way.OFFERED,
        amounts.days(fields, AFTER, 0, Math.max(0, followUp - 1)).orElse(0),
        amounts.share(fields, ACCEPTED).orElse(1),
        again);
  }
}
