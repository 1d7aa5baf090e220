package dk.doorstep.scenario;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides what a name means: a file, or a scenario of the catalogue. */
final class Sources {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final String ENDING = ".json";

  private final Catalogue catalogue;

  Sources(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether a scenario may have this id. */
  static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  /** What a person named on the command line. */
  Optional<Source> named(String name, Problems problems) {
    Optional<Path> path = path(name);
    if (looksLikePath(name) || path.filter(Files::isRegularFile).isPresent()) {
      return path.isPresent()
          ? file(path.get(), name, Place.NOWHERE, problems)
          : notAName(name, problems);
    }
    if (catalogue.contains(name)) {
      return Optional.of(ofCatalogue(name));
    }
    if (path.filter(Files::isDirectory).isPresent()) {
      problems.tell(Place.NOWHERE, "file.directory");
      return Optional.empty();
    }
    problems.tell(
        Place.NOWHERE, "file.neither", problems.didYouMean(name, known(Path.of(""), true)));
    return Optional.empty();
  }

  /** What a file says it extends: an id of the catalogue, or a file beside it. */
  Optional<Source> parent(String name, Source child, Place place, Problems problems) {
    boolean isPath = looksLikePath(name);
    if (!isPath && catalogue.contains(name)) {
      return Optional.of(ofCatalogue(name));
    }
    if (child.isCatalogue()) {
      problems.tell(place, "extends.notInCatalogue", Wording.shortened(name));
      return Optional.empty();
    }
    Optional<Path> beside = path(name).map(p -> child.file().resolveSibling(p).normalize());
    Optional<Path> found =
        Stream.concat(
                beside.stream(),
                path(name + ENDING).map(p -> child.file().resolveSibling(p).normalize()).stream())
            .filter(Files::isRegularFile)
            .findFirst();
    if (found.isPresent()) {
      return file(found.get(), found.get().toString(), place, problems);
    }
    Path folder = beside.map(Path::getParent).orElse(null);
    problems.tell(
        place,
        isPath ? "extends.noFile" : "extends.neither",
        Wording.shortened(name),
        problems.didYouMean(
            withoutFolder(name), known(folder == null ? Path.of("") : folder, !isPath)));
    return Optional.empty();
  }

  private static Optional<Source> file(Path path, String name, Place place, Problems problems) {
    Path last = path.getFileName();
    String stem = last == null ? "" : last.toString();
    stem = stem.endsWith(ENDING) ? stem.substring(0, stem.length() - ENDING.length()) : stem;
    if (!Files.isDirectory(path) && !ID.matcher(stem).matches()) {
      problems.tell(place, "file.badId", Wording.shortened(stem));
      return Optional.empty();
    }
    return Optional.of(new Source(key(path), name, stem, path));
  }

  private static Optional<Source> notAName(String name, Problems problems) {
    problems.tell(Place.NOWHERE, "file.badName", Wording.shortened(name));
    return Optional.empty();
  }

  private Source ofCatalogue(String id) {
    return new Source("catalogue:" + id, "catalogue/" + id + ENDING, id, null);
  }

  private static String key(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize().toString();
    }
  }

  private static boolean looksLikePath(String name) {
    return name.indexOf('/') >= 0 || name.indexOf(File.separatorChar) >= 0 || name.endsWith(ENDING);
  }

  private static Optional<Path> path(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String withoutFolder(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Names to suggest: scenario files of a folder, and the catalogue. */
  private List<String> known(Path folder, boolean withCatalogue) {
    List<String> names = new ArrayList<>(withCatalogue ? catalogue.ids() : List.of());
    names.addAll(SourceText.scenarioFiles(folder));
    return names;
  }
}
