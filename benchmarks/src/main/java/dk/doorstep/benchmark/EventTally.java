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

  private static final int KINDS = EventKind.values().length;
  private static final int SITUATIONS = Situation.values().length;

  private final long[] events = new long[KINDS];

  /** Sums of the numbers that events carry. */
  private final long[] sums = new long[KINDS];

  /** Moves by kind and situation moved to. */
  private final long[] destinations = new long[KINDS * SITUATIONS];

  private final long[] causes = new long[LossCause.values().length];

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    events[kind.ordinal()]++;
    destinations[destination(kind, p.situation())]++;
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    events[kind.ordinal()]++;
    sums[kind.ordinal()] += detail;
    if (kind == EventKind.LOSS_CAUSE) {
      causes[detail]++;
    }
  }

  /** Counts and sums so far by name, always of the same names in the same order. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (EventKind kind : EventKind.values()) {
      counts.put(name(kind), events[kind.ordinal()]);
      if (WITH_NUMBER.contains(kind)) {
        counts.put(name(kind, "sum"), sums[kind.ordinal()]);
      }
      if (WITH_DESTINATION.contains(kind)) {
        destinations(kind)
            .forEach(to -> counts.put(name(kind, to.key()), destinations[destination(kind, to)]));
      }
    }
    for (LossCause cause : LossCause.values()) {
      counts.put(name(EventKind.LOSS_CAUSE, cause.label()), causes[cause.ordinal()]);
    }
    return counts;
  }

  /** Adds what happened elsewhere. */
  void merge(EventTally other) {
    add(events, other.events);
    add(sums, other.sums);
    add(destinations, other.destinations);
    add(causes, other.causes);
  }

  private static void add(long[] counts, long[] others) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += others[i];
    }
  }

  private static int destination(EventKind kind, Situation to) {
    return kind.ordinal() * SITUATIONS + to.ordinal();
  }

  private static Set<Situation> destinations(EventKind kind) {
    return kind == EventKind.MOVED_IN
        ? EnumSet.of(Situation.OWN_HOME, Situation.SUPPORTED_HOUSING)
        : EnumSet.copyOf(Situation.HOMELESS);
  }

  private static String name(EventKind kind) {
    return "events." + kind.label();
  }

  private static String name(EventKind kind, String which) {
    return name(kind) + "." + which;
  }
}
