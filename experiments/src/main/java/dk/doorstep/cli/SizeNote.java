package dk.doorstep.cli;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.experiment.Size;
import dk.doorstep.model.World;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.screening.Targets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Says so if much more or less is simulated than was asked for: only whole areas are, and at least
 * one.
 */
final class SizeNote {
  /** Rounding to whole areas changes most sizes a little. */
  private static final double SLACK = 1.5;

  private static final int DAY_BEFORE = -1;
  private static final int EVERY = 365;

  /** Of more areas, rounding to whole ones changes little. */
  private static final int FEW_AREAS = 10;

  private final Messages messages;
  private final Size asked;

  SizeNote(Messages messages, Size asked) {
    this.messages = messages;
    this.asked = asked;
  }

  /** What to say of the pasts of these runs, a line each. */
  List<String> lines(List<Branching> branchings, List<Scenario> scenarios, Outcome outcome) {
    List<String> lines = new ArrayList<>();
    for (Branching branching : branchings) {
      List<String> ids = branching.scenarios().stream().map(i -> scenarios.get(i).id()).toList();
      lines.addAll(lines(branching, () -> persons(ids, outcome)));
    }
    return lines;
  }

  /** What to say of one past of runs that keep no count of everybody: it is spun up once more. */
  List<String> lines(Branching branching, long seed) {
    int areas = branching.areas().stream().mapToInt(Integer::intValue).sum();
    if (asked instanceof Size.Persons && areas > FEW_AREAS) {
      return List.of();
    }
    return lines(
        branching,
        () -> {
          RunSettings settings = new RunSettings(1, EVERY, 1, 1, seed, 1, World.BY_SIZE, false);
          World past =
              new Simulation(settings).spinUp(branching.root().world(), branching.areas(), 0, 0);
          return OptionalLong.of(past.persons());
        });
  }

  /**
   * What to say of one past.
   *
   * @param persons how many persons there are in it, if that is known
   */
  List<String> lines(Branching branching, Supplier<OptionalLong> persons) {
    String root = branching.root().id();
    if (asked instanceof Size.Scale scale) {
      double share = Targets.realised(branching.root().world(), branching.areas());
      if (!isOff(share / scale.scale())) {
        return List.of();
      }
      return persons.get().stream()
          .mapToObj(
              n -> messages.text("size.scale", root, number(n), plain(share), plain(scale.scale())))
          .toList();
    }
    long wanted = ((Size.Persons) asked).persons();
    return persons.get().stream()
        .filter(n -> isOff((double) n / wanted))
        .mapToObj(n -> messages.text("size.persons", root, number(n), number(wanted)))
        .toList();
  }

  private static boolean isOff(double ratio) {
    return ratio > SLACK || ratio < 1 / SLACK;
  }

  /** As on a command line, with no more digits than anybody needs. */
  private static String plain(double scale) {
    return Parameter.formatNumber(new BigDecimal(scale).round(new MathContext(2)).doubleValue());
  }

  private String number(long count) {
    return messages.number(count, 0);
  }

  /** Persons of the state that the first finished run of these scenarios went on from. */
  private static OptionalLong persons(List<String> ids, Outcome outcome) {
    return outcome.runs().stream()
        .filter(run -> ids.contains(run.scenario()))
        .findFirst()
        .map(run -> OptionalLong.of(persons(run)))
        .orElse(OptionalLong.empty());
  }

  private static long persons(FinishedRun run) {
    double sum = 0;
    List<FinishedRun.SeriesKey> keys = run.seriesKeys();
    for (int row = 0; row < keys.size(); row++) {
      String indicator = keys.get(row).indicator();
      boolean isCounted = indicator.equals("homeless.total") || indicator.startsWith("housed.");
      if (keys.get(row).day() == DAY_BEFORE && isCounted) {
        sum += run.seriesValue(row);
      }
    }
    return Math.round(sum);
  }
}
