package dk.doorstep.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.experiment.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What all manifests have in common. */
final class ManifestJson {
  private ManifestJson() {}

  /** Keeps decimals as they are written. */
  static ObjectMapper mapper() {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
  }

  static void addProgram(ObjectNode root, String version, Path workingFolder) {
    root.put("tool", Manifest.TOOL);
    root.put("version", version);
    root.put("gitCommit", GitCommit.find(workingFolder).orElse(null));
  }

  static void addCall(ObjectNode root, List<String> arguments, Instant start, Instant end) {
    ArrayNode line = root.putArray("commandLine");
    line.add(Manifest.TOOL);
    arguments.forEach(line::add);
    root.put("start", start.toString());
    root.put("end", end.toString());
    root.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    root.put(
        "os",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"));
  }

  static void addSize(ObjectNode settings, Size size) {
    if (size instanceof Size.Scale scale) {
      settings.put("scale", scale.scale());
    } else if (size instanceof Size.Persons persons) {
      settings.put("persons", persons.persons());
    }
  }

  /**
   * Adds names, sizes and fingerprints of files.
   *
   * @param place where a file is by its name
   */
  static void addFiles(ObjectNode root, List<String> names, PathOf place) throws IOException {
    ArrayNode files = root.putArray("files");
    for (String name : names) {
      Path file = place.of(name);
      files
          .addObject()
          .put("name", name)
          .put("bytes", Files.size(file))
          .put("sha256", Digests.sha256(file));
    }
  }

  /** Finds a file by its name. */
  @FunctionalInterface
  interface PathOf {
    Path of(String name);
  }

  static void write(ObjectMapper mapper, Path file, ObjectNode root) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try (JsonGenerator json = mapper.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer);
      mapper.writeTree(json, root);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw UnwrittenFileException.of(file, e);
    }
  }
}
