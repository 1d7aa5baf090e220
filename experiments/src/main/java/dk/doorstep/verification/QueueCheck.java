package dk.doorstep.verification;

import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** A shelter with few beds, with and without a line before it, against queueing theory. */
final class QueueCheck {
  private static final double ARRIVALS = 0.5;
  private static final double MEAN_NIGHTS = 20;
  private static final int BEDS = 12;
  private static final int REPLICATIONS = 24;
  private static final int YEARS = 12;
  private static final int NIGHTS_PER_YEAR = 365;
  private static final double FALSE_ALARM = 1e-4;

  private final long seed;

  QueueCheck(long seed) {
    this.seed = seed;
  }

  List<Finding> run(Defect defect) {
    int without = BEDS + (defect == Defect.BED_WITHOUT_LINE ? 1 : 0);
    int with = BEDS + (defect == Defect.BED_WITH_LINE ? 1 : 0);
    double occupied = new NightlyQueue(ARRIVALS, 1 / MEAN_NIGHTS, BEDS, false).mean(n -> n);
    double waiting =
        new NightlyQueue(ARRIVALS, 1 / MEAN_NIGHTS, BEDS, true).mean(n -> Math.max(0, n - BEDS));
    return List.of(
        compare(Finding.Check.ERLANG_B, occupied, means(false, without, Situation.SHELTER)),
        compare(Finding.Check.ERLANG_C, waiting, means(true, with, Situation.STREET)));
  }

  private static Finding compare(
      Finding.Check check, double expected, SummaryStatistics replications) {
    double quantile =
        new TDistribution(null, REPLICATIONS - 1).inverseCumulativeProbability(1 - FALSE_ALARM / 2);
    double error = replications.getStandardDeviation() / Math.sqrt(REPLICATIONS);
    return Finding.within(
        check, "", expected, replications.getMean(), quantile * error, FALSE_ALARM);
  }

  /** The mean number in a situation, by replication. */
  private SummaryStatistics means(boolean waits, int beds, Situation situation) {
    CheckedWorld world = CheckedWorld.of("blank", values(waits, beds));
    int nights = YEARS * NIGHTS_PER_YEAR;
    SummaryStatistics statistics = new SummaryStatistics();
    for (int r = 0; r < REPLICATIONS; r++) {
      Presence presence =
          world.run(List.of(1), seed, r, nights - 1, places -> new Presence(situation));
      statistics.addValue(presence.personNights / (double) nights);
    }
    return statistics;
  }

  private static Map<String, Double> values(boolean waits, int beds) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("run.spinUpYears", 2.0);
    values.put("inflow.personsPerYear", ARRIVALS * NIGHTS_PER_YEAR);
    values.put("inflow.streetShare", 0.0);
    values.put("inflow.shelterShare", 1.0);
    values.put(
        "seeking.whenFull", CheckedWorld.word("seeking.whenFull", waits ? "wait" : "tryAgain"));
    values.put(
        "shelterStay.distribution", CheckedWorld.word("shelterStay.distribution", "geometric"));
    values.put("shelterStay.meanNights", MEAN_NIGHTS);
    values.put("shelter.beds", (double) beds);
    if (!waits) {
      // Who finds no bed goes at once.
      values.put("selfExit.hazardPerDay.short", 1000.0);
      values.put("selfExit.ratio.shelter", 0.0);
      values.put("selfExit.leaveShare", 1.0);
    }
    return values;
  }

  /** Counts persons in one situation, night by night. */
  private static final class Presence implements TrajectoryListener {
    private final Situation situation;
    private long personNights;

    Presence(Situation situation) {
      this.situation = situation;
    }

    @Override
    public void nightEnded(int day, PlacesView places) {
      places.forEachPerson(p -> personNights += p.situation() == situation ? 1 : 0);
    }
  }
}
