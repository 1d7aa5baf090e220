package dk.doorstep.report;

import dk.doorstep.output.RunRecord;
import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import dk.doorstep.scenario.ResolvedScenario;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How to get the same numbers again. */
final class ReproduceSection {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/=:+,@%-]+");

  private final Matter matter;
  private final Words words;

  ReproduceSection(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
  }

  Page.Section section() {
    RunRecord run = matter.source().run();
    List<Block> blocks =
        List.of(
            new Page.Text(words.text("reproduce.intro")),
            new Page.Code(command(run)),
            new Page.Text(
                words.text(
                    "reproduce.version",
                    "version",
                    run.version(),
                    "commit",
                    matter.source().commit().orElse(words.text("reproduce.noCommit")),
                    "seed",
                    matter.settings().seed())),
            new Page.Text(words.text("reproduce.files")),
            scenarios());
    return new Page.Section("reproduce", words.text("reproduce.title"), blocks);
  }

  /** The command line, with quotes where a shell needs them. */
  static String command(RunRecord run) {
    return "doorstep "
        + run.arguments().stream()
            .map(
                word ->
                    PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
  }

  private Page.Table scenarios() {
    List<Row> rows =
        matter.results().scenarios().stream()
            .map(
                s ->
                    new Row(
                        s.id(),
                        "",
                        List.of(
                            Cell.of(
                                s.source().equals("catalogue")
                                    ? words.text("reproduce.catalogue")
                                    : s.source()),
                            Cell.of(new ResolvedScenario(s).hash()))))
            .toList();
    return new Page.Table(
        "table-reproduce",
        words.text("reproduce.caption"),
        List.of(
            new Column(words.text("column.scenario"), false),
            new Column(words.text("column.origin"), false),
            new Column("SHA-256", false)),
        rows);
  }
}
