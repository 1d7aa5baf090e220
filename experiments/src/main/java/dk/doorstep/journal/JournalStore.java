package dk.doorstep.journal;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.RunStore;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps finished runs in a journal; only where they stand is kept in memory. */
public final class JournalStore implements RunStore, AutoCloseable {
  private final Map<CellKey, Long> positions = new ConcurrentHashMap<>();
  private final RunCodec codec;
  private final Journal journal;

  /** What a cell is found by. */
  private record CellKey(int point, int replication) {}

  private JournalStore(RunCodec codec, Journal journal) {
    this.codec = codec;
    this.journal = journal;
  }

  /**
   * Begins a journal.
   *
   * @throws IOException if it cannot be written
   */
  public static JournalStore create(Path file, Study study, Map<String, String> identity)
      throws IOException {
    return new JournalStore(new RunCodec(study), Journal.create(file, identity));
  }

  /**
   * Opens a journal to go on with it.
   *
   * @throws JournalException if it cannot be gone on with
   * @throws IOException if it cannot be read
   */
  public static JournalStore open(Path file, Study study, Map<String, String> identity)
      throws IOException {
    RunCodec codec = new RunCodec(study);
    Map<CellKey, Long> found = new ConcurrentHashMap<>();
    Journal journal =
        Journal.open(
            file,
            identity,
            (position, content) ->
                codec
                    .head(content)
                    .ifPresent(h -> found.put(new CellKey(h.point(), h.replication()), position)));
    JournalStore store = new JournalStore(codec, journal);
    store.positions.putAll(found);
    return store;
  }

  /** How many cells are kept. */
  public int size() {
    return positions.size();
  }

  @Override
  public boolean has(Cell cell) {
    return positions.containsKey(key(cell));
  }

  @Override
  public Optional<List<FinishedRun>> find(Cell cell) throws IOException {
    Long position = positions.get(key(cell));
    return position == null
        ? Optional.empty()
        : Optional.of(codec.runs(journal.read(position), cell));
  }

  @Override
  public synchronized void put(Cell cell, List<FinishedRun> runs) throws IOException {
    for (byte[] keys : codec.newKeys(runs)) {
      journal.append(keys);
    }
    positions.put(key(cell), journal.append(codec.bytes(cell, runs)));
  }

  private static CellKey key(Cell cell) {
    return new CellKey(cell.point().index(), cell.replication());
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
