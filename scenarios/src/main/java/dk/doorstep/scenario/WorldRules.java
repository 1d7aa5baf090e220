package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.WorldDescription;
import java.util.List;
import java.util.Locale;
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
        Optional<String> objection = objection(rule, area.settings(), Texts.ENGLISH);
        if (objection.isPresent()) {
          return Optional.of(objection.get() + " (area " + Wording.quoted(area.name()) + ")");
        }
      }
    }
    return Optional.empty();
  }

  /** What is wrong with these settings, in Danish or English; nothing if all shares fit. */
  public static Optional<String> objection(Settings settings, Locale language) {
    Texts texts = new Texts(language);
    return Rule.all().stream()
        .flatMap(rule -> objection(rule, settings, texts).stream())
        .findFirst();
  }

  private static Optional<String> objection(Rule rule, Settings settings, Texts texts) {
    TreeSet<Integer> days = new TreeSet<>(List.of(Setting.ALWAYS));
    rule.parameters().forEach(parameter -> settings.of(parameter).addChangeDays(days));
    return days.stream().flatMap(day -> rule.objection(settings, day, texts).stream()).findFirst();
  }
}
