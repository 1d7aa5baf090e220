package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.StaffParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A policy is what differs between a scenario and its root; here it is applied to other places. The
 * rules of the policy are taken over as they are. Numbers that are sizes of a place cannot be:
 *
 * <ul>
 *   <li>workers move between shelters and municipality as they do in the policy ({@link
 *       WorkerShift}), out of the workers that there are;
 *   <li>dwellings, beds and other sizes change in the ratio of their totals.
 * </ul>
 *
 * <p>A rule that the policy states for some of its places only has no counterpart elsewhere, and
 * the policy is refused.
 */
public final class PolicyTransfer {
  /** Sizes of an area or a shelter, but for workers with former residents. */
  private static final List<Parameter> SIZES =
      List.of(
          InflowParameters.PERSONS_PER_YEAR,
          MovementParameters.NIGHT_SHELTER_PLACES,
          DwellingParameters.PER_YEAR,
          DwellingParameters.STOCK,
          ShelterParameters.BEDS,
          StaffParameters.WORKERS);

  private final Scenario policy;
  private final WorldDescription before;
  private final WorldDescription after;
  private final Texts texts;
  private final List<Problem> problems = new ArrayList<>();

  /** A policy, telling of problems in this language. */
  public PolicyTransfer(Scenario policy, Locale language) {
    this.policy = policy;
    before = policy.root().world();
    after = policy.world();
    texts = new Texts(language);
  }

  /**
   * The policy applied to other places.
   *
   * @throws ScenarioException if the scenario is no policy, or one that only its own places can
   *     follow
   */
  public Scenario onto(Scenario target) throws ScenarioException {
    List<Scenario> lineage = new ArrayList<>(target.lineage());
    lineage.add(target);
    String id = target.id() + "-" + policy.id();
    return new Scenario(
        id,
        target.source() + " + " + policy.id(),
        joined(target, Scenario::title, ": "),
        joined(target, s -> s == policy ? s.description() : Map.of(), ""),
        policy.evidence(),
        policy.workerBudget(),
        lineage,
        world(id, target),
        target.counted());
  }

  private static Map<String, String> both(
      Map<String, String> first, String between, Map<String, String> second) {
    Map<String, String> joined = new LinkedHashMap<>();
    second.forEach(
        (language, text) ->
            joined.put(
                language,
                first.containsKey(language) ? first.get(language) + between + text : text));
    return joined;
  }

  private Map<String, String> joined(
      Scenario target, Function<Scenario, Map<String, String>> texts, String between) {
    return both(texts.apply(target), between, texts.apply(policy));
  }

  private WorldDescription world(String id, Scenario target) throws ScenarioException {
    Map<Parameter, Setting> rules = rules();
    Map<Parameter, Double> ratios = ratios();
    WorkerShift shift = WorkerShift.between(before, after);
    if (problems.isEmpty() && rules.isEmpty() && ratios.isEmpty() && shift.isNone()) {
      tell("policy.none");
    }
    if (Double.isInfinite(shift.total())) {
      tell("policy.fromNothing", "municipal.workers, aftercare.workers");
    }
    if (shift.needsShelters()
        && target.world().areas().stream().allMatch(a -> a.sites().isEmpty())) {
      tell("policy.noShelter", target.id());
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    WorldDescription world = target.world();
    List<AreaType> areas = new ArrayList<>();
    for (AreaType area : world.areas()) {
      areas.add(shift.in(area(area, rules, ratios)));
    }
    return new WorldDescription(id, world.settings().with(rules), areas);
  }

  private static AreaType area(
      AreaType area, Map<Parameter, Setting> rules, Map<Parameter, Double> ratios) {
    List<SiteType> sites =
        area.sites().stream()
            .map(s -> new SiteType(s.name(), s.count(), changed(s.settings(), rules, ratios)))
            .toList();
    return new AreaType(area.name(), area.count(), changed(area.settings(), rules, ratios), sites);
  }

  private static Settings changed(
      Settings settings, Map<Parameter, Setting> rules, Map<Parameter, Double> ratios) {
    Map<Parameter, Setting> all = new LinkedHashMap<>(rules);
    ratios.forEach((p, ratio) -> all.put(p, WorkerShift.scaled(p, settings.of(p), ratio)));
    return settings.with(all);
  }

  /** Whether this is a size of a place, which no policy can bring along. */
  static boolean isSize(Parameter parameter) {
    return SIZES.contains(parameter) || WorkerShift.PARAMETERS.contains(parameter);
  }

  /** What the policy changes and states alike for all its places. */
  private Map<Parameter, Setting> rules() {
    Map<Parameter, Setting> rules = new LinkedHashMap<>();
    for (Parameter parameter : Ledger.all()) {
      if (isSize(parameter)) {
        continue;
      }
      List<Setting> was = settings(before, parameter);
      List<Setting> is = settings(after, parameter);
      if (!was.equals(is)) {
        if (is.stream().distinct().count() == 1) {
          rules.put(parameter, is.get(0));
        } else {
          tell("policy.somePlaces", parameter.key());
        }
      }
    }
    return rules;
  }

  /** The value everywhere: of the whole, of every area, of every site. */
  static List<Setting> settings(WorldDescription world, Parameter parameter) {
    List<Setting> settings = new ArrayList<>(List.of(world.settings().of(parameter)));
    for (AreaType area : world.areas()) {
      settings.add(area.settings().of(parameter));
      area.sites().forEach(site -> settings.add(site.settings().of(parameter)));
    }
    return settings;
  }

  /** Ratios of the totals of sizes that the policy changes. */
  private Map<Parameter, Double> ratios() {
    Map<Parameter, Double> ratios = new LinkedHashMap<>();
    for (Parameter size : SIZES) {
      if (settings(before, size).equals(settings(after, size))) {
        continue;
      }
      double was = WorkerShift.total(before, size);
      double is = WorkerShift.total(after, size);
      if (was > 0) {
        ratios.put(size, is / was);
      } else {
        tell("policy.fromNothing", size.key());
      }
    }
    return ratios;
  }

  private void tell(String key, Object... values) {
    problems.add(new Problem(policy.id(), Place.NOWHERE, texts.text(key, values), false));
  }
}
