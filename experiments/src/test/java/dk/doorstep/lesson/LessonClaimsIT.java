package dk.doorstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.model.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a lesson claims can be seen in its runs, whatever the luck.
 *
 * <p>Twelve pairs of runs with fixed seeds; the claim must hold in eleven. A policy without effect
 * would pass a claim of less or more with probability 13/4096, about 0.3 %. A claim that holds in
 * 99 of 100 pairs would fail here with probability 0.6 %, the chance of two or more misses in
 * twelve; as the seeds are fixed, the outcome changes only with the model.
 */
class LessonClaimsIT {
  private static final int PAIRS = 12;
  private static final int ENOUGH = 11;

  /** Another seed than that of the pages, so that what is shown is not what is tested. */
  private static final RunSettings SETTINGS =
      new RunSettings(2, 1, 1, 1, 20_191, 2, World.BY_SIZE, false);

  @ParameterizedTest
  @EnumSource(Lesson.class)
  void claimHoldsWithOtherLuck(Lesson lesson) throws Exception {
    LessonRuns runs = new LessonRuns(LessonsTest.pair(lesson), SETTINGS, Monitor.none());
    int held = 0;
    int reversed = 0;
    int examples = 0;
    for (int replication = 0; replication < PAIRS; replication++) {
      List<Tally> tallies = runs.tally(replication);
      held += lesson.holds(tallies.get(0), tallies.get(1)) ? 1 : 0;
      reversed += lesson.holds(tallies.get(1), tallies.get(0)) ? 1 : 0;
      examples += lesson.example(tallies.get(0), tallies.get(1)).isPresent() ? 1 : 0;
    }
    assertThat(held).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(reversed).isLessThanOrEqualTo(PAIRS - ENOUGH);
    // A life to follow is found in nearly every pair.
    assertThat(examples).isGreaterThanOrEqualTo(PAIRS / 2);
  }
}
