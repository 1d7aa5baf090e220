package dk.doorstep.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SlotListsTest {
  private final SlotLists lists = new SlotLists(2, new PersonMemories());

  private Set<Integer> of(int area) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < lists.size(area); i++) {
      assertThat(found.add(lists.first(area, i))).isTrue();
      assertThat(lists.second(area, i)).isEqualTo(-lists.first(area, i));
    }
    return found;
  }

  @Test
  void holdWhoWasAddedAndNotRemoved() {
    for (int slot = 0; slot < 100; slot++) {
      lists.put(slot % 2, slot, slot, -slot);
    }
    for (int slot = 0; slot < 100; slot++) {
      if (slot % 5 != 0) {
        lists.remove(slot);
      }
    }
    assertThat(of(0)).containsExactly(0, 10, 20, 30, 40, 50, 60, 70, 80, 90);
    assertThat(of(1)).hasSize(10).contains(95);
    lists.put(1, 0, 7, -7);
    assertThat(of(0)).as("moved to the other list").doesNotContain(0).hasSize(9);
    assertThat(of(1)).contains(7).hasSize(11);
    lists.remove(0);
    lists.remove(0);
    assertThat(of(1)).doesNotContain(7).hasSize(10);
  }
}
