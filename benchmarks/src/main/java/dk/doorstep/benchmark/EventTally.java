package dk.doorstep.benchmark;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.LossCause;
import dk.doorstep.population.PersonView;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts events of every kind, moves by where they lead, losses of a home by cause, and adds up the
 * days, nights and other numbers that events carry.
 */
final class EventTally implements TrajectoryListener {
  private static final Set<EventKind> WITH_NUMBER =
      EnumSet.of(
          EventKind.TURNED_AWAY,
          EventKind.OFFER_ACCEPTED,
          EventKind.OFFER_COMPELLED,
          EventKind.SUPPORT_OFFERED,
          EventKind.SUPPORT_ACCEPTED,
          EventKind.SUPPORT_DECLINED,
          EventKind.SUPPORT_STARTED,
          EventKind.SUPPORT_PHASE,
          EventKind.RESPITE,
          EventKind.PREVENTIVE_STAY,
          EventKind.HAND_OVER);

  private static final Set<EventKind> WITH_DESTINATION =
      EnumSet.of(EventKind.ARRIVAL, EventKind.MOVE, EventKind.MOVED_IN, EventKind.TENANCY_LOST);

  private final Map<String, Long> counts = new LinkedHashMap<>();

  EventTally() {
    for (EventKind kind : EventKind.values()) {
      counts.put(name(kind), 0L);
      if (WITH_NUMBER.contains(kind)) {
        counts.put(sumName(kind), 0L);
      }
      if (WITH_DESTINATION.contains(kind)) {
        destinations(kind).forEach(to -> counts.put(name(kind, to.key()), 0L));
      }
    }
    for (LossCause cause : LossCause.values()) {
      counts.put(name(EventKind.LOSS_CAUSE, cause.label()), 0L);
    }
  }

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    add(name(kind), 1);
    if (WITH_DESTINATION.contains(kind)) {
      add(name(kind, p.situation().key()), 1);
    }
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    add(name(kind), 1);
    if (WITH_NUMBER.contains(kind)) {
      add(sumName(kind), detail);
    } else if (kind == EventKind.LOSS_CAUSE) {
      add(name(kind, LossCause.of(detail).label()), 1);
    }
  }

  /** Counts and sums so far, always of the same names in the same order. */
  Map<String, Long> counts() {
    return counts;
  }

  /** Adds what happened elsewhere. */
  void merge(EventTally other) {
    other.counts.forEach((name, count) -> counts.merge(name, count, Long::sum));
  }

  private static Set<Situation> destinations(EventKind kind) {
    return kind == EventKind.MOVED_IN
        ? EnumSet.of(Situation.OWN_HOME, Situation.SUPPORTED_HOUSING)
        : EnumSet.copyOf(Situation.HOMELESS);
  }

  private void add(String name, int number) {
    counts.merge(name, (long) number, Long::sum);
  }

  private static String name(EventKind kind) {
    return "events." + kind.label();
  }

  private static String name(EventKind kind, String which) {
    return name(kind) + "." + which;
  }

  private static String sumName(EventKind kind) {
    return name(kind, "sum");
  }
}
