package dk.doorstep.journal;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Packing;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs as records. What the values of runs are about is written once, as a record of its own before
 * the first run that has it; a run refers to it by number. Not for use by several threads at once,
 * reading of runs excepted.
 */
final class RunCodec {
  private static final int KEYS = 1;
  private static final int CELL = 2;

  private final List<String> scenarios;
  private final Packing packing;
  private final Map<List<List<String>>, Integer> numbers = new HashMap<>();
  private final List<List<List<String>>> written =
      new java.util.concurrent.CopyOnWriteArrayList<>();

  /** Where a record of a cell belongs. */
  record Head(int point, int replication) {}

  RunCodec(Study study) {
    this.scenarios = study.scenarios().stream().map(Scenario::id).toList();
    this.packing = new Packing(study::keeps, study.keepsSeries());
  }

  /** Takes a record of an old journal in; where it belongs, if it is a cell. */
  Optional<Head> head(byte[] record) throws IOException {
    try (DataInputStream in = in(record)) {
      if (in.readInt() == CELL) {
        return Optional.of(new Head(in.readInt(), in.readInt()));
      }
      register(readKeys(in));
      return Optional.empty();
    }
  }

  /** Records that must be appended before those of these runs. */
  List<byte[]> newKeys(List<FinishedRun> runs) {
    List<byte[]> records = new ArrayList<>();
    for (FinishedRun run : runs) {
      for (List<List<String>> keys : List.of(indicatorKeys(run), seriesKeys(run))) {
        if (!numbers.containsKey(keys)) {
          register(keys);
          records.add(keysRecord(keys));
        }
      }
    }
    return records;
  }

  private void register(List<List<String>> keys) {
    numbers.put(keys, written.size());
    written.add(keys);
  }

  private static byte[] keysRecord(List<List<String>> keys) {
    return bytes(
        out -> {
          out.writeInt(KEYS);
          out.writeInt(keys.size());
          for (List<String> key : keys) {
            for (String word : key) {
              out.writeUTF(word);
            }
          }
        });
  }

  private static List<List<String>> readKeys(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<List<String>> keys = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      keys.add(List.of(in.readUTF(), in.readUTF(), in.readUTF()));
    }
    return List.copyOf(keys);
  }

  private static List<List<String>> indicatorKeys(FinishedRun run) {
    return run.keys().stream().map(k -> List.of(k.indicator(), k.group(), k.unit())).toList();
  }

  private static List<List<String>> seriesKeys(FinishedRun run) {
    return run.seriesKeys().stream()
        .map(k -> List.of(Integer.toString(k.day()), k.indicator(), k.group()))
        .toList();
  }

  byte[] bytes(Cell cell, List<FinishedRun> runs) {
    return bytes(
        out -> {
          out.writeInt(CELL);
          out.writeInt(cell.point().index());
          out.writeInt(cell.replication());
          out.writeInt(cell.point().luck());
          out.writeInt(cell.point().values().hashCode());
          for (FinishedRun run : runs) {
            List<List<String>> keys = indicatorKeys(run);
            out.writeInt(numbers.get(keys));
            for (int row = 0; row < keys.size(); row++) {
              out.writeDouble(run.value(row));
            }
            List<List<String>> series = seriesKeys(run);
            out.writeInt(numbers.get(series));
            for (int row = 0; row < series.size(); row++) {
              out.writeDouble(run.seriesValue(row));
            }
          }
        });
  }

  /**
   * The runs of a cell.
   *
   * @throws IOException if the record is of a cell with other values, so that the points of the
   *     experiment are not those that the journal was written with
   */
  List<FinishedRun> runs(byte[] record, Cell cell) throws IOException {
    try (DataInputStream in = in(record)) {
      in.readInt();
      Point point = cell.point();
      boolean isSame =
          in.readInt() == point.index()
              && in.readInt() == cell.replication()
              && in.readInt() == point.luck()
              && in.readInt() == point.values().hashCode();
      if (!isSame) {
        throw new IOException(
            "the journal holds other values of point " + point.index() + " than this experiment");
      }
      List<FinishedRun> runs = new ArrayList<>();
      for (String scenario : scenarios) {
        List<List<String>> keys = written.get(in.readInt());
        double[] values = doubles(in, keys.size());
        List<List<String>> series = written.get(in.readInt());
        double[] seriesValues = doubles(in, series.size());
        runs.add(
            packing.pack(
                scenario,
                point.luck(),
                cell.replication(),
                keys.stream()
                    .map(k -> new IndicatorTable.Key(k.get(0), k.get(1), k.get(2)))
                    .toList(),
                values,
                series.stream()
                    .map(
                        k ->
                            new FinishedRun.SeriesKey(
                                Integer.parseInt(k.get(0)), k.get(1), k.get(2)))
                    .toList(),
                seriesValues));
      }
      return List.copyOf(runs);
    }
  }

  private static double[] doubles(DataInputStream in, int count) throws IOException {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }

  private static DataInputStream in(byte[] record) {
    return new DataInputStream(new ByteArrayInputStream(record));
  }

  /** Writes a record. */
  @FunctionalInterface
  private interface Filler {
    void fill(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Filler filler) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      filler.fill(out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }
}
