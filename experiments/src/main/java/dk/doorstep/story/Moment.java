package dk.doorstep.story;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;

/**
 * One event of a life.
 *
 * @param from situation before, null if the event changes none
 * @param to situation after, null if the event changes none
 * @param detail as in {@code events.csv}
 * @param method method of the support at hand
 * @param provider whose worker gives it
 */
public record Moment(
    int day,
    EventKind kind,
    Situation from,
    Situation to,
    int detail,
    Method method,
    Provider provider) {
  /** Whether this is an event of the kind with this label; there need be no such kind. */
  boolean is(String label) {
    return kind.label().equals(label);
  }

  /** Whether the person moved from one homeless situation to another. */
  boolean isMove() {
    return kind == EventKind.MOVE;
  }
}
