package dk.doorstep.trial;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.PopulationParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads who took part, as values of the parameters that say who people are. */
final class ParticipantsReader {
  static final String WOMEN = "women";
  static final String AGE = "age";
  static final String MENTAL_ILLNESS = "mentalIllness";
  static final String SUBSTANCE_USE = "substanceUse";
  static final String BOTH = "both";
  static final String KIND = "kind";
  static final String NETWORK = "network";
  static final String SHAME = "shame";
  static final String HOMELESS_BEFORE = "homelessBefore";
  static final String SHELTER_BEFORE = "shelterBefore";
  static final List<String> KEYS =
      List.of(
          WOMEN,
          AGE,
          MENTAL_ILLNESS,
          SUBSTANCE_USE,
          BOTH,
          KIND,
          NETWORK,
          SHAME,
          HOMELESS_BEFORE,
          SHELTER_BEFORE);
  static final List<String> BANDS = List.of("18-24", "25-29", "30-49", "50-69");
  static final String FROM = "from";
  static final String TO = "to";
  static final List<Pattern> KINDS = List.of(Pattern.SHORT, Pattern.CYCLING, Pattern.LONG_TERM);
  static final List<String> KIND_WORDS = KINDS.stream().map(Pattern::key).toList();
  static final int YOUNGEST = 18;
  static final int OLDEST = 69;
  private static final int[] BAND_STARTS = {18, 25, 30, 50, 70};
  private static final double TOLERANCE = 1e-6;

  private final Teller teller;
  private final Amounts amounts;
  private final Settings base;
  private final Map<Parameter, Double> traits = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param base what holds for traits that the file leaves out
   */
  ParticipantsReader(Teller teller, Settings base) {
    this.teller = teller;
    this.amounts = new Amounts(teller);
    this.base = base;
  }

  /** The parameters that the file states. */
  Map<Parameter, Double> read(Optional<Node> node) {
    Optional<Fields> fields = node.flatMap(n -> teller.fields(n, "what.participants", KEYS));
    share(fields, WOMEN, PopulationParameters.WOMEN_SHARE);
    age(fields.flatMap(f -> f.value(AGE)));
    share(fields, MENTAL_ILLNESS, PopulationParameters.MENTAL_ILLNESS_SHARE);
    share(fields, SUBSTANCE_USE, PopulationParameters.SUBSTANCE_USE_SHARE);
    both(fields);
    kind(fields.flatMap(f -> f.value(KIND)));
    share(fields, NETWORK, PopulationParameters.NETWORK_SHARE);
    share(fields, SHAME, PopulationParameters.SHAME_SHARE);
    homelessBefore(fields);
    share(fields, SHELTER_BEFORE, InflowParameters.PAST_SHELTER_SHARE);
    return traits;
  }

  private void share(Optional<Fields> fields, String name, Parameter parameter) {
    OptionalDouble share = share(fields, name);
    if (share.isPresent()) {
      traits.put(parameter, share.getAsDouble());
    } else {
      assume(name, Parameter.formatNumber(base.value(parameter, 0)));
    }
  }

  private OptionalDouble share(Optional<Fields> fields, String name) {
    return fields.map(f -> amounts.share(f, name)).orElse(OptionalDouble.empty());
  }

  private void assume(String name, String value) {
    teller.assume("participants." + name, value);
  }

  private void homelessBefore(Optional<Fields> fields) {
    OptionalDouble share = share(fields, HOMELESS_BEFORE);
    if (share.isPresent()) {
      traits.put(InflowParameters.FIRST_TIME_SHARE, 1 - share.getAsDouble());
    } else {
      double before = 1 - base.value(InflowParameters.FIRST_TIME_SHARE, 0);
      assume(HOMELESS_BEFORE, Parameter.formatNumber(Math.round(before * 1e6) / 1e6));
    }
  }

