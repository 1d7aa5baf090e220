package dk.doorstep.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Places;
import dk.doorstep.experiment.RunListener;
import dk.doorstep.experiment.RunResult;
import dk.doorstep.observation.EventLog;
import dk.doorstep.parameters.Situation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the events of each run in a file of its own while an experiment goes on, since together
 * they would not fit in memory, and joins these files at the end.
 */
public final class EventSpool implements RunListener {
  private static final String[] HEADER = {
    "scenario",
    "draw",
    "replication",
    "seq",
    "day",
    "person",
    "event",
    "from",
    "to",
    "area",
    "site",
    "detail"
  };

  private final ResultFolder folder;

  /**
   * A spool in this folder.
   *
   * @param folder removes what was not joined when it is closed
   */
  public EventSpool(ResultFolder folder) {
    this.folder = folder;
  }

  @Override
  public void simulated(RunResult run) throws IOException {
    CsvFile.write(
        piece(run.scenario(), run.draw(), run.replication()), csv -> writeEvents(csv, run));
  }

  /**
   * Joins the events of these runs, in this order.
   *
   * @throws IOException if the file cannot be written
   */
  public void join(Path file, List<FinishedRun> runs) throws IOException {
    CsvFile.write(file, csv -> csv.writeRecord(HEADER));
    try (OutputStream out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
      for (FinishedRun run : runs) {
        Path piece = piece(run.scenario(), run.draw(), run.replication());
        Files.copy(piece, out);
        Files.delete(piece);
      }
    }
  }

  private Path piece(String scenario, int draw, int replication) {
    return folder.part(ResultFolder.EVENTS + "-" + scenario + "-" + draw + "-" + replication);
  }

  private static void writeEvents(CsvWriter csv, RunResult run) {
    String draw = Integer.toString(run.draw());
    String replication = Integer.toString(run.replication());
    Places places = run.places();
    int seq = 0;
    for (EventLog.Event event : run.events()) {
      List<String> sites = places.sites().get(event.area());
      csv.writeRecord(
          run.scenario(),
          draw,
          replication,
          Integer.toString(seq++),
          Integer.toString(event.day()),
          Long.toString(event.person()),
          event.kind().label(),
          label(event.from()),
          label(event.to()),
          places.areas().get(event.area()),
          event.site() < 0 ? "" : sites.get(event.site()),
          Integer.toString(event.detail()));
    }
  }

  private static String label(Situation situation) {
    return situation == null ? "" : situation.label();
  }
}
