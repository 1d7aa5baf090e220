package dk.doorstep.model;

import dk.doorstep.place.Area;
import dk.doorstep.place.Team;
import dk.doorstep.place.WaitingLine;
import dk.doorstep.population.Person;
import dk.doorstep.population.SupportStage;
import dk.doorstep.submodel.Support;

/** Workers with room take the persons who wait for support, longest wait first, team by team. */
final class Supporting {
  /** Nights. */
  private static final int CLEARED_EVERY = 30;

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
      if (area.supportLine().size() > 0 && mayHaveRoom(area, day)) {
        begin(area.supportLine(), day);
      }
    }
  }

  /**
   * Whether some team of the area may have room for one more course. Now and then the line is gone
   * through in any case, so that it does not fill with persons who no longer wait.
   */
  private boolean mayHaveRoom(Area area, int day) {
    Support support = shard.rules(area).support();
    return !support.usesCaseload()
        || day % CLEARED_EVERY == 0
        || area.mostRoom() >= Team.share(support.largestCaseload());
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
