package dk.doorstep.cli;

import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import java.util.List;
import java.util.Optional;

/**
 * What is watched: one scenario, or two side by side with the same persons.
 *
 * @param name the scenario
 * @param beside the one to its right
 */
record WatchedScenarios(String name, Optional<String> beside) {
  /**
   * Reads them.
   *
   * @throws BadInput if two have no persons in common
   */
  List<Scenario> load(Terminal terminal) throws ScenarioException, BadInput {
    if (beside.isEmpty()) {
      return List.of(terminal.scenarios().load(name));
    }
    List<Scenario> pair = terminal.scenarios().loadAll(List.of(name, beside.get()));
    if (!pair.get(0).root().id().equals(pair.get(1).root().id())) {
      throw new BadInput(terminal.messages().text("animate.otherPast", name, beside.get()));
    }
    return pair;
  }
}
