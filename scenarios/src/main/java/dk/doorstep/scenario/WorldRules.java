package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.WorldDescription;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What shares must fulfil together, asked of a world whose parameters were changed. */
public final class WorldRules {
  private WorldRules() {}

  /** What is wrong with the world, and where; nothing if all shares fit. */
  public static Optional<String> objection(WorldDescription world) {
    List<Rule> rules = Rule.all();
    for (AreaType area : world.areas()) {
      for (Rule rule : rules) {
        Optional<String> objection = objection(rule, area.settings());
        if (objection.isPresent()) {
          return Optional.of(objection.get() + " (area " + Wording.quoted(area.name()) + ")");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> objection(Rule rule, Settings settings) {
    TreeSet<Integer> days = new TreeSet<>(List.of(Setting.ALWAYS));
    rule.parameters().forEach(parameter -> settings.of(parameter).addChangeDays(days));
    return days.stream()
        .flatMap(day -> rule.objection(settings, day, Texts.ENGLISH).stream())
        .findFirst();
  }
}
