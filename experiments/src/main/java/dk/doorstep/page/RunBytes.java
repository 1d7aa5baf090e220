package dk.doorstep.page;

import dk.doorstep.page.NightLog.Change;
import dk.doorstep.page.NightLog.Somebody;
import dk.doorstep.story.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs of the same persons in bytes, read again by {@code recording.js}. Numbers of one kind stand
 * together, because they are then packed best: first the persons of all runs (count, differences of
 * their numbers, areas, traits, days of birth), then each run: the states that occur; per person
 * the first night plus 2 (0 for nobody), how long before it the situation began, the state; the
 * changes (count, nights, persons, states); the events that move nobody (count, nights, persons,
 * kinds, details); workers' time taken and room on each night.
 */
final class RunBytes {
  private static final int WOMAN = 1;
  private static final int MENTAL_ILLNESS = 2;
  private static final int SUBSTANCES = 4;

  private final Numbers numbers = new Numbers();
  private final Map<Long, Integer> indexOf = new HashMap<>();
  private final List<Somebody> people;

  private RunBytes(List<Recording> runs) {
    Map<Long, Somebody> all = new TreeMap<>();
    runs.forEach(run -> run.persons().forEach(p -> all.putIfAbsent(p.number(), p)));
    people = List.copyOf(all.values());
    all.keySet().forEach(number -> indexOf.put(number, indexOf.size()));
  }

  /** An event that moves nobody. */
  private record Note(int person, Moment moment) {}

  /** The runs, in the order in which they are given. */
  static byte[] of(List<Recording> runs) {
    RunBytes bytes = new RunBytes(runs);
    bytes.writePeople();
    runs.forEach(bytes::write);
    return bytes.numbers.toBytes();
  }

  /** Numbers of the persons of all runs, in the order in which the page knows them. */
  static List<Long> people(List<Recording> runs) {
    return new RunBytes(runs).people.stream().map(Somebody::number).toList();
  }

  private void writePeople() {
    numbers.add(people.size());
    long before = 0;
    for (Somebody p : people) {
      numbers.add(p.number() - before);
      before = p.number();
    }
    people.forEach(p -> numbers.add(p.area()));
    people.forEach(p -> numbers.add(traits(p)));
    people.forEach(p -> numbers.addSigned(p.birthDay()));
  }

  private static int traits(Somebody p) {
    return (p.isWoman() ? WOMAN : 0)
        + (p.hasMentalIllness() ? MENTAL_ILLNESS : 0)
        + (p.usesSubstances() ? SUBSTANCES : 0);
  }

  private void write(Recording run) {
    Map<Integer, Integer> codes = new LinkedHashMap<>();
    run.persons().forEach(p -> codes.putIfAbsent(p.state(), codes.size()));
    run.changes().forEach(c -> codes.putIfAbsent(c.state(), codes.size()));
    numbers.add(codes.size());
    codes.keySet().forEach(numbers::add);
    writeFirstNights(run, codes);
    writeChanges(run.changes(), codes);
    writeNotes(run);
    numbers.add(run.workers().size());
    run.workers().forEach(night -> numbers.add(night[0]));
    run.workers().forEach(night -> numbers.add(night[1]));
  }

  private void writeFirstNights(Recording run, Map<Integer, Integer> codes) {
    Somebody[] first = new Somebody[people.size()];
    run.persons().forEach(p -> first[indexOf.get(p.number())] = p);
    for (Somebody p : first) {
      numbers.add(p == null ? 0 : p.firstNight() + 2);
    }
    for (Somebody p : first) {
      numbers.add(p == null ? 0 : p.firstNight() - p.since());
    }
    for (Somebody p : first) {
      numbers.add(p == null ? 0 : codes.get(p.state()));
    }
  }

  private void writeChanges(List<Change> changes, Map<Integer, Integer> codes) {
    numbers.add(changes.size());
    int night = -1;
    for (Change change : changes) {
      numbers.add(change.night() - night);
      night = change.night();
    }
    changes.forEach(change -> numbers.add(indexOf.get(change.person())));
    changes.forEach(change -> numbers.add(codes.get(change.state())));
  }

  private void writeNotes(Recording run) {
    List<Note> notes = new ArrayList<>();
    for (Somebody p : run.persons()) {
      int index = indexOf.get(p.number());
      for (Moment moment : run.lives().find(p.number()).orElseThrow().moments()) {
        if (moment.to() == null) {
          notes.add(new Note(index, moment));
        }
      }
    }
    notes.sort(Comparator.comparingInt(note -> note.moment().day()));
    numbers.add(notes.size());
    int night = -1;
    for (Note note : notes) {
      numbers.add(note.moment().day() - night);
      night = note.moment().day();
    }
    notes.forEach(note -> numbers.add(note.person()));
    notes.forEach(note -> numbers.add(note.moment().kind().ordinal()));
    notes.forEach(note -> numbers.addSigned(note.moment().detail()));
  }
}
