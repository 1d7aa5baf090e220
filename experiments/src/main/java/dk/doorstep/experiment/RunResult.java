package dk.doorstep.experiment;

import dk.doorstep.observation.EventLog;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Series;
import java.util.List;

/**
 * What one run of one scenario gave.
 *
 * @param scenario id of the scenario
 * @param draw index of the draw
 * @param replication index of the replication
 * @param places names that events refer to by index
 * @param indicators indicators of the run
 * @param series series of the run
 * @param events every event, sorted; empty unless asked for
 */
public record RunResult(
    String scenario,
    int draw,
    int replication,
    Places places,
    IndicatorTable indicators,
    Series series,
    List<EventLog.Event> events) {}
