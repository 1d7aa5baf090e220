package dk.doorstep.story;

import dk.doorstep.observation.EventKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A spell of homelessness or a time in a home.
 *
 * @param isHome whether the person had a home
 * @param since its first night, which may lie before the story
 * @param until the night on which the next one begins or the story of the person ends
 * @param opening the event that began it, if the story tells of it
 * @param moments what happened after that, its end included unless that begins the next one
 */
record Episode(
    boolean isHome, int since, int until, Optional<Moment> opening, List<Moment> moments) {
  Episode {
    moments = List.copyOf(moments);
  }

  int days() {
    return until - since;
  }

  boolean isReturn() {
    return opening.isPresent() && opening.get().kind() == EventKind.TENANCY_LOST;
  }

  /** The first night that the story tells of. */
  int told(Start start) {
    return opening.map(Moment::day).orElse(start.day());
  }

  /** Cuts a life into episodes. */
  static List<Episode> of(Life life) {
    List<Episode> episodes = new ArrayList<>();
    boolean isHome = life.start().situation().isHoused();
    int since = life.start().episodeSince();
    Optional<Moment> opening = Optional.empty();
    List<Moment> moments = new ArrayList<>();
    for (Moment moment : life.moments()) {
      boolean opens =
          moment.kind() == EventKind.MOVED_IN || moment.kind() == EventKind.TENANCY_LOST;
      if (opens) {
        episodes.add(new Episode(isHome, since, moment.day(), opening, moments));
        isHome = moment.kind() == EventKind.MOVED_IN;
        since = moment.day();
        opening = Optional.of(moment);
        moments = new ArrayList<>();
      } else {
        moments.add(moment);
      }
    }
    episodes.add(new Episode(isHome, since, life.endDay(), opening, moments));
    return List.copyOf(episodes);
  }
}
