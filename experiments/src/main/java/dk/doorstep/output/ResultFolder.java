package dk.doorstep.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that results are written to. Files are written under other names and moved into place at
 * the end, so that a reader only ever meets whole files.
 */
public final class ResultFolder implements AutoCloseable {
  /** Time series. */
  public static final String SERIES = "series.csv";

  /** Indicators of each run. */
  public static final String INDICATORS = "indicators.csv";

  /** Persons homeless over time. */
  public static final String CHART = "homeless.svg";

  /** Differences between scenarios and a baseline. */
  public static final String DIFFERENCES = "differences.csv";

  /** Every event. */
  public static final String EVENTS = "events.csv";

  /** Arms and effects of a trial. */
  public static final String TRIAL = "trial.csv";

  /** Targets and validation facts beside what was simulated. */
  public static final String VALIDATION = "validation.csv";

  /** The same as a document. */
  public static final String VALIDATION_TEXT = "VALIDATION.md";

  /** What was run and how. */
  public static final String MANIFEST = "manifest.json";

  /** How the names of reports begin; a language may follow, as in {@code report-da.html}. */
  public static final String REPORT = "report";

  /** How the name of a page ends. */
  public static final String PAGE = ".html";

  /** How the name of a spreadsheet ends. */
  public static final String SPREADSHEET = ".xlsx";

  /** The manifest last: a folder with a manifest has all the files that it names. */
  private static final List<String> NAMES =
      List.of(
          SERIES,
          INDICATORS,
          DIFFERENCES,
          EVENTS,
          TRIAL,
          VALIDATION,
          VALIDATION_TEXT,
          CHART,
          REPORT + PAGE,
          REPORT + "-da" + PAGE,
          REPORT + "-en" + PAGE,
          REPORT + SPREADSHEET,
          REPORT + "-da" + SPREADSHEET,
          REPORT + "-en" + SPREADSHEET,
          MANIFEST);

  private final Path folder;
  private final boolean isNew;
  private final FolderLock lock;
  private final List<String> whole = new ArrayList<>();

  private ResultFolder(Path folder, boolean isNew, FolderLock lock) {
    this.folder = folder;
    this.isNew = isNew;
    this.lock = lock;
  }

  /** Writes one file. */
  @FunctionalInterface
  public interface Writing {
    /**
     * Writes the file here.
     *
     * @throws IOException if it cannot be written
     */
    void to(Path part) throws IOException;
  }

  /** What may be in the folder already. */
  public enum Allowed {
    /** Nothing. */
    NOTHING,
    /** Nothing, or results of an earlier run. */
    OLD_RESULTS,
    /** Anything; only files of the names written here are ever replaced. */
    ANYTHING
  }

  /**
   * Makes the folder if it is missing, tries whether it can be written to, and keeps it for this
   * process until it is closed. Nothing in it is changed but for what a killed process left
   * unfinished.
   *
   * @throws UnusableFolderException if results cannot be written there
   */
  public static ResultFolder claim(Path folder, Allowed allowed) throws UnusableFolderException {
    boolean isNew = !Files.exists(folder);
    try {
      if (!isNew && !Files.isDirectory(folder)) {
        throw unusable(UnusableFolderException.Reason.NOT_A_FOLDER, folder, "");
      }
      Files.createDirectories(folder);
      // Before the lock, so that nothing is written to a folder of somebody else's.
      refuseOtherContent(folder, allowed);
      FolderLock lock = FolderLock.take(folder);
      try {
        refuseOtherContent(folder, allowed);
        return new ResultFolder(folder, isNew, lock).tried();
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (UnusableFolderException e) {
      throw e;
    } catch (IOException | UncheckedIOException | SecurityException e) {
      throw unusable(UnusableFolderException.Reason.NOT_WRITABLE, folder, Reasons.of(e));
    }
  }

  private static UnusableFolderException unusable(
      UnusableFolderException.Reason reason, Path folder, String detail) {
    return new UnusableFolderException(reason, folder, detail);
  }

  private static void refuseOtherContent(Path folder, Allowed allowed) throws IOException {
    if (!Leftovers.isAllThereIs(folder, names(folder)) && !isAllowed(folder, allowed)) {
      throw unusable(UnusableFolderException.Reason.NOT_EMPTY, folder, "");
    }
  }

  private ResultFolder tried() throws IOException {
    for (String name : names(folder)) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw unusable(UnusableFolderException.Reason.NOT_WRITABLE, folder, name + " is a folder");
      }
    }
    Files.delete(Files.createTempFile(folder, ".try", Leftovers.PART));
    Leftovers.delete(folder, names(folder), List.of());
    return this;
  }

