package dk.doorstep.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalendarTest {
  @Test
  void everybodyComesUpOnTheirDayHoweverOftenTheyAreReplanned() {
    SplittableRandom random = new SplittableRandom(1);
    Population population = new Population();
    Calendar calendar = new Calendar();
    Person p = population.cursor();
    int[] due = new int[200];
    for (int i = 0; i < due.length; i++) {
      population.add(p);
      p.setNumber(i + 1);
      due[i] = 1 + random.nextInt(3000);
      p.setDue(due[i]);
      calendar.enter(p, 0);
    }
    for (int day = 1; day <= 6000; day++) {
      List<Integer> found = new ArrayList<>();
      for (int k = 0; k < calendar.count(day); k++) {
        if (calendar.take(p, day, k)) {
          found.add(p.slot());
          due[p.slot()] = day + 1 + random.nextInt(3000);
          p.setDue(due[p.slot()]);
          calendar.enter(p, day);
        }
      }
      calendar.clear(day);
      for (int slot : found) {
        assertThat(due[slot]).isGreaterThan(day);
      }
      for (int i = 0; i < due.length; i++) {
        assertThat(due[i]).as("nobody is passed over").isGreaterThan(day);
      }
      int other = random.nextInt(due.length);
      due[other] = day + 1 + random.nextInt(3000);
      p.moveTo(other).setDue(due[other]);
      calendar.enter(p, day);
    }
  }
}
