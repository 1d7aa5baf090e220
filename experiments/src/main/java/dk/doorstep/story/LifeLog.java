package dk.doorstep.story;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Keeps all lives of one part of the world, in primitive arrays: about 17 bytes an event, each of
 * which points back to the one before it in the same life.
 */
public final class LifeLog implements TrajectoryListener {
  private static final EventKind[] KINDS = EventKind.values();
  private static final int NONE = -1;

  private int lastDay;
  private final Map<Long, Integer> rows = new HashMap<>();
  private final List<Portrait> portraits = new ArrayList<>();
  private final List<Start> starts = new ArrayList<>();
  private int[] latest = new int[1024];

  private int[] days = new int[1024];
  private int[] details = new int[1024];
  private int[] before = new int[1024];
  private byte[] kinds = new byte[1024];
  private byte[] from = new byte[1024];
  private byte[] to = new byte[1024];
  private byte[] methods = new byte[1024];
  private byte[] providers = new byte[1024];
  private int size;

  /**
   * An empty log.
   *
   * @param lastDay the last night of the run
   */
  public LifeLog(int lastDay) {
    this.lastDay = lastDay;
  }

  /**
   * An empty log of a run that is told while it goes on: its last night is the last one heard of.
   */
  public LifeLog() {
    this(-1);
  }

  @Override
  public void nightEnded(int day, PlacesView places) {
    lastDay = Math.max(lastDay, day);
  }

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation fromSituation, int fromSite) {
    Integer row = rows.get(p.number());
    if (row == null) {
      begin(p, day);
    } else {
      add(row, day, kind, p, fromSituation.ordinal(), p.situation().ordinal(), 0);
    }
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    Integer row = rows.get(p.number());
    add(row == null ? begin(p, day) : row, day, kind, p, NONE, NONE, detail);
  }

  private int begin(PersonView p, int day) {
    int row = portraits.size();
    if (row == latest.length) {
      latest = Arrays.copyOf(latest, row * 2);
    }
    rows.put(p.number(), row);
    portraits.add(Portrait.of(p));
    starts.add(Start.of(p, day));
    latest[row] = NONE;
    return row;
  }

  private void add(
      int row, int day, EventKind kind, PersonView p, int fromCode, int toCode, int detail) {
    if (size == days.length) {
      grow();
    }
    days[size] = day;
    details[size] = detail;
    kinds[size] = (byte) kind.ordinal();
    from[size] = (byte) fromCode;
    to[size] = (byte) toCode;
    methods[size] = (byte) p.supportMethod().ordinal();
    providers[size] = (byte) p.supportProvider().ordinal();
    before[size] = latest[row];
    latest[row] = size++;
  }

  private void grow() {
    int capacity = size * 2;
    days = Arrays.copyOf(days, capacity);
    details = Arrays.copyOf(details, capacity);
    before = Arrays.copyOf(before, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    from = Arrays.copyOf(from, capacity);
    to = Arrays.copyOf(to, capacity);
    methods = Arrays.copyOf(methods, capacity);
    providers = Arrays.copyOf(providers, capacity);
  }

  /** Numbers of the persons heard of, in order. */
  long[] persons() {
    return rows.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
  }

  boolean knows(long person) {
    return rows.containsKey(person);
  }

  /** The life of a person heard of. */
  Life life(long person) {
    int row = rows.get(person);
    LinkedList<Moment> moments = new LinkedList<>();
    for (int i = latest[row]; i != NONE; i = before[i]) {
      moments.addFirst(moment(i));
    }
    return new Life(portraits.get(row), starts.get(row), moments, lastDay);
  }

  private Moment moment(int i) {
    return new Moment(
        days[i],
        KINDS[kinds[i]],
        situation(from[i]),
        situation(to[i]),
        details[i],
        Method.of(methods[i]),
        Provider.of(providers[i]));
  }

  private static Situation situation(int code) {
    return code == NONE ? null : Situation.of(code);
  }
}
