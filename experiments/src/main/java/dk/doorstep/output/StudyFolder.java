package dk.doorstep.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.doorstep.journal.JournalStore;
import dk.doorstep.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder of an experiment: its results, and the journal of what is simulated. Files are written
 * into a folder within it and moved into place at the end, so that a reader only ever meets whole
 * files.
 */
public final class StudyFolder implements AutoCloseable {
  /** Name of the journal. */
  public static final String JOURNAL = "doorstep.journal";

  private static final String STAGING = ".unfinished";

  private final Path folder;
  private final JournalStore store;
  private final FolderLock lock;

  /** What to do with a folder that is not empty. */
  public enum Mode {
    /** Refuse it. */
    NEW,
    /** Refuse it unless it holds finished results of an earlier program without a journal. */
    REPLACE_RESULTS,
    /** Go on with its journal; begin if there is none. */
    RESUME,
    /** Throw its journal away and replace results. */
    FORCE
  }

  private StudyFolder(Path folder, JournalStore store, FolderLock lock) {
    this.folder = folder;
    this.store = store;
    this.lock = lock;
  }

  /**
   * Makes the folder if it is missing, and begins or opens the journal. Nothing is changed if it
   * cannot be used.
   *
   * @param identity what the results depend on
   * @throws UnusableFolderException if the folder cannot be used
   * @throws dk.doorstep.journal.JournalException if the journal cannot be gone on with
   * @throws IOException if the journal cannot be read or written
   */
  public static StudyFolder claim(Path folder, Mode mode, Study study, Map<String, String> identity)
      throws IOException {
    boolean isNew = !Files.exists(folder);
    makeWritable(folder);
    FolderLock lock = FolderLock.take(folder);
    try {
      JournalStore store = journal(folder, isNew, mode, study, identity);
      return new StudyFolder(folder, store, lock).cleaned();
    } catch (FileSystemException e) {
      // The journal, or what is in its place, belongs to somebody else or is no file.
      lock.close();
      throw new UnusableFolderException(
          UnusableFolderException.Reason.NOT_WRITABLE, folder, Reasons.of(e));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static JournalStore journal(
      Path folder, boolean isNew, Mode mode, Study study, Map<String, String> identity)
      throws IOException {
    Path journal = folder.resolve(JOURNAL);
    boolean hasJournal = Files.exists(journal, LinkOption.NOFOLLOW_LINKS);
    if (hasJournal && mode == Mode.RESUME) {
      return JournalStore.open(journal, study, identity);
    }
    if (hasJournal && mode != Mode.FORCE) {
      throw new UnusableFolderException(UnusableFolderException.Reason.HAS_JOURNAL, folder, "");
    }
    boolean isFine =
        mode == Mode.FORCE
            || isNew
            || isEmpty(folder)
            || (mode != Mode.NEW && manifestFiles(folder) != null);
    if (!isFine) {
      throw new UnusableFolderException(UnusableFolderException.Reason.NOT_EMPTY, folder, "");
    }
    return JournalStore.create(journal, study, identity);
  }

  private static void makeWritable(Path folder) throws UnusableFolderException {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new UnusableFolderException(UnusableFolderException.Reason.NOT_A_FOLDER, folder, "");
      }
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".try", Leftovers.PART));
    } catch (UnusableFolderException e) {
      throw e;
    } catch (IOException | SecurityException e) {
      throw new UnusableFolderException(
          UnusableFolderException.Reason.NOT_WRITABLE, folder, Reasons.of(e));
    }
  }

  /** A killed process may have left unfinished files; they are no obstacle to anybody. */
  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        boolean isLeft = name.equals(STAGING) || name.equals(FolderLock.NAME);
        if (!isLeft && !name.endsWith(Leftovers.PART)) {
          return false;
        }
      }
      return true;
    }
  }

  private StudyFolder cleaned() throws IOException {
    try {
      deleteStaging();
      Leftovers.delete(folder, ResultFolder.names(folder), List.of());
      return this;
    } catch (IOException e) {
      store.close();
      throw e;
    }
  }

  /** The folder. */
  public Path path() {
    return folder;
  }

  /** What is simulated. */
  public JournalStore store() {
    return store;
  }

  /** Where files are written until all are whole. */
  Path staging() {
    return folder.resolve(STAGING);
  }

  /**
   * Moves files into place, the manifest last; files of an earlier manifest are removed.
   *
   * @param names names within {@link #staging}, the manifest among them
   * @throws IOException if that cannot be done; what is in the journal is not touched
   */
  void publish(List<String> names) throws IOException {
    List<String> old = manifestFiles(folder);
    Files.deleteIfExists(folder.resolve(ResultFolder.MANIFEST));
    for (String name : old == null ? List.<String>of() : old) {
      Path path = folder.resolve(name).normalize();
      if (path.startsWith(folder.normalize()) && Files.isRegularFile(path)) {
        Files.delete(path);
        removeEmptyParents(path.getParent());
      }
    }
    List<String> manifestLast = new ArrayList<>(names);
    manifestLast.remove(ResultFolder.MANIFEST);
    manifestLast.add(ResultFolder.MANIFEST);
    for (String name : manifestLast) {
      Path to = folder.resolve(name);
      Files.createDirectories(to.getParent());
      Files.move(staging().resolve(name), to, StandardCopyOption.REPLACE_EXISTING);
    }
    deleteStaging();
  }

  private void removeEmptyParents(Path from) throws IOException {
    Path parent = from;
    while (!parent.normalize().equals(folder.normalize()) && isEmpty(parent)) {
      Files.delete(parent);
      parent = parent.getParent();
    }
  }

  /** The files that the manifest of this program names, or null if there is none. */
  private static List<String> manifestFiles(Path folder) throws IOException {
    Path manifest = folder.resolve(ResultFolder.MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return null;
    }
    try {
      JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(manifest));
      if (!root.path("tool").asText().equals(Manifest.TOOL)) {
        return null;
      }
      List<String> names = new ArrayList<>();
      root.path("files").forEach(file -> names.add(file.path("name").asText()));
      return names;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private void deleteStaging() throws IOException {
    if (!Files.exists(staging())) {
      return;
    }
    try (Stream<Path> entries = Files.walk(staging())) {
      for (Path path : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Gives the journal and the folder free. */
  @Override
  public void close() throws IOException {
    try (lock) {
      store.close();
    }
  }
}
