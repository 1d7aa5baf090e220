package dk.doorstep.spark;

import dk.doorstep.evaluation.CellJob;
import dk.doorstep.evaluation.CellRunner;
import dk.doorstep.evaluation.JobBytes;
import dk.doorstep.journal.RunParcels;
import java.io.IOException;
import java.io.Serializable;

/**
 * A job as it travels to the workers, and there what simulates it. All tasks of one worker share
 * it, so that they share simulated pasts.
 */
final class RemoteJob implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[] bytes;
  private transient CellRunner runner;
  private transient RunParcels parcels;

  RemoteJob(CellJob job) {
    this.bytes = JobBytes.of(job);
  }

  /** Simulates cells of the job on this machine. */
  synchronized CellRunner runner() throws IOException {
    open();
    return runner;
  }

  /** Packs what was simulated. */
  synchronized RunParcels parcels() throws IOException {
    open();
    return parcels;
  }

  private void open() throws IOException {
    if (runner == null) {
      CellJob job = JobBytes.read(bytes);
      parcels = new RunParcels(job.study());
      runner = new CellRunner(job, Runtime.getRuntime().availableProcessors());
    }
  }
}
