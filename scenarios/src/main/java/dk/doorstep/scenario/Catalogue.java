package dk.doorstep.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scenarios that come with the program. Their ids stand in an index file, because a jar cannot
 * be searched like a folder: one id a line, with the word {@code baseline} or {@code national}
 * behind those of the default comparison.
 */
public final class Catalogue {
  private static final String FOLDER = "catalogue/";
  private static final String INDEX = "index.txt";
  private static final String BASELINE = "baseline";
  private static final String NATIONAL = "national";

  private final Map<String, String> markById;

  /** Reads the index. */
  public Catalogue() {
    Map<String, String> marks = new LinkedHashMap<>();
    for (String line : resource(FOLDER + INDEX).orElseThrow().lines().toList()) {
      String[] words = line.replaceFirst("#.*", "").trim().split("\\s+", 2);
      if (!words[0].isEmpty()) {
        marks.put(words[0], words.length > 1 ? words[1] : "");
      }
    }
    markById = marks;
  }

  /** Every id, in the order of the index. */
  public List<String> ids() {
    return List.copyOf(markById.keySet());
  }

  /** Whether the catalogue has a scenario of this id. */
  public boolean contains(String id) {
    return markById.containsKey(id);
  }

  /** The scenarios of the default comparison: the baseline, then the national policies. */
  public List<String> national() {
    List<String> marked = new ArrayList<>();
    markById.forEach(
        (id, mark) -> {
          if (mark.equals(BASELINE)) {
            marked.add(0, id);
          } else if (mark.equals(NATIONAL)) {
            marked.add(id);
          }
        });
    return List.copyOf(marked);
  }

  /** The text of a scenario of the catalogue. */
  String text(String id) {
    return resource(FOLDER + id + ".json")
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the index of the catalogue names a missing file: " + id));
  }

  /** The text of a file beside this class. */
  static Optional<String> resource(String name) {
    try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
