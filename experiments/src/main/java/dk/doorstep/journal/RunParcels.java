package dk.doorstep.journal;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Packing;
import dk.doorstep.study.Study;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finished cells on their way from one machine to another: the records of a journal, each behind
 * its length. A parcel can be read without any other. For use by one thread.
 */
public final class RunParcels {
  private final Study study;

  /** Shared by all parcels, so that what runs have in common is kept once. */
  private final Packing packing;

  /** Parcels of the cells of an experiment. */
  public RunParcels(Study study) {
    this.study = study;
    this.packing = RunCodec.packing(study);
  }

  /**
   * Puts finished cells into a parcel.
   *
   * @param runs the runs of each cell, in the order of the scenarios
   */
  public byte[] pack(List<Cell> cells, List<List<FinishedRun>> runs) {
    RunCodec codec = new RunCodec(study, packing);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (int i = 0; i < cells.size(); i++) {
        for (byte[] keys : codec.newKeys(runs.get(i))) {
          write(out, keys);
        }
        write(out, codec.bytes(cells.get(i), runs.get(i)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The runs of the cells of a parcel.
   *
   * @param cells the cells that it was packed with
   * @throws IOException if it is no parcel of these cells
   */
  public List<List<FinishedRun>> unpack(byte[] parcel, List<Cell> cells) throws IOException {
    RunCodec codec = new RunCodec(study, packing);
    List<List<FinishedRun>> runs = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(parcel))) {
      while (in.available() > 0) {
        byte[] record = in.readNBytes(in.readInt());
        if (codec.head(record).isPresent()) {
          runs.add(codec.runs(record, cells.get(runs.size())));
        }
      }
    }
    if (runs.size() != cells.size()) {
      throw new IOException("a parcel of " + runs.size() + " cells, not of " + cells.size());
    }
    return runs;
  }

  private static void write(DataOutputStream out, byte[] record) throws IOException {
    out.writeInt(record.length);
    out.write(record);
  }
}
