package dk.doorstep.evaluation;

import dk.doorstep.experiment.FinishedRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps runs until the program ends. */
public final class MemoryStore implements RunStore {
  private final Map<Cell, List<FinishedRun>> runs = new ConcurrentHashMap<>();

  @Override
  public boolean has(Cell cell) {
    return runs.containsKey(cell);
  }

  @Override
  public Optional<List<FinishedRun>> find(Cell cell) {
    return Optional.ofNullable(runs.get(cell));
  }

  @Override
  public void put(Cell cell, List<FinishedRun> finished) {
    runs.put(cell, List.copyOf(finished));
  }
}
