package dk.doorstep.experiment;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What is there in all simulated areas together on day 0, before any draw.
 *
 * @param areas areas
 * @param sites shelters
 * @param beds shelter beds
 * @param nightShelterPlaces places in night shelters
 * @param dwellingsPerYear dwellings a year of areas where they come as a flow; empty if nowhere
 * @param dwellingStock dwellings of areas that have a stock; empty if nowhere
 * @param shelterWorkers workers of the teams of all shelters
 * @param municipalWorkers workers of the municipal teams
 */
public record PlaceTotals(
    int areas,
    int sites,
    double beds,
    double nightShelterPlaces,
    OptionalDouble dwellingsPerYear,
    OptionalDouble dwellingStock,
    double shelterWorkers,
    double municipalWorkers) {

  /**
   * Sums over a world.
   *
   * @param areasPerType how many areas of each type are simulated
   */
  public static PlaceTotals of(WorldDescription world, List<Integer> areasPerType) {
    PlaceTotals total =
        new PlaceTotals(0, 0, 0, 0, OptionalDouble.empty(), OptionalDouble.empty(), 0, 0);
    for (int type = 0; type < areasPerType.size(); type++) {
      total = total.plus(world.areas().get(type), areasPerType.get(type));
    }
    return total;
  }

  private PlaceTotals plus(AreaType area, int count) {
    Settings settings = area.settings();
    boolean isFlow =
        DwellingParameters.SUPPLY
            .format(settings.value(DwellingParameters.SUPPLY, 0))
            .equals("flow");
    double perYear = count * settings.value(DwellingParameters.PER_YEAR, 0);
    double stock = count * settings.value(DwellingParameters.STOCK, 0);
    int sitesHere = 0;
    double bedsHere = 0;
    double workersHere = 0;
    for (SiteType site : area.sites()) {
      sitesHere += site.count();
      bedsHere += site.count() * site.settings().value(ShelterParameters.BEDS, 0);
      workersHere += site.count() * site.settings().value(SupportParameters.SITE_WORKERS, 0);
    }
    return new PlaceTotals(
        areas + count,
        sites + count * sitesHere,
        beds + count * bedsHere,
        nightShelterPlaces + count * settings.value(MovementParameters.NIGHT_SHELTER_PLACES, 0),
        isFlow && count > 0 ? add(dwellingsPerYear, perYear) : dwellingsPerYear,
        !isFlow && count > 0 ? add(dwellingStock, stock) : dwellingStock,
        shelterWorkers + count * workersHere,
        municipalWorkers + count * settings.value(SupportParameters.MUNICIPAL_WORKERS, 0));
  }

  private static OptionalDouble add(OptionalDouble sum, double value) {
    return OptionalDouble.of(sum.orElse(0) + value);
  }
}
