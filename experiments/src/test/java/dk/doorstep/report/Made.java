package dk.doorstep.report;

import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.experiment.PairedDifference.Pair;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Made-up findings. */
final class Made {
  static final double NIGHTS = 100_000;
  static final double MONEY = 1e9;

  private Made() {}

  static Scenario scenario(String id, String danish, String english) {
    return new Scenario(
        id,
        id + ".json",
        Map.of("da", danish, "en", english),
        Map.of(),
        List.of(),
        "",
        List.of(),
        new WorldDescription(id, Settings.defaults(), List.of()),
        List.of());
  }

  /** A difference in pairs of one draw. */
  static PairedDifference luck(double baseline, double... differences) {
    List<Pair> pairs = new ArrayList<>();
    for (double difference : differences) {
      pairs.add(new Pair(0, baseline, baseline + difference));
    }
    return PairedDifference.of(pairs);
  }

  /** A difference with a pair in each draw. */
  static PairedDifference draws(double baseline, double... differences) {
    List<Pair> pairs = new ArrayList<>();
    for (int draw = 0; draw < differences.length; draw++) {
      pairs.add(new Pair(draw, baseline, baseline + differences[draw]));
    }
    return PairedDifference.of(pairs);
  }

  /** So many differences around a mean, spread evenly to both sides. */
  static double[] around(double mean, double spread, int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = mean + spread * (2.0 * i / (count - 1) - 1);
    }
    return values;
  }

  /** A policy with these differences; measures that are not named are undefined. */
  static PolicyFindings policy(Scenario scenario, Map<Measure, PairedDifference> differences) {
    Map<Measure, Finding> findings = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      PairedDifference d = differences.getOrDefault(measure, PairedDifference.of(List.of()));
      double level =
          switch (measure.kind()) {
            case COUNT -> NIGHTS;
            case SHARE -> 0.5;
            case MONEY -> MONEY;
          };
      findings.put(measure, Judge.judge(measure, level, d));
    }
    return new PolicyFindings(scenario, false, findings, PairedDifference.of(List.of()));
  }

  static Findings findings(Findings.Depth depth, int draws, PolicyFindings... policies) {
    return new Findings(
        scenario("today", "Som i dag", "As today"), List.of(policies), depth, draws, 8);
  }
}
