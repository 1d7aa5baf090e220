package dk.doorstep.page;

import dk.doorstep.experiment.Places;
import dk.doorstep.page.NightLog.Beds;
import dk.doorstep.page.NightLog.Change;
import dk.doorstep.page.NightLog.Somebody;
import dk.doorstep.story.Lives;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that a page shows of one run.
 *
 * @param places names of areas and shelters
 * @param persons everybody seen at the end of some night, by number
 * @param changes by night, then by number
 * @param beds when shelters had how many beds
 * @param workers workers' time taken and room on each night from day 0, thousandths of a worker
 * @param lives what happened to everybody
 */
record Recording(
    Places places,
    List<Somebody> persons,
    List<Change> changes,
    List<Beds> beds,
    List<long[]> workers,
    Lives lives) {
  private static final long PARTS_OF_A_WORKER = 1_000_000;

  /** Joins what was seen of the parts of the world. */
  static Recording of(Places places, List<NightLog> parts, Lives lives) {
    List<Somebody> persons = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    List<Beds> beds = new ArrayList<>();
    List<long[]> workers = new ArrayList<>();
    for (NightLog part : parts) {
      persons.addAll(part.persons());
      changes.addAll(part.changes());
      beds.addAll(part.beds());
      List<long[]> nights = part.workers();
      for (int night = 0; night < nights.size(); night++) {
        if (workers.size() == night) {
          workers.add(new long[2]);
        }
        workers.get(night)[0] += nights.get(night)[0];
        workers.get(night)[1] += nights.get(night)[1];
      }
    }
    persons.sort(Comparator.comparingLong(Somebody::number));
    changes.sort(Comparator.comparingInt(Change::night).thenComparingLong(Change::person));
    workers.forEach(
        night -> {
          night[0] /= PARTS_OF_A_WORKER;
          night[1] /= PARTS_OF_A_WORKER;
        });
    return new Recording(places, persons, changes, beds, workers, lives);
  }
}
