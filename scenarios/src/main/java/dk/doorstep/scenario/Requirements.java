package dk.doorstep.scenario;

import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SupportParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a municipality with a count must state about its own places, because nobody else's numbers
 * would be right.
 */
final class Requirements {
  /** Of an area. */
  static final List<Parameter> OF_AREA =
      List.of(
          MovementParameters.NIGHT_SHELTER_PLACES,
          DwellingParameters.PER_YEAR,
          SupportParameters.MUNICIPAL_WORKERS);

  /** Of each of its shelters. */
  static final List<Parameter> OF_SITE =
      List.of(
          ShelterParameters.BEDS, SupportParameters.SITE_METHOD, SupportParameters.SITE_WORKERS);

  private final Part whole;
  private final Problems problems;

  Requirements(Part whole, Problems problems) {
    this.whole = whole;
    this.problems = problems;
  }

  /** Reports what is missing. */
  void report() {
    String areas = Place.member(Place.ROOT, PartReader.AREAS);
    whole
        .inner()
        .forEach(
            (name, area) -> {
              if (area.counted().isPresent()) {
                report(area, Place.member(areas, name));
              }
            });
  }

  private void report(Part area, String path) {
    for (Parameter parameter : OF_AREA) {
      boolean isStock =
          parameter.equals(DwellingParameters.PER_YEAR)
              && states(DwellingParameters.STOCK, List.of(area, whole));
      if (!isStock) {
        require(parameter, area, path, List.of(area, whole));
      }
    }
    area.inner()
        .forEach(
            (name, site) -> {
              String sites = Place.member(path, PartReader.SITES);
              for (Parameter parameter : OF_SITE) {
                require(parameter, site, Place.member(sites, name), List.of(site, area, whole));
              }
            });
    boolean statesInflow = states(InflowParameters.PERSONS_PER_YEAR, List.of(area));
    if (statesInflow && area.counted().orElseThrow().fitted().isPresent()) {
      problems.tell(
          area.parameters().get(InflowParameters.PERSONS_PER_YEAR).place(), "fitted.andInflow");
    }
  }

  private void require(Parameter parameter, Part part, String path, List<Part> parts) {
    String parameters = Place.member(path, PartReader.PARAMETERS);
    String stated = Place.member(parameters, parameter.key());
    // What is stated wrongly is told of, and not missing.
    if (!states(parameter, parts) && !problems.concern(stated)) {
      Place blank = part.blanks().get(parameter);
      problems.missing(
          blank != null ? blank : part.place().about(stated),
          "missing." + parameter.key(),
          String.join(", ", parameter.words()));
    }
  }

  private static boolean states(Parameter parameter, List<Part> parts) {
    return parts.stream().anyMatch(part -> part.parameters().containsKey(parameter));
  }

  /** Blanks that need not be filled in, by area; for each part the parameters it leaves open. */
  static List<Blank> optional(Part area, String name) {
    List<Blank> open = new ArrayList<>();
    add(open, area.blanks(), OF_AREA, name, "");
    area.inner().forEach((site, part) -> add(open, part.blanks(), OF_SITE, name, site));
    return open;
  }

  private static void add(
      List<Blank> open,
      Map<Parameter, Place> blanks,
      List<Parameter> required,
      String area,
      String site) {
    blanks.forEach(
        (parameter, place) -> {
          if (!required.contains(parameter)) {
            open.add(new Blank(area, site, parameter, place));
          }
        });
  }

  /**
   * A parameter that is left open.
   *
   * @param site name of the site, empty for the area itself
   */
  record Blank(String area, String site, Parameter parameter, Place place) {}
}
