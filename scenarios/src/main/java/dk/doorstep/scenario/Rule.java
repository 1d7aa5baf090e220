package dk.doorstep.scenario;

import dk.doorstep.parameters.Family;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.PopulationParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.TenancyParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that several shares must fulfil together on every day.
 *
 * @param parameters the shares
 * @param check what is wrong with their values, if anything
 */
record Rule(List<Parameter> parameters, Check check) {
  /** Leaves room for decimal fractions that have no exact binary form. */
  private static final double SUM_TOLERANCE = 1e-6;

  /** Judges the values of the parameters, in their order. */
  @FunctionalInterface
  interface Check {
    Optional<String> objection(double[] values, Texts texts);
  }

  static List<Rule> all() {
    return List.of(
        sumsToOne("rule.firstNight", InflowParameters.ENTRY_SHARE),
        sumsToOne("rule.afterShelter", ShelterParameters.LEAVE_TO_SHARE),
        sumsToOne("rule.afterTenancy", TenancyParameters.RETURN_TO_SHARE),
        atMostOne(
            "rule.patterns", PopulationParameters.SHORT_SHARE, PopulationParameters.CYCLING_SHARE),
        atMostOne(
            "rule.ages",
            PopulationParameters.AGE_18_TO_24_SHARE,
            PopulationParameters.AGE_25_TO_29_SHARE,
            PopulationParameters.AGE_30_TO_49_SHARE),
        bothWithinEach(),
        eitherAtMostOne());
  }

  /** What is wrong on this day, with the keys and values. */
  Optional<String> objection(Settings settings, int day, Texts texts) {
    double[] values = parameters.stream().mapToDouble(p -> settings.value(p, day)).toArray();
    return check
        .objection(values, texts)
        .map(objection -> objection + ": " + listed(settings, day));
  }

  private String listed(Settings settings, int day) {
    return parameters.stream()
        .map(p -> p.key() + " " + p.format(settings.value(p, day)))
        .collect(Collectors.joining(", "));
  }

  private static Rule sumsToOne(String what, Family<?> shares) {
    return new Rule(
        shares.all(),
        (values, texts) -> {
          double sum = sum(values);
          return Math.abs(sum - 1) <= SUM_TOLERANCE
              ? Optional.empty()
              : Optional.of(texts.text("rule.sumsToOne", texts.text(what), rounded(sum)));
        });
  }

  private static Rule atMostOne(String what, Parameter... shares) {
    return new Rule(
        List.of(shares),
        (values, texts) ->
            sum(values) <= 1 + SUM_TOLERANCE
                ? Optional.empty()
                : Optional.of(
                    texts.text("rule.atMostOne", texts.text(what), rounded(sum(values)))));
  }

  private static Rule bothWithinEach() {
    return new Rule(
        conditions(),
        (values, texts) ->
            values[2] <= Math.min(values[0], values[1]) + SUM_TOLERANCE
                ? Optional.empty()
                : Optional.of(texts.text("rule.both")));
  }

  private static Rule eitherAtMostOne() {
    return new Rule(
        conditions(),
        (values, texts) ->
            values[0] + values[1] - values[2] <= 1 + SUM_TOLERANCE
                ? Optional.empty()
                : Optional.of(
                    texts.text("rule.either", rounded(values[0] + values[1] - values[2]))));
  }

  private static List<Parameter> conditions() {
    return List.of(
        PopulationParameters.MENTAL_ILLNESS_SHARE,
        PopulationParameters.SUBSTANCE_USE_SHARE,
        PopulationParameters.BOTH_SHARE);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static String rounded(double value) {
    return Decimals.shortest(Math.round(value * 1e7) / 1e7);
  }
}