  /** Without a word about both, the two are independent, as far as that is possible. */
  private void both(Optional<Fields> fields) {
    double illness = value(PopulationParameters.MENTAL_ILLNESS_SHARE);
    double use = value(PopulationParameters.SUBSTANCE_USE_SHARE);
    double least = Math.max(0, illness + use - 1);
    double most = Math.min(illness, use);
    OptionalDouble stated = share(fields, BOTH);
    if (stated.isPresent()) {
      double both = stated.getAsDouble();
      if (both < least - TOLERANCE || both > most + TOLERANCE) {
        Node node = fields.orElseThrow().value(BOTH).orElseThrow();
        teller.tell(node.place(), "both", rounded(least), rounded(most), teller.found(node));
        return;
      }
      traits.put(PopulationParameters.BOTH_SHARE, Math.max(least, Math.min(most, both)));
      return;
    }
    boolean isStated =
        traits.containsKey(PopulationParameters.MENTAL_ILLNESS_SHARE)
            || traits.containsKey(PopulationParameters.SUBSTANCE_USE_SHARE);
    double both =
        isStated
            ? Math.max(least, Math.min(most, illness * use))
            : base.value(PopulationParameters.BOTH_SHARE, 0);
    traits.put(PopulationParameters.BOTH_SHARE, both);
    assume(BOTH, rounded(both));
  }

  private double value(Parameter parameter) {
    return traits.containsKey(parameter) ? traits.get(parameter) : base.value(parameter, 0);
  }

  private static String rounded(double value) {
    return Parameter.formatNumber(Math.round(value * 1e4) / 1e4);
  }

  private void kind(Optional<Node> node) {
    if (node.isEmpty()) {
      assume(
          KIND,
          "short "
              + rounded(base.value(PopulationParameters.SHORT_SHARE, 0))
              + ", cycling "
              + rounded(base.value(PopulationParameters.CYCLING_SHARE, 0)));
      return;
    }
    double[] shares = new double[KINDS.size()];
    if (node.get() instanceof Node.Text) {
      Optional<String> word = teller.word(node.get(), KIND_WORDS);
      if (word.isEmpty()) {
        return;
      }
      shares[KIND_WORDS.indexOf(word.get())] = 1;
    } else if (!shares(node.get(), "what.kind", KIND_WORDS, shares)) {
      return;
    }
    traits.put(PopulationParameters.SHORT_SHARE, shares[0]);
    traits.put(PopulationParameters.CYCLING_SHARE, shares[1]);
  }

  private void age(Optional<Node> node) {
    if (node.isEmpty()) {
      assume(AGE, teller.text("age.usual", base.value(PopulationParameters.AGE_18_TO_24_SHARE, 0)));
      return;
    }
    double[] shares = new double[BANDS.size()];
    boolean isRange =
        node.get() instanceof Node.Members members
            && (members.find(FROM).isPresent() || members.find(TO).isPresent());
    boolean isRead =
        isRange ? range(node.get(), shares) : shares(node.get(), "what.age", BANDS, shares);
    if (isRead) {
      traits.put(PopulationParameters.AGE_18_TO_24_SHARE, shares[0]);
      traits.put(PopulationParameters.AGE_25_TO_29_SHARE, shares[1]);
      traits.put(PopulationParameters.AGE_30_TO_49_SHARE, shares[2]);
    }
  }

  /** Years of age fall on the bands in proportion to the years that they have in common. */
  private boolean range(Node node, double[] shares) {
    Optional<Fields> fields = teller.fields(node, "what.ageRange", List.of(FROM, TO));
    if (fields.isEmpty()) {
      return false;
    }
    OptionalInt from = fields.get().wholeNumber(FROM, YOUNGEST, OLDEST);
    OptionalInt to = fields.get().wholeNumber(TO, YOUNGEST, OLDEST);
    int first = from.orElse(YOUNGEST);
    int last = to.orElse(OLDEST);
    if (last < first) {
      teller.tell(node.place(), "age.order", first, last);
      return false;
    }
    for (int band = 0; band < shares.length; band++) {
      int common = Math.min(last + 1, BAND_STARTS[band + 1]) - Math.max(first, BAND_STARTS[band]);
      shares[band] = Math.max(0, common) / (double) (last + 1 - first);
    }
    return true;
  }

  /** Shares by name that sum to 1; those left out are 0. */
  private boolean shares(Node node, String what, List<String> names, double[] shares) {
    Optional<Fields> fields = teller.fields(node, what, names);
    if (fields.isEmpty()) {
      return false;
    }
    double sum = 0;
    for (int i = 0; i < names.size(); i++) {
      if (fields.get().find(names.get(i)).isPresent()) {
        OptionalDouble share = amounts.share(fields.get(), names.get(i));
        if (share.isEmpty()) {
          return false;
        }
        shares[i] = share.getAsDouble();
        sum += shares[i];
      }
    }
    if (Math.abs(sum - 1) > TOLERANCE) {
      teller.tell(node.place(), "sum", rounded(sum));
      return false;
    }
    return true;
  }
}
