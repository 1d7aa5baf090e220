package dk.doorstep.screening;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.List;

/** What a drawn baseline is screened against: the count of 2019 and the use of shelters. */
public final class Targets {
  /** How far from what was measured a kept baseline may be, as a share of it. */
  public static final double TOLERANCE = 0.2;

  private static final double STOCK = 6431;

  /** The targets, counts for the whole country. */
  public static final List<Target> ALL =
      List.of(
          new Target("C1", "homeless", "persons a night", STOCK, STOCK),
          new Target("C2", "share_shelter", "share of the homeless", 0.36, 0.36),
          new Target("C2", "share_sofa", "share of the homeless", 0.25, 0.25),
          new Target("C2", "share_street", "share of the homeless", 0.11, 0.11),
          new Target("C2", "share_night_shelter", "share of the homeless", 0.04, 0.06),
          new Target("C6", "shelter_users", "persons a year", 6650, 6650),
          new Target("C6", "nights_per_user", "nights a year", 129, 129),
          new Target("C6", "shelter_residents", "persons a night", 2300, 2300));

  private static final String EVERYBODY = "all";

  private Targets() {}

  /**
   * The figures of a run in the order of the targets, counts raised to the whole country.
   *
   * @param realised share of the country that was simulated, 1 for all of it
   */
  public static double[] figures(FinishedRun run, double realised) {
    double total = run.value("homeless.total", EVERYBODY);
    double shelter = run.value("homeless.shelter", EVERYBODY);
    return new double[] {
      total / realised,
      shelter / total,
      run.value("homeless.sofa", EVERYBODY) / total,
      run.value("homeless.street", EVERYBODY) / total,
      run.value("homeless.night_shelter", EVERYBODY) / total,
      run.value("shelter.users", EVERYBODY) / realised,
      run.value("shelter.nights_per_user", EVERYBODY),
      shelter / realised
    };
  }

  /** Whether all these figures pass. */
  public static boolean areMet(double[] figures, double tolerance) {
    for (int i = 0; i < figures.length; i++) {
      if (!ALL.get(i).isMet(figures[i], tolerance)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The share of a scenario that some of its areas are: their inflow a year on day 0 over that of
   * all areas.
   *
   * @param areasPerType how many areas of each type are simulated
   */
  public static double realised(WorldDescription world, List<Integer> areasPerType) {
    double part = 0;
    double all = 0;
    for (int type = 0; type < areasPerType.size(); type++) {
      AreaType area = world.areas().get(type);
      double inflow = area.settings().value(InflowParameters.PERSONS_PER_YEAR, 0);
      part += areasPerType.get(type) * inflow;
      all += area.count() * inflow;
    }
    return part / all;
  }
}
