package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds what a scenario changes in vain: parameters that differ from those of its parent, or from
 * the defaults if it has none, and are read nowhere where they differ, on no day, because a switch
 * or a choice stands in the way (see {@link Gate}). Nothing of it is wrong; but a difference of
 * nothing would be taken for a finding.
 */
public final class UnreadSettings {
  private final List<Leaf> leaves;

  /**
   * The settings of one shelter with those of its area, in a scenario and its parent; of an area
   * alone if it has no shelter.
   */
  private record Leaf(Settings area, Settings site, Settings areaBefore, Settings siteBefore) {
    Setting of(Parameter parameter) {
      return (parameter.scope() == Scope.SITE ? site : area).of(parameter);
    }

    boolean isChanged(Parameter parameter) {
      Settings before = parameter.scope() == Scope.SITE ? siteBefore : areaBefore;
      Setting now = of(parameter);
      // Who closes a gate and puts what lies behind it back to its default has tidied up.
      return !now.equals(before.of(parameter))
          && !now.equals(Setting.constant(parameter.defaultValue()));
    }

    boolean isOpen(Gate gate) {
      return gate.keys().stream()
          .anyMatch(
              key ->
                  DoubleStream.of(of(key).values()).anyMatch(value -> gate.isOpenedBy(key, value)));
    }
  }

  private UnreadSettings(WorldDescription world, Optional<WorldDescription> parent) {
    leaves = world.areas().stream().flatMap(area -> leaves(area, parent)).toList();
  }

  /** What this scenario changes in vain, in the order of the gates. */
  public static List<UnreadSetting> of(Scenario scenario) {
    List<Scenario> lineage = scenario.lineage();
    Optional<WorldDescription> parent =
        lineage.isEmpty() ? Optional.empty() : Optional.of(lineage.get(lineage.size() - 1).world());
    List<Leaf> leaves = new UnreadSettings(scenario.world(), parent).leaves;
    List<UnreadSetting> found = new ArrayList<>();
    for (Gate gate : Gate.all()) {
      for (Parameter parameter : gate.behind()) {
        List<Leaf> changed = leaves.stream().filter(leaf -> leaf.isChanged(parameter)).toList();
        unread(gate, parameter, changed).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /**
   * What to say of a parameter that is varied and that nothing reads in any of these scenarios.
   *
   * @param varied all parameters that are varied: one of them may open the way to it
   */
  public static Optional<UnreadSetting> ofVaried(
      Parameter parameter, List<Scenario> scenarios, List<Parameter> varied) {
    return Gate.all().stream()
        .filter(gate -> gate.behind().contains(parameter))
        .filter(gate -> gate.keys().stream().noneMatch(varied::contains))
        .findFirst()
        .flatMap(gate -> unread(gate, parameter, leaves(scenarios)));
  }

  private static List<Leaf> leaves(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(s -> new UnreadSettings(s.world(), Optional.empty()).leaves.stream())
        .toList();
  }

  /** What to say of a parameter that is touched in these places, if the gate is closed in all. */
  private static Optional<UnreadSetting> unread(
      Gate gate, Parameter parameter, List<Leaf> touched) {
    if (touched.isEmpty() || touched.stream().anyMatch(leaf -> leaf.isOpen(gate))) {
      return Optional.empty();
    }
    List<String> because = gate.keys().stream().map(key -> described(key, touched)).toList();
    return Optional.of(new UnreadSetting(parameter.key(), because, gate.words()));
  }

  /** A key with the values that it has in these places. */
  private static String described(Parameter key, List<Leaf> places) {
    TreeSet<Double> values = new TreeSet<>();
    places.forEach(leaf -> DoubleStream.of(leaf.of(key).values()).forEach(values::add));
    return key.key() + " " + String.join("/", values.stream().map(key::format).toList());
  }

  private static Stream<Leaf> leaves(AreaType area, Optional<WorldDescription> parent) {
    Optional<AreaType> before =
        parent.stream()
            .flatMap(world -> world.areas().stream())
            .filter(other -> other.name().equals(area.name()))
            .findFirst();
    Settings areaBefore =
        before
            .map(AreaType::settings)
            .or(() -> parent.map(WorldDescription::settings))
            .orElse(Settings.defaults());
    if (area.sites().isEmpty()) {
      return Stream.of(new Leaf(area.settings(), area.settings(), areaBefore, areaBefore));
    }
    return area.sites().stream()
        .map(
            site ->
                new Leaf(
                    area.settings(),
                    site.settings(),
                    areaBefore,
                    siteBefore(site, before).orElse(areaBefore)));
  }

  private static Optional<Settings> siteBefore(SiteType site, Optional<AreaType> area) {
    return area.stream()
        .flatMap(a -> a.sites().stream())
        .filter(other -> other.name().equals(site.name()))
        .map(SiteType::settings)
        .findFirst();
  }
}
