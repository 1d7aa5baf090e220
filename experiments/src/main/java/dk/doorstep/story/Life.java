package dk.doorstep.story;

import dk.doorstep.observation.EventKind;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a run tells of one person.
 *
 * @param moments the events after the first night, in order
 * @param lastDay the last night of the run
 */
public record Life(Portrait portrait, Start start, List<Moment> moments, int lastDay) {
  public Life {
    moments = List.copyOf(moments);
  }

  /** Whether this happened at least once. */
  boolean has(EventKind kind) {
    return has(moment -> moment.kind() == kind);
  }

  boolean has(Predicate<Moment> what) {
    return moments.stream().anyMatch(what);
  }

  /** The day on which the person died or was no longer followed; else the last night. */
  int endDay() {
    return isFollowedToTheEnd() ? lastDay : moments.get(moments.size() - 1).day();
  }

  boolean isFollowedToTheEnd() {
    return moments.stream().noneMatch(m -> m.to() != null && !m.to().isFollowed());
  }
}
