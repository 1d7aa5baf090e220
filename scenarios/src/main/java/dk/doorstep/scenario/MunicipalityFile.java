package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a new scenario file for one municipality, with remarks and blanks. Where a scenario's
 * areas differ in their practice, the file begins with what most of them have.
 */
public final class MunicipalityFile {
  private static final Pattern NAMES = Pattern.compile("\\{([A-Za-z0-9.]+)\\}");
  private static final String AREA_INDENT = "    ";

  private final Scenario from;
  private final String language;

  /**
   * A file that extends a scenario.
   *
   * @param language {@code da} or {@code en}, the language of the remarks
   */
  public MunicipalityFile(Scenario from, String language) {
    this.from = from;
    this.language = language;
  }

  /**
   * The names that stand in the file.
   *
   * @param area name of the area
   * @param title title of the scenario
   * @param file name of the file, as it will be called on the command line
   * @param parent what the file extends: an id of the catalogue, or a file seen from this one
   * @param command the command that writes the file
   */
  public record Names(String area, String title, String file, String parent, String command) {}

  /** The text. */
  public String text(Names names) {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("area", names.area);
    known.put("title", names.title.replace("\\", "\\\\").replace("\"", "\\\""));
    known.put("file", names.file);
    known.put("extends", names.parent);
    known.put("from", from.id());
    known.put("command", names.command);
    known.put("without", without());
    String template =
        Catalogue.resource("municipality/" + language + ".jsonc")
            .orElseThrow(() -> new IllegalArgumentException("no remarks in " + language));
    return NAMES
        .matcher(template)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    known.containsKey(found.group(1))
                        ? known.get(found.group(1))
                        : usual(Ledger.find(found.group(1)).orElseThrow())));
  }

  /** Whether an area of this name would be mixed up with one of the scenario. */
  public boolean isTaken(String area) {
    return from.world().areas().stream().anyMatch(a -> a.name().equals(area));
  }

  /** Whether a place may have this name. */
  public static boolean isName(String name) {
    return name.matches(PartReader.NAME);
  }

  /** Whether a scenario may have this id. */
  public static boolean isId(String id) {
    return Sources.isId(id);
  }

  private String without() {
    return from.world().areas().stream()
        .map(area -> AREA_INDENT + '"' + area.name() + "\": { \"count\": 0 },")
        .collect(Collectors.joining("\n"));
  }

  /** The value on day 0 that most places have, of the first ones where there is a tie. */
  private String usual(Parameter parameter) {
    Map<Double, Integer> places = new LinkedHashMap<>();
    WorldDescription world = from.world();
    for (AreaType area : world.areas()) {
      if (parameter.scope() == Scope.SITE) {
        for (SiteType site : area.sites()) {
          add(places, site.settings().of(parameter), area.count() * site.count());
        }
      } else {
        add(places, area.settings().of(parameter), area.count());
      }
    }
    add(places, world.settings().of(parameter), 0);
    double usual =
        places.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .orElseThrow()
            .getKey();
    return parameter.kind() == Parameter.Kind.NUMBER
        ? Decimals.shortest(usual)
        : parameter.format(usual);
  }

  private static void add(Map<Double, Integer> places, Setting setting, int count) {
    places.merge(setting.at(0), count, Integer::sum);
  }
}
