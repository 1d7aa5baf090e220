package dk.doorstep.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
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

  private static final String PART = ".part";

  private final Path folder;
  private final boolean isNew;

  private ResultFolder(Path folder, boolean isNew) {
    this.folder = folder;
    this.isNew = isNew;
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
   * Makes the folder if it is missing and tries whether it can be written to. Nothing in it is
   * changed.
   *
   * @throws UnusableFolderException if results cannot be written there
   */
  public static ResultFolder claim(Path folder, Allowed allowed) throws UnusableFolderException {
    boolean isNew = !Files.exists(folder);
    try {
      if (!isNew && !Files.isDirectory(folder)) {
        throw new UnusableFolderException(UnusableFolderException.Reason.NOT_A_FOLDER, folder, "");
      }
      Files.createDirectories(folder);
      if (!isEmpty(folder) && !isAllowed(folder, allowed)) {
        throw new UnusableFolderException(UnusableFolderException.Reason.NOT_EMPTY, folder, "");
      }
      ResultFolder claimed = new ResultFolder(folder, isNew);
      for (String name : claimed.names()) {
        if (Files.isDirectory(folder.resolve(name))) {
          throw new UnusableFolderException(
              UnusableFolderException.Reason.NOT_WRITABLE, folder, name + " is a folder");
        }
      }
      Files.delete(Files.createTempFile(folder, ".try", PART));
      claimed.deleteParts();
      return claimed;
    } catch (UnusableFolderException e) {
      throw e;
    } catch (IOException | UncheckedIOException | SecurityException e) {
      throw new UnusableFolderException(
          UnusableFolderException.Reason.NOT_WRITABLE, folder, Reasons.of(e));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
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
    return folder.resolve("." + name + PART);
  }

  /** Every name that is ever written here; the bundle, which holds the manifest, comes last. */
  private List<String> names() {
    List<String> names = new ArrayList<>(NAMES);
    names.add(bundleName());
    return names;
  }

  /** Name of the file that holds all others: that of the folder. */
  public String bundleName() {
    return bundleFolder() + ".zip";
  }

  private String bundleFolder() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "results" : name.toString();
  }

  /**
   * Packs the parts of these files into the part of the bundle.
   *
   * @throws IOException if it cannot be written
   */
  public void bundle(List<String> names) throws IOException {
    Bundle.write(
        part(bundleName()),
        bundleFolder(),
        NAMES.stream().filter(names::contains).toList(),
        this::part);
  }

  /**
   * Moves these files into place; files of an earlier run are replaced or removed.
   *
   * @param names names whose parts are written
   * @throws IOException if that cannot be done
   */
  public void publish(List<String> names) throws IOException {
    List<String> manifestFirst = new ArrayList<>(names());
    java.util.Collections.reverse(manifestFirst);
    for (String name : manifestFirst) {
      Files.deleteIfExists(folder.resolve(name));
    }
    for (String name : names()) {
      if (names.contains(name)) {
        Files.move(part(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Removes unfinished files, and the folder if it was made in vain. */
  @Override
  public void close() throws IOException {
    deleteParts();
    if (isNew && isEmpty(folder)) {
      Files.delete(folder);
    }
  }

  private void deleteParts() throws IOException {
    List<String> names = names();
    DirectoryStream.Filter<Path> isPart =
        path -> {
          String file = path.getFileName().toString();
          return file.endsWith(PART) && names.stream().anyMatch(n -> file.startsWith("." + n));
        };
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, isPart)) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }
}
