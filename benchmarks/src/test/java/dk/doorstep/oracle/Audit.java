package dk.doorstep.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps its own books from the events and holds them against the world every night. */
final class Audit implements TrajectoryListener {
  private final Map<Long, Situation> books = new HashMap<>();
  private final Set<Long> movedTonight = new HashSet<>();
  private long events;

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    Situation known = books.getOrDefault(p.number(), Situation.LEFT);
    assertThat(from).as("situation before, night %d, %s", day, kind).isEqualTo(known);
    if (kind != EventKind.INITIAL) {
      assertThat(movedTonight.add(p.number())).as("one move in night %d", day).isTrue();
      events++;
    }
    if (p.situation().isFollowed()) {
      books.put(p.number(), p.situation());
    } else {
      books.remove(p.number());
    }
  }

  @Override
  public void nightEnded(int day, PlacesView places) {
    movedTonight.clear();
    Map<Long, Situation> present = new HashMap<>();
    Set<Integer> slots = new HashSet<>();
    places.forEachPerson(
        p -> {
          present.put(p.number(), p.situation());
          assertThat(slots.add(p.slot())).as("a row of one's own").isTrue();
        });
    assertThat(present).as("stock of night %d", day).isEqualTo(books);
  }

  long events() {
    return events;
  }
}
