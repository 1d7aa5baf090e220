package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what was fitted to the counts of a file into its world, or says that it is missing. */
final class Fits {
  private static final int DIGITS = 12;

  private final ScenarioText text;
  private final WorldDescription unfitted;
  private final Problems problems;

  /**
   * @param unfitted the world of the file without its fits
   */
  Fits(ScenarioText text, WorldDescription unfitted, Problems problems) {
    this.text = text;
    this.unfitted = unfitted;
    this.problems = problems;
  }

  /** The world with its fits; reports those that are missing or out of date. */
  WorldDescription world() {
    WorldDescription world = unfitted;
    for (Map.Entry<String, Part> area : text.whole().inner().entrySet()) {
      Optional<CountedText> counted = area.getValue().counted();
      if (counted.isPresent()) {
        world = fitted(world, area.getKey(), area.getValue(), counted.get());
      }
    }
    return world;
  }

  private WorldDescription fitted(
      WorldDescription world, String area, Part part, CountedText counted) {
    boolean statesInflow = part.parameters().containsKey(InflowParameters.PERSONS_PER_YEAR);
    if (statesInflow) {
      return world;
    }
    Place place = counted.place();
    if (counted.fitted().isEmpty()) {
      problems.missing(place, "missing.fitted", problems.file());
      return world;
    }
    if (!counted.fitted().get().fingerprint().equals(fingerprint(unfitted, text))) {
      problems.missing(place, "fitted.stale", problems.file());
      return world;
    }
    return counted.fitted().get().fit().in(world, area);
  }

  /** The world with a first guess at every inflow that is to be fitted. */
  WorldDescription guessed() {
    WorldDescription world = unfitted;
    for (Counted counted : counts(unfitted)) {
      world = AreaFit.withInflow(Math.max(1, counted.total())).in(world, counted.area());
    }
    return world;
  }

  /** The counts of the file, each with the values that hold where it leaves something open. */
  List<Counted> counts(WorldDescription world) {
    List<Counted> counts = new ArrayList<>();
    text.whole()
        .inner()
        .forEach(
            (area, part) ->
                part.counted()
                    .filter(c -> c.persons().size() == Situation.HOMELESS.size())
                    .filter(c -> world.areas().stream().anyMatch(a -> a.name().equals(area)))
                    .ifPresent(
                        c ->
                            counts.add(
                                new Counted(
                                    area,
                                    c.persons(),
                                    c.fitted().map(CountedText.FittedText::fit),
                                    c.fitted().map(CountedText.FittedText::gives).orElse(Map.of()),
                                    leftOpen(world, area, part)))));
    return counts;
  }

  private List<Problem> leftOpen(WorldDescription world, String area, Part part) {
    List<Problem> open = new ArrayList<>();
    for (Requirements.Blank blank : Requirements.optional(part, area)) {
      settings(world, blank)
          .ifPresent(
              settings ->
                  open.add(
                      new Problem(
                          problems.file(),
                          blank.place(),
                          problems
                              .texts()
                              .text(
                                  "leftOpen",
                                  blank.parameter().key(),
                                  ResolvedRow.format(
                                      blank.parameter(), settings.of(blank.parameter())),
                                  blank.parameter().unit()),
                          true)));
    }
    return open;
  }

  private static Optional<Settings> settings(WorldDescription world, Requirements.Blank blank) {
    Optional<AreaType> area =
        world.areas().stream().filter(a -> a.name().equals(blank.area())).findFirst();
    return blank.site().isEmpty()
        ? area.map(AreaType::settings)
        : area.stream()
            .flatMap(a -> a.sites().stream())
            .filter(s -> s.name().equals(blank.site()))
            .map(s -> s.settings())
            .findFirst();
  }

  /** Twelve digits that change when anything changes that the fit depends on. */
  static String fingerprint(WorldDescription unfitted, ScenarioText text) {
    StringBuilder all = new StringBuilder(ResolvedScenario.json(unfitted));
    text.whole()
        .inner()
        .forEach(
            (area, part) ->
                part.counted()
                    .ifPresent(
                        counted ->
                            Situation.HOMELESS.forEach(
                                s ->
                                    all.append(area)
                                        .append(s.key())
                                        .append(counted.persons().get(s)))));
    return digest(all.toString()).substring(0, DIGITS);
  }

  /** SHA-256 in hexadecimal digits. */
  static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
