package dk.doorstep.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * One or two runs as one HTML file that fetches nothing: {@code page.html} with its style, scripts
 * and data put in.
 */
public final class WatchPage {
  /** Both languages are in every page. */
  public static final List<String> LANGUAGES = List.of("da", "en");

  /** In the order in which they build on each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "words.js",
          "recording.js",
          "run.js",
          "colours.js",
          "layout.js",
          "scene.js",
          "charts.js",
          "lives.js",
          "tables.js",
          "player.js",
          "main.js");

  private final PageRequest request;

  /** A page. */
  public WatchPage(PageRequest request) {
    this.request = request;
  }

  /**
   * Simulates and writes the page.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Runs runs, Path file) throws IOException {
    String html = html(runs);
    // Under another name first, so that a file that exists is whole.
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, html);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Simulates and returns the page. */
  String html(Runs runs) {
    List<Recording> recordings = runs.record();
    String head = new Head(request, recordings, LANGUAGES).json();
    byte[] lives = Diaries.of(recordings, RunBytes.people(recordings), LANGUAGES);
    Map<String, String> parts =
        Map.of(
            "language", request.language(),
            "style", resource("page.css"),
            "script", SCRIPTS.stream().map(WatchPage::resource).collect(Collectors.joining("\n")),
            // What could end the element early cannot stand in it.
            "head", head.replace("<", "\\u003c"),
            "recording", packed(RunBytes.of(recordings)),
            "lives", packed(lives));
    return filled(resource("page.html"), parts);
  }

  /** Puts parts into the gaps of a text, {@code @name@}. */
  private static String filled(String text, Map<String, String> parts) {
    StringBuilder result = new StringBuilder();
    String[] pieces = text.split("@", -1);
    for (int i = 0; i < pieces.length; i++) {
      result.append(i % 2 == 0 ? pieces[i] : parts.get(pieces[i]));
    }
    return result.toString();
  }

  private static String packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    } finally {
      deflater.end();
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }

  private static String resource(String name) {
    try (InputStream in = WatchPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
