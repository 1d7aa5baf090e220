package dk.doorstep.trial;

import dk.doorstep.parameters.Situation;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads where the persons of a trial are when it begins. */
final class StartReader {
  static final String SITUATION = "situation";
  static final String COMING_FROM = "comingFrom";
  static final String DAYS_BEFORE = "daysBefore";

  static final List<String> KEYS = List.of(SITUATION, COMING_FROM, DAYS_BEFORE);

  /** Discharge from an institution into a home of one's own. */
  static final String INSTITUTION = "institution";

  static final Map<String, Situation> SITUATIONS = situations();
  static final List<String> WORDS = List.copyOf(SITUATIONS.keySet());
  static final List<String> ORIGINS = List.of("street", "nightShelter", "sofa", "shelter", "other");
  private static final int MOST_DAYS_BEFORE = 1825;
  private static final double TOLERANCE = 1e-6;

  private final Teller teller;
  private final Amounts amounts;

  StartReader(Teller teller) {
    this.teller = teller;
    this.amounts = new Amounts(teller);
  }

  private static Map<String, Situation> situations() {
    Map<String, Situation> words = new LinkedHashMap<>();
    Situation.HOMELESS.forEach(s -> words.put(s.key(), s));
    words.put(INSTITUTION, Situation.OWN_HOME);
    words.put(Situation.OWN_HOME.key(), Situation.OWN_HOME);
    return words;
  }

  /** The start; nothing if it cannot be told. */
  Optional<Start> read(Fields trial, String name) {
    Optional<Node> node = trial.value(name);
    if (node.isEmpty()) {
      teller.tell(trial.place(), "missing", name, teller.text("missing.start"));
      return Optional.empty();
    }
    boolean isObject =
        node.get() instanceof Node.Members members
            && members.members().stream().anyMatch(m -> KEYS.contains(m.name()));
    return isObject
        ? teller.fields(node.get(), "what.start", KEYS).flatMap(this::start)
        : shares(node.get()).flatMap(s -> checked(s, Situation.OTHER, 1, node.get()));
  }

  private Optional<Start> start(Fields fields) {
    int before = amounts.days(fields, DAYS_BEFORE, 1, MOST_DAYS_BEFORE).orElse(1);
    Optional<Node> node = fields.value(SITUATION);
    Optional<String> from = teller.word(fields, COMING_FROM, ORIGINS);
    if (node.isEmpty()) {
      teller.tell(fields.place(), "missing", SITUATION, teller.text("missing.start"));
      return Optional.empty();
    }
    Situation origin = SITUATIONS.get(from.orElse("other"));
    Optional<Map<Situation, Double>> shares = shares(node.get());
    shares
        .filter(s -> !s.containsKey(Situation.OWN_HOME))
        .flatMap(s -> fields.find(COMING_FROM))
        .ifPresent(m -> teller.tell(m.place(), "comingFrom.noMove"));
    return shares.flatMap(s -> checked(s, origin, before, node.get()));
  }

  private Optional<Start> checked(
      Map<Situation, Double> shares, Situation origin, int before, Node node) {
    boolean clashes = shares.containsKey(Situation.OWN_HOME) && shares.containsKey(origin);
    if (clashes) {
      teller.tell(node.place(), "start.clash", origin.key());
      return Optional.empty();
    }
    return Optional.of(new Start(shares, origin, before));
  }

  private Optional<Map<Situation, Double>> shares(Node node) {
    Map<Situation, Double> shares = new EnumMap<>(Situation.class);
    if (!(node instanceof Node.Members members)) {
      return teller
          .word(node, WORDS)
          .map(
              word -> {
                shares.put(SITUATIONS.get(word), 1.0);
                return shares;
              });
    }
    teller.fields(node, "what.situations", WORDS);
    double sum = 0;
    for (Node.Member member : members.members()) {
      if (!SITUATIONS.containsKey(member.name())) {
        return Optional.empty();
      }
      OptionalDouble share = amounts.share(member.value());
      if (share.isEmpty()) {
        return Optional.empty();
      }
      sum += share.getAsDouble();
      if (share.getAsDouble() > 0) {
        shares.merge(SITUATIONS.get(member.name()), share.getAsDouble(), Double::sum);
      }
    }
    if (Math.abs(sum - 1) > TOLERANCE) {
      teller.tell(node.place(), "sum", String.valueOf(Math.round(sum * 1e4) / 1e4));
      return Optional.empty();
    }
    return Optional.of(shares);
  }
}
