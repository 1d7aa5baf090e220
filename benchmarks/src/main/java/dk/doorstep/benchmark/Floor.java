package dk.doorstep.benchmark;

import dk.doorstep.population.Calendar;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Person;
import dk.doorstep.population.Population;
import dk.doorstep.random.KeyedRandom;

/**
 * The cheapest event that an engine of this design could have: persons who do nothing but renew one
 * clock. An event takes a person from the calendar, reads and writes the row, draws one exponential
 * number by key (the logarithm included) and enters the person again. Rows, calendar and draws are
 * the engine's own, in one store for everybody; the order of the persons is random after the first
 * renewals, so every event finds its row where memory has it.
 */
final class Floor {
  private static final double NIGHTS_PER_YEAR = 365;
  private static final int MIXING_RENEWALS = 2;
  private static final long TIMED_EVENTS = 4_000_000;

  private final Population population = new Population();
  private final Calendar calendar = new Calendar();
  private final KeyedRandom random = new KeyedRandom(1, 0, 0);
  private final Person person = population.cursor();
  private final long persons;
  private final double meanNights;
  private int night;

  /**
   * @param persons persons in the store
   * @param eventsPerPersonYear how often an event comes to each, as in the run it is compared with
   */
  Floor(long persons, double eventsPerPersonYear) {
    this.persons = persons;
    this.meanNights = NIGHTS_PER_YEAR / eventsPerPersonYear;
    for (long i = 1; i <= persons; i++) {
      population.add(person);
      person.setNumber(i);
      renew();
    }
  }

  /** Nanoseconds per event, after everybody has had some. */
  double nanosecondsPerEvent() {
    run(MIXING_RENEWALS * persons);
    long start = System.nanoTime();
    long events = run(TIMED_EVENTS);
    return (double) (System.nanoTime() - start) / events;
  }

  /** Steps whole nights until there were so many events. */
  private long run(long wanted) {
    long events = 0;
    while (events < wanted) {
      night++;
      int entries = calendar.count(night);
      for (int i = 0; i < entries; i++) {
        if (calendar.take(person, night, i)) {
          renew();
          events++;
        }
      }
      calendar.clear(night);
    }
    return events;
  }

  private void renew() {
    int occurrence = person.tenancies();
    double exposure = random.exponential(person.number(), Draw.CLOCK_LOSS, occurrence);
    person.setTenancies(occurrence + 1);
    person.setDue(night + 1 + (int) (exposure * meanNights));
    calendar.enter(person, night);
  }
}
