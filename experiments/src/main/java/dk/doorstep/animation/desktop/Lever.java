package dk.doorstep.animation.desktop;

import dk.doorstep.animation.paint.Wording;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.ArrearsParameters;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.LifelineParameters;
import dk.doorstep.parameters.LonelinessParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.VisitationParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A policy that can be changed while a run goes on.
 *
 * @param parameter what is changed
 * @param most upper end of its slider; read only where the parameter is a number
 */
public record Lever(Parameter parameter, double most) {
  private static final List<Lever> ALL =
      List.of(
          new Lever(SupportParameters.SITE_METHOD, 0),
          new Lever(SupportParameters.SITE_WORKERS, 8),
          new Lever(SupportParameters.SITE_COVERAGE, 1),
          new Lever(SupportParameters.SITE_CONTACT_DAYS, 60),
          new Lever(KeptPlaceParameters.FORM, 0),
          new Lever(SupportParameters.EARLY_DAYS, 60),
          new Lever(SupportParameters.MUNICIPAL_METHOD, 0),
          new Lever(SupportParameters.MUNICIPAL_WORKERS, 20),
          new Lever(SupportParameters.MUNICIPAL_COVERAGE, 1),
          new Lever(SupportParameters.MUNICIPAL_NEEDS_SHELTER, 0),
          new Lever(VisitationParameters.HAND_OVER_BY_SHELTER, 0),
          new Lever(ArrearsParameters.INTEGRATED, 0),
          new Lever(LonelinessParameters.OPEN_HOUSE, 0),
          new Lever(LifelineParameters.OPEN, 0),
          new Lever(LifelineParameters.KNOCKS, 0),
          new Lever(DwellingParameters.PER_YEAR, 400),
          new Lever(DwellingParameters.QUEUE_ORDER, 0),
          new Lever(ShelterParameters.BEDS, 100),
          new Lever(InflowParameters.PREVENTION_RATIO, 1));

  /** All levers, in the order in which they are offered. */
  public static List<Lever> all() {
    return ALL;
  }

  /** What it is called. */
  String name(Wording words) {
    return words.text("lever." + parameter.key());
  }

  /** The words of a choice. */
  String[] choices(Wording words) {
    return parameter.words().stream()
        .map(word -> words.text("lever.word." + word))
        .toArray(String[]::new);
  }

  /** The value in force on a day, in the first site of a type of area that has sites. */
  double value(WorldDescription rules, int areaType, int day) {
    AreaType area = rules.areas().get(areaType);
    Settings settings = area.sites().isEmpty() ? area.settings() : area.sites().get(0).settings();
    return settings.value(parameter, day);
  }

  /**
   * The rules with another value from a day on, as a dated lever of a scenario would set it.
   *
   * @param areaType the type of area in which it holds; everywhere if it is negative
   */
  WorldDescription changed(WorldDescription rules, int areaType, int fromDay, double value) {
    List<AreaType> areas = new ArrayList<>();
    for (int type = 0; type < rules.areas().size(); type++) {
      AreaType area = rules.areas().get(type);
      areas.add(areaType < 0 || areaType == type ? changed(area, fromDay, value) : area);
    }
    Settings whole = areaType < 0 ? changed(rules.settings(), fromDay, value) : rules.settings();
    return new WorldDescription(rules.id(), whole, areas);
  }

  private AreaType changed(AreaType area, int fromDay, double value) {
    List<SiteType> sites =
        area.sites().stream()
            .map(
                site ->
                    new SiteType(
                        site.name(), site.count(), changed(site.settings(), fromDay, value)))
            .toList();
    return new AreaType(area.name(), area.count(), changed(area.settings(), fromDay, value), sites);
  }

  private Settings changed(Settings settings, int fromDay, double value) {
    Setting now = settings.of(parameter);
    return settings.with(Map.of(parameter, now.with(fromDay, Integer.MAX_VALUE, value)));
  }
}