  private static boolean isAllowed(Path folder, Allowed allowed) throws IOException {
    return switch (allowed) {
      case NOTHING -> false;
      case OLD_RESULTS -> hasManifest(folder);
      case ANYTHING -> true;
    };
  }

  private static boolean hasManifest(Path folder) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return false;
    }
    try {
      JsonNode tool = new ObjectMapper().readTree(Files.readAllBytes(manifest)).path("tool");
      return tool.asText().equals(Manifest.TOOL);
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** The folder. */
  public Path path() {
    return folder;
  }

  /** Whether the results of an earlier run are there. */
  public boolean hasOldResults() {
    return Files.exists(folder.resolve(MANIFEST));
  }

  /** Where a file is written until it is whole. */
  public Path part(String name) {
    return folder.resolve("." + name + Leftovers.PART);
  }

  /**
   * Writes a file under the name that it has until all are whole.
   *
   * @throws UnwrittenFileException if it cannot be written
   */
  public void write(String name, Writing writing) throws UnwrittenFileException {
    try {
      writing.to(part(name));
      whole.add(name);
    } catch (IOException | UncheckedIOException e) {
      throw UnwrittenFileException.of(folder.resolve(name), e);
    }
  }

  /** Names of the files that were written to their end. */
  public List<String> whole() {
    return List.copyOf(whole);
  }

  /**
   * Removes what is not whole, which makes room on a full disk.
   *
   * @throws IOException if that cannot be done
   */
  public void removeUnfinished() throws IOException {
    Leftovers.delete(folder, names(folder), whole.stream().map(this::part).toList());
  }

  /** Every name that is ever written here; the bundle, which holds the manifest, comes last. */
  static List<String> names(Path folder) {
    List<String> names = new ArrayList<>(NAMES);
    names.add(bundleFolder(folder) + ".zip");
    return names;
  }

  /** Name of the file that holds all others: that of the folder. */
  public String bundleName() {
    return bundleFolder(folder) + ".zip";
  }

  private static String bundleFolder(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "results" : name.toString();
  }

  /**
   * Packs the parts of these files into the part of the bundle.
   *
   * @throws UnwrittenFileException if it cannot be written
   */
  public void bundle(List<String> names) throws UnwrittenFileException {
    List<String> inOrder = NAMES.stream().filter(names::contains).toList();
    write(bundleName(), part -> Bundle.write(part, bundleFolder(folder), inOrder, this::part));
  }

  /**
   * Moves these files into place; files of an earlier run are replaced or removed.
   *
   * @param names names whose parts are written
   * @throws IOException if that cannot be done
   */
  public void publish(List<String> names) throws IOException {
    List<String> manifestFirst = names(folder);
    java.util.Collections.reverse(manifestFirst);
    for (String name : manifestFirst) {
      Files.deleteIfExists(folder.resolve(name));
    }
    for (String name : names(folder)) {
      if (names.contains(name)) {
        Files.move(part(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Removes unfinished files, and the folder if it was made in vain, and gives it free. */
  @Override
  public void close() throws IOException {
    try {
      Leftovers.delete(folder, names(folder), List.of());
    } finally {
      lock.close();
    }
    if (isNew) {
      deleteIfEmpty();
    }
  }

  private void deleteIfEmpty() throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // It was not made in vain, or another process has taken it since.
    }
  }
}
