package dk.doorstep.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** All lives of a run. */
public final class Lives {
  /** A life with fewer events than this teaches little. */
  private static final int ENOUGH_EVENTS = 8;

  private final List<LifeLog> parts;

  /** Joins the parts of the world. */
  public Lives(List<LifeLog> parts) {
    this.parts = List.copyOf(parts);
  }

  /** How instructive a life is. */
  private record Candidate(long person, int events, boolean isCoherent) {
    private static final Comparator<Candidate> ORDER =
        Comparator.comparing(Candidate::isScattered)
            .thenComparingInt(Candidate::excess)
            .thenComparingLong(Candidate::person);

    private boolean isScattered() {
      return !isCoherent;
    }

    /** The shortest of the long enough lives first, then the longest of the others. */
    private int excess() {
      return events >= ENOUGH_EVENTS ? events : Integer.MAX_VALUE - events;
    }
  }

  /** The life of the person with this number, if the run knows one. */
  public Optional<Life> find(long person) {
    return parts.stream().filter(part -> part.knows(person)).findFirst().map(p -> p.life(person));
  }

  /** Every life, by number of the person. */
  public List<Life> all() {
    return parts.stream()
        .flatMap(part -> LongStream.of(part.persons()).mapToObj(part::life))
        .sorted(Comparator.comparingLong(life -> life.portrait().number()))
        .toList();
  }

  /**
   * Persons whose lives the filter takes, the most instructive first: those of whom it holds within
   * one home and the time before it; then those with the fewest events of at least eight, then
   * those with fewer; among equals the lowest number.
   */
  public List<Long> like(LifeFilter filter) {
    List<Candidate> found = new ArrayList<>();
    for (LifeLog part : parts) {
      for (long person : part.persons()) {
        Life life = part.life(person);
        if (filter.takes(life)) {
          found.add(new Candidate(person, life.moments().size(), isCoherent(life, filter)));
        }
      }
    }
    Stream<Candidate> sorted = found.stream().sorted(Candidate.ORDER);
    return sorted.map(Candidate::person).toList();
  }

  private static boolean isCoherent(Life life, LifeFilter filter) {
    return Stretch.of(life).stream().anyMatch(filter::takes);
  }
}
