package dk.doorstep.study;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.scenario.Node;
import java.util.Optional;

/**
 * A part of an experiment file that belongs to one command.
 *
 * @param <T> what it is read into; its {@code toString} must change whenever its meaning does,
 *     since a changed experiment is not resumed
 */
public interface Section<T> {
  /** Its key in the file. */
  String key();

  /** What stands behind the key; reports what is wrong with it. */
  Optional<T> read(Node node, SectionContext context);

  /** The schema of what stands behind the key. */
  ObjectNode schema();
}
