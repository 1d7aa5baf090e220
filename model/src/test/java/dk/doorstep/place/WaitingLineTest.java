package dk.doorstep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingLineTest {
  private record Entry(long rank, long tie, int slot) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void servesInTheOrderOfAPriorityQueue(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    WaitingLine line = new WaitingLine();
    PriorityQueue<Entry> expected =
        new PriorityQueue<>(Comparator.comparingLong(Entry::rank).thenComparingLong(Entry::tie));
    for (int i = 0; i < 5000; i++) {
      if (random.nextInt(3) > 0) {
        Entry e =
            new Entry(
                WaitingLine.rank(random.nextInt(3), random.nextInt(-50, 50)), random.nextLong(), i);
        line.join(e.rank(), e.tie(), ~e.slot(), e.slot());
        expected.add(e);
      } else if (!expected.isEmpty()) {
        Entry e = expected.remove();
        assertThat(line.firstSlot()).isEqualTo(e.slot());
        assertThat(line.firstRank()).isEqualTo(e.rank());
        assertThat(line.firstTie()).isEqualTo(e.tie());
        assertThat(line.firstNumber()).isEqualTo(~e.slot());
        line.removeFirst();
      }
      assertThat(line.size()).isEqualTo(expected.size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-9000, -1, 0, 7, 40_000})
  void priorityOutweighsAnyWait(int since) {
    assertThat(WaitingLine.rank(0, 40_000)).isLessThan(WaitingLine.rank(1, since));
    assertThat(WaitingLine.rank(1, since)).isLessThan(WaitingLine.rank(1, since + 1));
  }
}
