package dk.doorstep.verification;

import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A closed cohort that moves by constant hazards among the five homeless situations, with room for
 * everybody everywhere: the distribution after n nights is that of the n-th power of the one-night
 * matrix, whose entries are h/H·(1 − exp(−H)).
 */
final class MatrixCheck {
  private static final double FALSE_ALARM = 1e-5;
  private static final int[] NIGHTS = {0, 1, 4, 14, 59};
  private static final int STREET_PERSONS = 20_000;
  private static final int SOFA_PERSONS = 10_000;
  private static final double LEAVE = 0.25;
  private static final double DEFECT = 1.1;
  private static final List<String> NAMES =
      List.of("street", "nightShelter", "sofa", "shelter", "other");

  /** Hazards a day from and to each, in the order of the situations; shelters by leaving. */
  private static final double[][] HAZARDS = {
    {0, 0.05, 0.15, 0.2, 0.02},
    {0.3, 0, 0.1, 0.1, 0.05},
    {0.04, 0.01, 0, 0.02, 0.03},
    {LEAVE * 0.4, LEAVE * 0.1, LEAVE * 0.3, 0, LEAVE * 0.2},
    {0.02, 0.03, 0.01, 0.05, 0}
  };

  private final long seed;

  MatrixCheck(long seed) {
    this.seed = seed;
  }

  List<Finding> run(Defect defect) {
    double leave = defect == Defect.LEAVE_HAZARD ? DEFECT * LEAVE : LEAVE;
    CheckedWorld world = CheckedWorld.of("blank", values(leave));
    Counts counts =
        world.run(List.of(1), seed, 0, NIGHTS[NIGHTS.length - 1], places -> new Counts());
    RealMatrix oneNight = oneNight();
    RealMatrix expected = new Array2DRowRealMatrix(1, NAMES.size());
    expected.setEntry(0, Situation.STREET.ordinal(), STREET_PERSONS);
    expected.setEntry(0, Situation.SOFA.ordinal(), SOFA_PERSONS);
    int degrees = NAMES.size() - 1;
    double critical =
        new ChiSquaredDistribution(null, degrees).inverseCumulativeProbability(1 - FALSE_ALARM);
    List<Finding> findings = new ArrayList<>();
    int night = -1;
    for (int looked : NIGHTS) {
      while (night < looked) {
        expected = expected.multiply(oneNight);
        night++;
      }
      double distance = chiSquare(expected.getRow(0), counts.byNight.get(looked));
      findings.add(
          new Finding(
              Finding.Check.MATRIX,
              Integer.toString(looked),
              degrees,
              distance,
              critical,
              FALSE_ALARM,
              distance <= critical));
    }
    return findings;
  }

  private static double chiSquare(double[] expected, long[] observed) {
    double sum = 0;
    for (int i = 0; i < expected.length; i++) {
      sum += (observed[i] - expected[i]) * (observed[i] - expected[i]) / expected[i];
    }
    return sum;
  }

  private static RealMatrix oneNight() {
    int n = NAMES.size();
    RealMatrix matrix = new Array2DRowRealMatrix(n, n);
    for (int i = 0; i < n; i++) {
      double all = 0;
      for (double h : HAZARDS[i]) {
        all += h;
      }
      for (int j = 0; j < n; j++) {
        double entry = i == j ? Math.exp(-all) : HAZARDS[i][j] / all * (1 - Math.exp(-all));
        matrix.setEntry(i, j, entry);
      }
    }
    return matrix;
  }

  private static Map<String, Double> values(double leave) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("inflow.personsPerYear", 0.0);
    values.put("initial.streetPersons", (double) STREET_PERSONS);
    values.put("initial.sofaPersons", (double) SOFA_PERSONS);
    values.put("nightShelter.places", 1e6);
    values.put("shelter.beds", 1e6);
    for (int i = 0; i < NAMES.size(); i++) {
      for (int j = 0; j < NAMES.size(); j++) {
        if (i == j || NAMES.get(i).equals("shelter")) {
          continue;
        }
        String to = NAMES.get(j);
        String key =
            to.equals("shelter")
                ? "seeking." + NAMES.get(i) + "HazardPerDay"
                : "movement." + NAMES.get(i) + ".to" + capital(to) + "HazardPerDay";
        values.put(key, HAZARDS[i][j]);
      }
    }
    values.put("shelterStay.leaveHazardPerDay.short", leave);
    values.put("shelterStay.toLeftShare", 0.0);
    for (String to : List.of("street", "nightShelter", "sofa", "other")) {
      values.put("shelterStay.to" + capital(to) + "Share", HAZARDS[3][NAMES.indexOf(to)] / LEAVE);
    }
    return values;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Persons by situation at the end of each night. */
  private static final class Counts implements TrajectoryListener {
    private final Map<Integer, long[]> byNight = new LinkedHashMap<>();

    @Override
    public void nightEnded(int day, PlacesView places) {
      long[] counts = new long[NAMES.size()];
      places.forEachPerson(p -> counts[p.situation().ordinal()]++);
      byNight.put(day, counts);
    }
  }
}
