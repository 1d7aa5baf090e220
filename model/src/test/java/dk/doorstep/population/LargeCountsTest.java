package dk.doorstep.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LargeCountsTest {
  @Test
  void keepsWhatAMapKeeps() {
    SplittableRandom random = new SplittableRandom(1);
    LargeCounts counts = new LargeCounts();
    Map<Integer, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int slot = random.nextInt(100);
      int counter = random.nextInt(Row.COUNTER_COUNT);
      int key = slot * Row.COUNTER_COUNT + counter;
      if (random.nextInt(3) == 0) {
        counts.remove(slot, counter);
        expected.remove(key);
      } else {
        counts.put(slot, counter, i + 1);
        expected.put(key, i + 1);
      }
    }
    LargeCounts copy = counts.copy();
    for (int slot = 0; slot < 100; slot++) {
      for (int counter = 0; counter < Row.COUNTER_COUNT; counter++) {
        int value = expected.getOrDefault(slot * Row.COUNTER_COUNT + counter, 0);
        assertThat(copy.get(slot, counter)).isEqualTo(value);
      }
    }
  }
}
