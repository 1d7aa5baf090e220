package dk.doorstep.cli;

import dk.doorstep.experiment.IndicatorDifference;
import dk.doorstep.output.GitCommit;
import dk.doorstep.output.ResultFolder;
import dk.doorstep.output.RunRecord;
import dk.doorstep.report.Report;
import dk.doorstep.report.ReportSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the reports of an experiment into its folder. */
final class ReportFiles {
  private final Terminal terminal;
  private final Wanted wanted;

  /**
   * Which reports.
   *
   * @param languages one or both; with both, the language stands in the names of the files
   * @param zips whether all files of the folder are packed into one
   */
  record Wanted(List<Language> languages, boolean zips) {}

  ReportFiles(Terminal terminal, Wanted wanted) {
    this.terminal = terminal;
    this.wanted = wanted;
  }

  /**
   * Writes a page and a spreadsheet per language. A mistake in the report must not cost the tables,
   * so it is told and the report is left out.
   *
   * @return names of the files; empty if there is no report
   * @throws IOException if a file cannot be written
   */
  List<String> write(ResultFolder folder, RunRecord record, List<IndicatorDifference> differences)
      throws IOException {
    List<String> names = new ArrayList<>();
    try {
      Report report =
          new Report(new ReportSource(record, differences, GitCommit.find(record.workingFolder())));
      for (Language language : wanted.languages()) {
        String suffix = wanted.languages().size() > 1 ? "-" + language.code() : "";
        String page = ResultFolder.REPORT + suffix + ResultFolder.PAGE;
        Report.Edition edition = report.in(language.locale());
        folder.write(page, edition::writePage);
        names.add(page);
        String sheets = ResultFolder.REPORT + suffix + ResultFolder.SPREADSHEET;
        folder.write(sheets, edition::writeSpreadsheet);
        names.add(sheets);
      }
      return names;
    } catch (RuntimeException e) {
      if (terminal.showsStackTraces()) {
        e.printStackTrace(terminal.err());
      }
      terminal.complain(
          terminal.messages().text("report.failed", new Problems(terminal).describeFailure(e)));
      return List.of();
    }
  }
}
