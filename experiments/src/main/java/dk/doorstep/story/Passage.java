package dk.doorstep.story;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import java.util.ArrayList;
import java.util.List;

/**
 * What one sentence tells of: an event, or some small ones in a row that are summed up.
 *
 * @param moments at least one
 */
record Passage(List<Moment> moments) {
  private static final int FEWEST_SUMMED_UP = 3;
  private static final int SHORT_STAY_DAYS = 30;

  Passage {
    moments = List.copyOf(moments);
  }

  boolean isSummedUp() {
    return moments.size() > 1;
  }

  Moment first() {
    return moments.get(0);
  }

  Moment last() {
    return moments.get(moments.size() - 1);
  }

  int count(EventKind kind) {
    return (int) moments.stream().filter(moment -> moment.kind() == kind).count();
  }

  /** Groups the events of an episode. */
  static List<Passage> of(List<Moment> moments) {
    List<Passage> passages = new ArrayList<>();
    int i = 0;
    while (i < moments.size()) {
      int end = i;
      while (end < moments.size() && isSmall(moments, end) && isAlike(moments, i, end)) {
        end++;
      }
      if (end - i >= FEWEST_SUMMED_UP) {
        passages.add(new Passage(moments.subList(i, end)));
        i = end;
      } else {
        passages.add(new Passage(List.of(moments.get(i))));
        i++;
      }
    }
    return List.copyOf(passages);
  }

  /** Moving house is not told in one breath with moving about without one. */
  private static boolean isAlike(List<Moment> moments, int i, int j) {
    boolean isAddress = moments.get(i).kind() == EventKind.ADDRESS_CHANGE;
    return isAddress == (moments.get(j).kind() == EventKind.ADDRESS_CHANGE);
  }

  private static boolean isSmall(List<Moment> moments, int i) {
    Moment moment = moments.get(i);
    return switch (moment.kind()) {
      case TURNED_AWAY, ADDRESS_CHANGE -> true;
      case MOVE -> isSmallMove(moments, i);
      default -> false;
    };
  }

  /** Moves other than to and from a shelter where the person stayed for a while. */
  private static boolean isSmallMove(List<Moment> moments, int i) {
    Moment move = moments.get(i);
    int step = move.to() == Situation.SHELTER ? 1 : move.from() == Situation.SHELTER ? -1 : 0;
    if (step == 0) {
      return true;
    }
    int other = i + step;
    return other >= 0
        && other < moments.size()
        && moments.get(other).isMove()
        && Math.abs(moments.get(other).day() - move.day()) < SHORT_STAY_DAYS;
  }
}
