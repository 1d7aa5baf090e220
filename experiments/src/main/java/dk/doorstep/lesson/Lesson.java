package dk.doorstep.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The lessons: which two scenarios, what is claimed of them, whom to follow, what it rests on. */
public enum Lesson {
  /** Support that comes three months late against support on the first day. */
  FIRST_MONTHS(
      "first-months",
      "classroom-late-support",
      "classroom-early-support",
      (a, b) -> b.lostEarlyShare() < a.lostEarlyShare(),
      Example::lostBeforeSupport,
      List.of("E12", "E59", "E80", "K6")),
  /** The same support from a stranger and from somebody known. */
  STRANGER(
      "stranger",
      "classroom-stranger",
      "classroom-known-worker",
      (a, b) -> b.acceptedShare() > a.acceptedShare(),
      Example::saidNoToTheStranger,
      List.of("E17", "E77", "E78")),
  /** A right to come back that is seldom used. */
  KEPT_PLACE(
      "kept-place",
      "classroom-known-worker",
      "classroom-kept-place",
      (a, b) -> b.respites() > 0 && b.keptUsedShare() < Lesson.SELDOM,
      Example::cameBackForARespite,
      List.of("E53", "E87", "I10")),
  /** Twice as many dwellings, and still a queue. */
  QUEUE(
      "queue",
      "classroom-town",
      "classroom-more-dwellings",
      (a, b) -> b.homelessPerNight() < a.homelessPerNight(),
      Example::waitedInVain,
      List.of("E25", "E70", "P54")),
  /** Support that is tied to the shelter against support that follows the person. */
  NEVER_REACHED(
      "never-reached",
      "classroom-known-worker",
      "classroom-outreach",
      (a, b) -> b.offeredOutsideShare() > a.offeredOutsideShare(),
      Example::neverOffered,
      List.of("E25", "E31", "E92", "E94"));

  /** Kept places that are slept in on fewer nights than this share are seldom used. */
  static final double SELDOM = 0.05;

  private final String key;
  private final String a;
  private final String b;
  private final BiPredicate<Tally, Tally> claim;
  private final Example.Finder finder;
  private final List<String> evidence;

  Lesson(
      String key,
      String a,
      String b,
      BiPredicate<Tally, Tally> claim,
      Example.Finder finder,
      List<String> evidence) {
    this.key = key;
    this.a = a;
    this.b = b;
    this.claim = claim;
    this.finder = finder;
    this.evidence = evidence;
  }

  /** The lesson of this name. */
  public static Optional<Lesson> find(String key) {
    return Stream.of(values()).filter(lesson -> lesson.key.equals(key)).findFirst();
  }

  /** The word on the command line and in names of files. */
  public String key() {
    return key;
  }

  /** Ids of the two scenarios, in the order in which they are shown. */
  public List<String> scenarios() {
    return List.of(a, b);
  }

  /** Whether two runs with the same luck show what the lesson says. */
  boolean holds(Tally first, Tally second) {
    return claim.test(first, second);
  }

  /** Somebody in whose lives it can be seen. */
  Optional<Example> example(Tally first, Tally second) {
    return finder.find(first, second);
  }

  /** Ids of the facts that the lesson rests on. */
  List<String> evidence() {
    return evidence;
  }
}
