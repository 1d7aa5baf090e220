package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Every event of one part of the world, kept in primitive arrays (about 35 bytes an event). Sorted
 * by night and person, the events of one person in a night in the order in which they happened,
 * whatever the parts.
 */
public final class EventLog implements TrajectoryListener {
  private static final EventKind[] KINDS = EventKind.values();

  private int[] days = new int[1024];
  private long[] persons = new long[1024];
  private byte[] kinds = new byte[1024];
  private byte[] from = new byte[1024];
  private byte[] to = new byte[1024];
  private int[] areas = new int[1024];
  private short[] sites = new short[1024];
  private int[] details = new int[1024];
  private int size;

  /**
   * One event.
   *
   * @param from situation before, null if the event changes none or the person was not followed
   * @param to situation after, null if the event changes none
   * @param site shelter concerned within the area, or -1
   */
  public record Event(
      int day,
      long person,
      EventKind kind,
      Situation from,
      Situation to,
      int area,
      int site,
      int detail) {}

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation before, int fromSite) {
    int site = p.site() >= 0 ? p.site() : fromSite >= 0 ? fromSite : -1;
    int fromCode = before == Situation.LEFT ? -1 : before.ordinal();
    add(day, kind, p, fromCode, p.situation().ordinal(), site, 0);
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    add(day, kind, p, -1, -1, p.site() >= 0 ? p.site() : p.baseSite(), detail);
  }

  private void add(
      int day, EventKind kind, PersonView p, int fromCode, int toCode, int site, int detail) {
    if (size == days.length) {
      grow();
    }
    days[size] = day;
    persons[size] = p.number();
    kinds[size] = (byte) kind.ordinal();
    from[size] = (byte) fromCode;
    to[size] = (byte) toCode;
    areas[size] = p.area();
    sites[size] = (short) site;
    details[size] = detail;
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    days = Arrays.copyOf(days, capacity);
    persons = Arrays.copyOf(persons, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    from = Arrays.copyOf(from, capacity);
    to = Arrays.copyOf(to, capacity);
    areas = Arrays.copyOf(areas, capacity);
    sites = Arrays.copyOf(sites, capacity);
    details = Arrays.copyOf(details, capacity);
  }

  public int size() {
    return size;
  }

  /** The events of all parts, sorted. */
  public static List<Event> sorted(List<EventLog> parts) {
    List<Event> events = new ArrayList<>();
    for (EventLog part : parts) {
      for (int i = 0; i < part.size; i++) {
        events.add(part.event(i));
      }
    }
    // A stable sort: the order of one person's events in a night stays.
    events.sort(Comparator.comparingInt(Event::day).thenComparingLong(Event::person));
    return events;
  }

  private Event event(int i) {
    return new Event(
        days[i],
        persons[i],
        KINDS[kinds[i]],
        situation(from[i]),
        situation(to[i]),
        areas[i],
        sites[i],
        details[i]);
  }

  private static Situation situation(int code) {
    return code < 0 ? null : Situation.of(code);
  }
}
