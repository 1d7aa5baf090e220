package dk.doorstep.evaluation;

/**
 * Where cells are simulated: on threads of this machine, or on others. What cells give does not
 * depend on it, to the last bit.
 */
public interface Engine extends AutoCloseable {
  /** A crew for the cells of a job. */
  Crew crew(CellJob job);

  /** Gives back what the engine holds; unfinished cells are given up. */
  @Override
  void close();
}
