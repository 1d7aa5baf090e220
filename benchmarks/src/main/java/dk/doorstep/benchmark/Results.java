package dk.doorstep.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code targets} measured, as it stands in the declaration.
 *
 * @param targets the table of targets
 * @param runs rows of the whole runs
 * @param notes lines about the measurements between the two
 */
record Results(List<TargetRow> targets, List<WholeRunRow> runs, List<String> notes) {
  private static final String BEGIN = "<!-- results, written by: targets --write -->";
  private static final String END = "<!-- end of results -->";
  private static final double GIB = 0x1.0p30;

  Results {
    targets = List.copyOf(targets);
    runs = List.copyOf(runs);
    notes = List.copyOf(notes);
  }

  boolean areMet() {
    return targets.stream().allMatch(TargetRow::isMet);
  }

  /** Lines of Markdown. */
  List<String> toMarkdown() {
    List<String> lines = new ArrayList<>();
    lines.add("Machine: " + machine() + ".");
    lines.add("");
    lines.add("| what | target | measured | met |");
    lines.add("|---|---|---|---|");
    targets.forEach(target -> lines.add(target.toMarkdown()));
    lines.add("");
    notes.forEach(note -> lines.add("- " + note));
    lines.add("");
    lines.add("```csv");
    lines.add(WholeRunRow.HEADER);
    runs.forEach(row -> lines.add(row.toCsv()));
    lines.add("```");
    return lines;
  }

  /**
   * Puts these results where the file has the last ones.
   *
   * @throws IOException if the file cannot be read or written, or has no place for results
   */
  void write(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    int begin = lines.indexOf(BEGIN);
    int end = lines.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(
          file + " has no place for results: the lines \"" + BEGIN + "\" and \"" + END + "\"");
    }
    List<String> renewed = new ArrayList<>(lines.subList(0, begin + 1));
    renewed.add("");
    renewed.addAll(toMarkdown());
    renewed.add("");
    renewed.addAll(lines.subList(end, lines.size()));
    Files.write(file, renewed, StandardCharsets.UTF_8);
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %.0f GiB of memory, Java %s with a heap of at most %.1f GiB",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        Heap.memory() / GIB,
        System.getProperty("java.version"),
        Runtime.getRuntime().maxMemory() / GIB);
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }
}
