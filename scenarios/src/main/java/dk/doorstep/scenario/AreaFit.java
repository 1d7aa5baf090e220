package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Family;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.TenancyParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What is fitted to the count of one area: how many people become homeless there a year, and how
 * readily people come to each situation, as a ratio to what the scenario states.
 *
 * <p>The pull of a situation multiplies every hazard of moving to it (for the shelter: of asking
 * for a bed) and weighs the shares of those who spend the first night of homelessness, the night
 * after a shelter stay, or the night after a lost home there. How people leave homelessness is not
 * touched.
 *
 * @param personsPerYear persons who become homeless a year and were not followed before
 * @param pull ratio by homeless situation, each of the five; 1 changes nothing
 */
public record AreaFit(double personsPerYear, Map<Situation, Double> pull) {
  /** A hazard of 1,000 a day is as good as at once. */
  private static final double LARGEST_HAZARD = 1000;

  public AreaFit {
    pull = Map.copyOf(pull);
  }

  /** The scenario's own moves, with this inflow. */
  public static AreaFit withInflow(double personsPerYear) {
    Map<Situation, Double> even = new LinkedHashMap<>();
    Situation.HOMELESS.forEach(s -> even.put(s, 1.0));
    return new AreaFit(personsPerYear, even);
  }

  /** The world in which this holds for the area of that name. */
  public WorldDescription in(WorldDescription world, String area) {
    List<AreaType> areas =
        world.areas().stream().map(a -> a.name().equals(area) ? fitted(a) : a).toList();
    return new WorldDescription(world.id(), world.settings(), areas);
  }

  private AreaType fitted(AreaType area) {
    List<SiteType> sites =
        area.sites().stream()
            .map(s -> new SiteType(s.name(), s.count(), fitted(s.settings())))
            .toList();
    return new AreaType(area.name(), area.count(), fitted(area.settings()), sites);
  }

  private Settings fitted(Settings s) {
    Map<Parameter, Setting> changes = new LinkedHashMap<>();
    changes.put(InflowParameters.PERSONS_PER_YEAR, Setting.constant(personsPerYear));
    for (Situation from : MovementParameters.PLACES) {
      Family<Situation> leaving = MovementParameters.leaving(from);
      leaving.members().forEach(to -> scale(changes, s, leaving.of(to), pull.get(to)));
    }
    double toShelter = pull.get(Situation.SHELTER);
    ShelterParameters.SEEK_HAZARD.all().forEach(p -> scale(changes, s, p, toShelter));
    weigh(changes, s, InflowParameters.ENTRY_SHARE);
    weigh(changes, s, ShelterParameters.LEAVE_TO_SHARE);
    weigh(changes, s, TenancyParameters.RETURN_TO_SHARE);
    return s.with(changes);
  }

  private static void scale(
      Map<Parameter, Setting> changes, Settings s, Parameter hazard, double factor) {
    if (factor != 1) {
      Setting setting = s.of(hazard);
      double[] values =
          Arrays.stream(setting.values()).map(v -> Math.min(LARGEST_HAZARD, v * factor)).toArray();
      changes.put(hazard, new Setting(setting.fromDay(), values));
    }
  }

  /**
   * Weighs shares and brings them back to the sum they had; a way out is no situation and stays.
   */
  private void weigh(Map<Parameter, Setting> changes, Settings s, Family<Situation> shares) {
    if (pull.values().stream().allMatch(p -> p == 1)) {
      return;
    }
    List<Situation> members =
        shares.members().stream().filter(Situation.HOMELESS::contains).toList();
    TreeSet<Integer> days = new TreeSet<>(List.of(Setting.ALWAYS));
    members.forEach(m -> s.of(shares.of(m)).addChangeDays(days));
    int[] starts = days.stream().mapToInt(Integer::intValue).toArray();
    double[][] values = new double[members.size()][starts.length];
    for (int step = 0; step < starts.length; step++) {
      double before = 0;
      double after = 0;
      for (int m = 0; m < values.length; m++) {
        double share = s.of(shares.of(members.get(m))).at(starts[step]);
        values[m][step] = share * pull.get(members.get(m));
        before += share;
        after += values[m][step];
      }
      for (int m = 0; m < values.length; m++) {
        // Where every situation with a share has lost its pull, people still have to be somewhere.
        values[m][step] =
            after > 0
                ? values[m][step] * before / after
                : s.of(shares.of(members.get(m))).at(starts[step]);
      }
    }
    for (int m = 0; m < values.length; m++) {
      changes.put(shares.of(members.get(m)), new Setting(starts, values[m]));
    }
  }
}
