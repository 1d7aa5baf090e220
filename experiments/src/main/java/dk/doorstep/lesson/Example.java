package dk.doorstep.lesson;

import dk.doorstep.parameters.Situation;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;

/**
 * Somebody in whose two lives the point of a lesson can be seen.
 *
 * @param person number of the person
 * @param day the day to look at
 */
record Example(long person, int day) {
  /** Before this the class has not yet found its feet. */
  private static final int FIRST_DAY = 20;

  private static final Comparator<Example> ORDER =
      Comparator.comparingInt(Example::day).thenComparingLong(Example::person);

  /** Finds an example in the two runs of a lesson. */
  @FunctionalInterface
  interface Finder {
    Optional<Example> find(Tally first, Tally second);
  }

  /** Lost the home before support began; in the other run support came and the home was kept. */
  static Optional<Example> lostBeforeSupport(Tally first, Tally second) {
    return ofTheSameHome(
        first,
        second,
        (a, b) ->
            a.isAccepted()
                && a.isLostBeforeSupport()
                && a.isLostWithin(Tally.FIRST_DAYS)
                && b.isAccepted()
                && !b.isLost(),
        (a, b) -> a.lostOn());
  }

  /** Said no to a stranger and lost the home; said yes to somebody known and kept it. */
  static Optional<Example> saidNoToTheStranger(Tally first, Tally second) {
    return ofTheSameHome(
        first,
        second,
        (a, b) -> a.isOffered() && !a.isAccepted() && a.isLost() && b.isAccepted() && !b.isLost(),
        (a, b) -> a.since());
  }

  /** Came back to the kept place and kept the home. */
  static Optional<Example> cameBackForARespite(Tally first, Tally second) {
    return second.homes().stream()
        .filter(home -> !home.respites().isEmpty() && !home.isLost())
        .map(home -> new Example(home.person(), home.respites().get(0)))
        .filter(example -> example.day() >= FIRST_DAY)
        .min(ORDER);
  }

  /** Moved from a shelter into a home in one run, and into none in the other. */
  static Optional<Example> waitedInVain(Tally first, Tally second) {
    Map<Long, Home> moved = byPerson(first);
    return second.homes().stream()
        .filter(home -> home.from() == Situation.SHELTER && !home.isLost())
        .filter(home -> !moved.containsKey(home.person()))
        .map(home -> new Example(home.person(), home.since()))
        .filter(example -> example.day() >= FIRST_DAY)
        .min(ORDER);
  }

  /** Moved from outside the shelters: lost the home without an offer, kept it with one. */
  static Optional<Example> neverOffered(Tally first, Tally second) {
    return ofTheSameHome(
        first,
        second,
        (a, b) ->
            a.from() != Situation.SHELTER
                && !a.isOffered()
                && a.isLost()
                && b.isAccepted()
                && !b.isLost(),
        (a, b) -> a.lostOn());
  }

  private static Optional<Example> ofTheSameHome(
      Tally first, Tally second, BiPredicate<Home, Home> which, ToIntBiFunction<Home, Home> day) {
    Map<Long, Home> others = byPerson(second);
    BiFunction<Home, Home, Example> example =
        (a, b) -> new Example(a.person(), day.applyAsInt(a, b));
    return first.homes().stream()
        .filter(a -> others.containsKey(a.person()))
        .filter(a -> a.since() == others.get(a.person()).since())
        .filter(a -> which.test(a, others.get(a.person())))
        .map(a -> example.apply(a, others.get(a.person())))
        .filter(found -> found.day() >= FIRST_DAY)
        .min(ORDER);
  }

  /** The first home of each person. */
  private static Map<Long, Home> byPerson(Tally tally) {
    return tally.homes().stream()
        .collect(Collectors.toMap(Home::person, Function.identity(), (a, b) -> a));
  }
}
