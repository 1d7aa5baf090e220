package dk.doorstep.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All files of a folder in one that can be mailed. The same files give the same bytes. */
final class Bundle {
  /** The earliest time that the format knows, so that the clock leaves no trace. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Bundle() {}

  /**
   * Writes a bundle.
   *
   * @param file where to
   * @param folder the folder that the files unpack into
   * @param names names of the files, in the order in which they are packed
   * @param where where the file of a name lies
   * @throws IOException if a file cannot be read or written
   */
  static void write(Path file, String folder, List<String> names, Function<String, Path> where)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(folder + "/" + name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Files.copy(where.apply(name), zip);
        zip.closeEntry();
      }
    }
  }
}
