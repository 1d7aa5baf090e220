package dk.doorstep.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario file, read but not yet joined with its parent.
 *
 * @param parent the name behind {@code extends}
 * @param title by language
 * @param description by language
 * @param evidence ids
 * @param workerBudget none, less, same, more, or empty if not stated
 * @param whole plain statements
 * @param changes dated levers in the order of the file
 */
record ScenarioText(
    Optional<Node.Text> parent,
    Map<String, String> title,
    Map<String, String> description,
    List<String> evidence,
    String workerBudget,
    Part whole,
    List<DatedChange> changes) {}
