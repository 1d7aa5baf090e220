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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Runs as records. What the values of runs are about is written once, as a record of its own before
 * the first run that has it; a run refers to it by number. Not for use by several threads at once,
 * reading of runs excepted.
 */
final class RunCodec {
  private static final int INDICATORS = 1;
  private static final int CELL = 2;
  private static final int SERIES = 3;

  private final List<String> scenarios;
  private final Packing packing;
  private final Map<List<?>, Integer> numbers = new HashMap<>();

  /** The same for lists that were met before, without comparing hundreds of keys. */
  private final Map<List<?>, Integer> numbersOfSame = new IdentityHashMap<>();

  private final List<List<?>> written = new CopyOnWriteArrayList<>();

  /** Where a record of a cell belongs. */
  record Head(int point, int replication) {}

  RunCodec(Study study) {
    this(study, packing(study));
  }

  RunCodec(Study study, Packing packing) {
    this.scenarios = study.scenarios().stream().map(Scenario::id).toList();
    this.packing = packing;
  }

  static Packing packing(Study study) {
    return new Packing(study::keeps, study.keepsSeries());
  }

  /** Takes a record of an old journal in; where it belongs, if it is a cell. */
  Optional<Head> head(byte[] record) throws IOException {
    try (DataInputStream in = in(record)) {
      int kind = in.readInt();
      if (kind == CELL) {
        return Optional.of(new Head(in.readInt(), in.readInt()));
      }
      register(kind == INDICATORS ? readIndicators(in) : readSeries(in));
      return Optional.empty();
    }
  }

  /** Records that must be appended before those of these runs. */
  List<byte[]> newKeys(List<FinishedRun> runs) {
    List<byte[]> records = new ArrayList<>();
    for (FinishedRun run : runs) {
      if (isNew(run.keys())) {
        records.add(indicatorsRecord(run.keys()));
      }
      if (isNew(run.seriesKeys())) {
        records.add(seriesRecord(run.seriesKeys()));
      }
    }
    return records;
  }

  /** Gives a list its number; whether it had none. */
  private boolean isNew(List<?> keys) {
    if (numbersOfSame.containsKey(keys)) {
      return false;
    }
    boolean isNew = !numbers.containsKey(keys);
    if (isNew) {
      register(keys);
    }
    numbersOfSame.put(keys, numbers.get(keys));
    return isNew;
  }

  private void register(List<?> keys) {
    numbers.put(keys, written.size());
    written.add(keys);
  }

  private static byte[] indicatorsRecord(List<IndicatorTable.Key> keys) {
    return bytes(
        out -> {
          out.writeInt(INDICATORS);
          out.writeInt(keys.size());
          for (IndicatorTable.Key key : keys) {
            out.writeUTF(key.indicator());
            out.writeUTF(key.group());
            out.writeUTF(key.unit());
          }
        });
  }

  private static List<IndicatorTable.Key> readIndicators(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<IndicatorTable.Key> keys = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      keys.add(new IndicatorTable.Key(in.readUTF(), in.readUTF(), in.readUTF()));
    }
    return List.copyOf(keys);
  }

  private static byte[] seriesRecord(List<FinishedRun.SeriesKey> keys) {
    return bytes(
        out -> {
          out.writeInt(SERIES);
          out.writeInt(keys.size());
          for (FinishedRun.SeriesKey key : keys) {
            out.writeInt(key.day());
            out.writeUTF(key.indicator());
            out.writeUTF(key.group());
          }
        });
  }

  private static List<FinishedRun.SeriesKey> readSeries(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<FinishedRun.SeriesKey> keys = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      keys.add(new FinishedRun.SeriesKey(in.readInt(), in.readUTF(), in.readUTF()));
    }
    return List.copyOf(keys);
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
            out.writeInt(numbersOfSame.get(run.keys()));
            for (int row = 0; row < run.keys().size(); row++) {
              out.writeDouble(run.value(row));
            }
            out.writeInt(numbersOfSame.get(run.seriesKeys()));
            for (int row = 0; row < run.seriesKeys().size(); row++) {
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
        List<IndicatorTable.Key> keys = written(in.readInt());
        double[] values = doubles(in, keys.size());
        List<FinishedRun.SeriesKey> series = written(in.readInt());
        double[] seriesValues = doubles(in, series.size());
        runs.add(
            packing.pack(
                scenario, point.luck(), cell.replication(), keys, values, series, seriesValues));
      }
      return List.copyOf(runs);
    }
  }

  @SuppressWarnings("unchecked") // a run refers to the kind of list that it was written with
  private <K> List<K> written(int number) {
    return (List<K>) written.get(number);
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
