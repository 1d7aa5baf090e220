package dk.doorstep.scenario;

import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.WorldDescription;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays the statements of a file over its parent's world: those for the whole first, then areas,
 * then sites, so that the narrower wins, and dated changes last. Each statement also reaches every
 * narrower part, so that it replaces what the parent stated there.
 */
final class Resolver {
  private final Problems problems;

  Resolver(Problems problems) {
    this.problems = problems;
  }

  /**
   * The world of a scenario.
   *
   * @param draft the parent's world, or an empty one
   */
  WorldDescription resolve(String id, ScenarioText text, Draft draft) {
    lay(text.whole(), draft);
    draft.removeEmpty();
    if (draft.inner().isEmpty() && problems.isEmpty()) {
      problems.tell(
          text.whole().place().about(Place.member(Place.ROOT, PartReader.AREAS)), "areas.none");
    }
    for (DatedChange change : text.changes()) {
      layChange(change, change.whole(), draft);
      if (change.whole().isEmpty() && problems.isEmpty()) {
        problems.tell(change.whole().place(), "changes.nothing");
      }
    }
    return draft.world(id);
  }

  private void lay(Part part, Draft draft) {
    draft.state(part.parameters(), Setting.ALWAYS, Course.FOREVER);
    Set<String> before = Set.copyOf(draft.inner().keySet());
    for (Map.Entry<String, Part> entry : part.inner().entrySet()) {
      Part narrower = entry.getValue();
      if (!before.contains(entry.getKey()) && narrower.count().isEmpty()) {
        refuseLikelySlip(entry.getKey(), narrower, before);
      }
      Draft target = draft.inner().get(entry.getKey());
      if (target == null) {
        target = draft.add(entry.getKey());
      }
      narrower.count().ifPresent(target::setCount);
      lay(narrower, target);
    }
  }

  /** A misspelt name would silently add a place instead of changing one. */
  private void refuseLikelySlip(String name, Part part, Set<String> existing) {
    List<String> near = Suggestions.near(name, existing);
    if (!near.isEmpty()) {
      problems.tell(part.place(), "areas.slip", name, problems.texts().didYouMean(near));
    }
  }

  private void layChange(DatedChange change, Part part, Draft draft) {
    draft.state(part.parameters(), change.fromDay(), change.untilDay());
    part.inner()
        .forEach(
            (name, narrower) -> {
              Draft target = draft.inner().get(name);
              if (target != null) {
                layChange(change, narrower, target);
              } else {
                problems.tell(
                    narrower.place(),
                    "changes.noPlace",
                    name,
                    problems.didYouMean(name, draft.inner().keySet()));
              }
            });
  }
}
