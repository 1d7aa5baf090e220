package dk.doorstep.validation;

import dk.doorstep.experiment.FinishedRun;
import java.util.Map;

/**
 * Runs of several scenarios of one draw and replication.
 *
 * @param byScenario run by id of the scenario
 * @param share realised share of Denmark's areas that is simulated
 */
record Runs(Map<String, FinishedRun> byScenario, double share) {
  FinishedRun of(String scenario) {
    FinishedRun run = byScenario.get(scenario);
    if (run == null) {
      throw new IllegalArgumentException("no run of " + scenario);
    }
    return run;
  }
}
