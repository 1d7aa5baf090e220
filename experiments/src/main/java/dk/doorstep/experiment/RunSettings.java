package dk.doorstep.experiment;

/**
 * How an experiment is run.
 *
 * @param years years observed from day 0
 * @param every nights between rows of a series
 * @param replications replications per draw
 * @param draws parameter draws; draw 0 has every parameter at its value in the scenario
 * @param seed seed of all luck
 * @param threads threads that simulate; tasks first, then parts of one run
 * @param shards parts that one run is cut into, or {@link dk.doorstep.model.World#BY_SIZE}; makes
 *     no difference to the results
 * @param keepEvents whether every event is kept
 */
public record RunSettings(
    int years,
    int every,
    int replications,
    int draws,
    long seed,
    int threads,
    int shards,
    boolean keepEvents) {}
