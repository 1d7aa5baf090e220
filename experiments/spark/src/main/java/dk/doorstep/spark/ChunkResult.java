package dk.doorstep.spark;

import dk.doorstep.experiment.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Optional;

/**
 * What came of a chunk.
 *
 * @param finished how many of its cells are finished, from the first on
 * @param parcel their runs
 * @param years simulated for them
 * @param nanos processor time that took, in nanoseconds
 * @param problem why the next cell is not finished; null if all are
 */
@SuppressWarnings("ArrayRecordComponent") // written once, read once
record ChunkResult(int finished, byte[] parcel, long years, long nanos, Problem problem)
    implements Serializable {
  /**
   * What went wrong in a run.
   *
   * @param scenario id of the scenario
   * @param thrown what was thrown, serialized; empty if it cannot be
   * @param words the same in words
   */
  record Problem(String scenario, byte[] thrown, String words) implements Serializable {
    static Problem of(String scenario, Throwable thrown) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(thrown);
      } catch (IOException e) {
        bytes.reset();
      }
      return new Problem(scenario, bytes.toByteArray(), thrown.toString());
    }

    Outcome.Failure failure(int point, int replication) {
      return new Outcome.Failure(scenario, point, replication, cause());
    }

    private Throwable cause() {
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(thrown))) {
        return (Throwable) in.readObject();
      } catch (IOException | ClassNotFoundException e) {
        return new IllegalStateException(words);
      }
    }
  }

  /** What went wrong, if something did. */
  Optional<Problem> failed() {
    return Optional.ofNullable(problem);
  }
}
