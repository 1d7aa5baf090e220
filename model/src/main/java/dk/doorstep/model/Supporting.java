package dk.doorstep.model;

import dk.doorstep.place.Area;
import dk.doorstep.place.WaitingLine;
import dk.doorstep.population.Person;
import dk.doorstep.population.SupportStage;
import java.util.Arrays;

/** Workers with room take the persons who wait for support, longest wait first, team by team. */
final class Supporting {
  private final Shard shard;
  private final Planning planning;
  private final Courses courses;
  private int[] still = new int[16];
  private int stillCount;

  Supporting(Shard shard, Planning planning, Courses courses) {
    this.shard = shard;
    this.planning = planning;
    this.courses = courses;
  }

  /** Begins tonight's courses in all areas. */
  void begin(int day) {
    for (Area area : shard.areas) {
      if (area.supportLine().size() > 0) {
        begin(area.supportLine(), day);
      }
    }
  }

  private void begin(WaitingLine line, int day) {
    stillCount = 0;
    for (; line.size() > 0; line.removeFirst()) {
      Person p = shard.person.moveTo(line.firstSlot());
      boolean isSame = p.isSomebody() && shard.tie(p) == line.firstTie();
      if (!isSame
          || p.supportStage() != SupportStage.WAITING
          || line.firstRank() != WaitingLine.rank(0, p.supportFrom())) {
        continue;
      }
      if (courses.beginIfRoom(p, day)) {
        planning.plan(p, day);
      } else {
        if (stillCount == still.length) {
          still = Arrays.copyOf(still, stillCount * 2);
        }
        still[stillCount++] = p.slot();
      }
    }
    for (int i = 0; i < stillCount; i++) {
      Person p = shard.person.moveTo(still[i]);
      line.join(WaitingLine.rank(0, p.supportFrom()), shard.tie(p), p.slot());
    }
  }
}
