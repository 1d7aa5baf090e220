package dk.doorstep.model;

import dk.doorstep.place.Area;
import dk.doorstep.place.WaitingLine;
import dk.doorstep.population.Person;
import dk.doorstep.population.SupportStage;

/** Workers with room take the persons who wait for support, longest wait first, team by team. */
final class Supporting {
  private final Shard shard;
  private final Planning planning;
  private final Courses courses;
  private final SetAside still = new SetAside();

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
    still.clear();
    for (; line.size() > 0; line.removeFirst()) {
      Person p = shard.person.moveTo(line.firstSlot());
      boolean isSame = p.number() == line.firstNumber();
      if (!isSame
          || p.supportStage() != SupportStage.WAITING
          || line.firstRank() != WaitingLine.rank(0, p.supportFrom())) {
        continue;
      }
      if (courses.beginIfRoom(p, day)) {
        planning.plan(p, day);
      } else {
        still.add(p.slot(), line.firstTie());
      }
    }
    for (int i = 0; i < still.count(); i++) {
      Person p = shard.person.moveTo(still.slot(i));
      line.join(WaitingLine.rank(0, p.supportFrom()), still.tie(i), p.number(), p.slot());
    }
  }
}
