package dk.doorstep.cli;

import dk.doorstep.page.PageRequest;
import java.io.IOException;
import java.nio.file.Path;

/** Writes one kind of file that shows runs night by night. */
@FunctionalInterface
interface AnimationWriter {
  /**
   * Simulates and writes.
   *
   * @param request what is to be seen
   * @param file a file that may be replaced
   * @param progress hears of the simulated years and may stop them
   * @throws BadInput if this cannot be shown in such a file
   * @throws IOException if the file cannot be written
   */
  void write(PageRequest request, Path file, ProgressView progress) throws BadInput, IOException;
}
