package dk.doorstep.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The trials that come with the program; their ids stand in an index file. */
public final class TrialCatalogue {
  private static final String FOLDER = "catalogue/";
  private static final String INDEX = "index.txt";

  private TrialCatalogue() {}

  /** Every id, in the order of the index. */
  public static List<String> ids() {
    return resource(INDEX)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").trim())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The text of a trial of the catalogue. */
  public static String text(String id) {
    return resource(id + ".json");
  }

  private static String resource(String name) {
    try (InputStream in = TrialCatalogue.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the index of the trials names a missing file: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
