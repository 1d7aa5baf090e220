package dk.doorstep.animation.scene;

import dk.doorstep.animation.watch.LiveRun;
import dk.doorstep.animation.watch.ShelterSeen;
import dk.doorstep.animation.watch.Shown;
import dk.doorstep.animation.watch.Tonight;
import dk.doorstep.parameters.Situation;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One or two policies side by side, night by night: what desktop and film draw. Not safe to share
 * between threads without a lock.
 */
public final class Show {
  /** Room for newcomers in a place: a share of those who are there, and some. */
  private static final double GROWTH = 1.25;

  private static final int SOME = 4;

  private final List<LiveRun> runs;
  private final Shown shown;
  private final Framing framing;
  private final List<Stage> stages = new ArrayList<>();
  private final List<List<Integer>> courses = new ArrayList<>();
  private OptionalLong pinned = OptionalLong.empty();

  /**
   * A show with everybody in place.
   *
   * @param runs one or two runs that are on the same night
   * @param width breadth of the picture over its height, in heights
   * @param pace frames that a person is under way
   */
  public Show(List<LiveRun> runs, Shown shown, double width, double pace) {
    this.runs = List.copyOf(runs);
    this.shown = shown;
    this.framing = Framing.of(runs.size(), width);
    List<Tonight> tonight = runs.stream().map(run -> run.tonight(shown)).toList();
    Map<Spot, Integer> expected = expected(tonight);
    for (int i = 0; i < runs.size(); i++) {
      Floor floor = FloorPlan.of(framing.floors().get(i), inOwnPlaces(expected, tonight.get(i)));
      stages.add(new Stage(floor, tonight.get(i), pace));
      courses.add(new ArrayList<>(List.of(tonight.get(i).homeless())));
    }
  }

  /** The largest number in each place under any policy, so that both pictures are alike. */
  private static Map<Spot, Integer> expected(List<Tonight> nights) {
    Map<Spot, Integer> expected = new LinkedHashMap<>();
    for (Tonight night : nights) {
      int[] counts = night.counts();
      for (Situation s : Situation.values()) {
        if (s.isFollowed() && s != Situation.SHELTER) {
          expected.merge(Spot.of(s), (int) (counts[s.ordinal()] * GROWTH) + SOME, Math::max);
        }
      }
      for (ShelterSeen s : night.shelters()) {
        expected.merge(Spot.shelter(s.area(), s.site()), Math.max(s.beds(), 1), Math::max);
      }
    }
    return expected;
  }

  private static Map<Spot, Integer> inOwnPlaces(Map<Spot, Integer> expected, Tonight night) {
    List<Spot> shelters =
        night.shelters().stream().map(s -> Spot.shelter(s.area(), s.site())).toList();
    Map<Spot, Integer> own = new LinkedHashMap<>(expected);
    own.keySet().removeIf(spot -> spot.isShelter() && !shelters.contains(spot));
    return own;
  }

  /** Runs all policies for a night; who moves sets out at this frame. */
  public void nextNight(double frame) {
    for (int i = 0; i < runs.size(); i++) {
      runs.get(i).nextNight();
      Tonight tonight = runs.get(i).tonight(shown);
      stages.get(i).show(tonight, frame);
      courses.get(i).add(tonight.homeless());
    }
  }

  /** The last night that is over; -1 before the first. */
  public int day() {
    return runs.get(0).day();
  }

  public List<LiveRun> runs() {
    return runs;
  }

  public Shown shown() {
    return shown;
  }

  public Framing framing() {
    return framing;
  }

  public List<Stage> stages() {
    return List.copyOf(stages);
  }

  /** Homeless persons of a policy on every night from -1 on. */
  public List<Integer> course(int policy) {
    return courses.get(policy);
  }

  /** The person who is followed with the eyes. */
  public OptionalLong pinned() {
    return pinned;
  }

  /** Follows this person from now on, or nobody. */
  public void pin(OptionalLong person) {
    pinned = person;
  }

  /** The person at this point of the picture. */
  public Optional<Actor> at(double x, double y, double frame) {
    for (int i = 0; i < stages.size(); i++) {
      Rectangle2D.Double floor = framing.floors().get(i);
      if (floor.contains(x, y)) {
        return stages.get(i).at(x, y, frame);
      }
    }
    return Optional.empty();
  }
}
