package dk.doorstep.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.study.Section;
import dk.doorstep.study.Study;
import java.io.IOException;
import java.util.Optional;

/** What a command does with an experiment: simulate points, and write what they give. */
public interface StudyWork {
  /** The command, a word. */
  String command();

  /** The experiment. */
  Study study();

  /** The section of the experiment file that it reads, if any. */
  Optional<Section<?>> section();

  /**
   * Simulates everything. Called once; what was simulated before a kill is found again, so it must
   * ask for the same points in the same order whenever it is given the same results.
   *
   * @throws UnfinishedException if it is stopped or a run fails
   * @throws IOException if finished runs cannot be kept or read
   */
  void evaluate(Evaluation evaluation) throws UnfinishedException, IOException;

  /**
   * Writes tables and charts of what is finished, also if not everything is. The same results must
   * give the same bytes.
   *
   * @throws IOException if a file cannot be written, or finished runs cannot be read
   */
  void write(StudyFiles files, Evaluation evaluation) throws IOException;

  /** Adds to the manifest what belongs to this command. */
  default void describe(ObjectNode manifest) {
    // nothing more to tell
  }
}
