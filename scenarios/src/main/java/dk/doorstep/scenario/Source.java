package dk.doorstep.scenario;

import java.nio.file.Path;

/**
 * Where a scenario is written down.
 *
 * @param key the same for two names of one file
 * @param name name for messages
 * @param id id of the scenario
 * @param file the file, or null for one of the catalogue
 */
record Source(String key, String name, String id, Path file) {
  boolean isCatalogue() {
    return file == null;
  }
}
