package dk.doorstep.sweep;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.output.Column;
import dk.doorstep.output.RowSink;
import dk.doorstep.output.StudyFiles;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import dk.doorstep.study.Variation;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of a sweep. Runs are read one point at a time, so that any number can be written. */
final class SweepTables {
  private final Sweep sweep;
  private final Study study;
  private final Evaluation evaluation;

  SweepTables(Sweep sweep, Evaluation evaluation) {
    this.sweep = sweep;
    this.study = sweep.study();
    this.evaluation = evaluation;
  }

  void write(StudyFiles files) throws IOException {
    files.table("points", pointColumns(), this::points);
    files.table("indicators", runColumns(), indicatorRows(), this::indicators);
    files.table("summary", summaryColumns(), this::summary);
    if (study.baseline().isPresent()) {
      files.table("differences", differenceColumns(), this::differences);
    }
    if (study.keepsSeries()) {
      files.table("series", seriesColumns(), seriesRows(), this::series);
    }
  }

  private List<Column> pointColumns() {
    return columns(
        List.of(Column.whole("point")),
        List.of(Column.whole("replications"), Column.flag("narrow")));
  }

  private void points(RowSink rows) throws IOException {
    boolean hasRule = study.replications().until().isPresent();
    for (Point point : sweep.points()) {
      List<Object> cells = new ArrayList<>(List.of((long) point.index()));
      for (int k = 0; k < study.varied().size(); k++) {
        cells.add(Column.cell(study.varied().get(k), point.value(k)));
      }
      cells.add((long) sweep.replications(point));
      cells.add(hasRule ? sweep.isNarrow(point) : null);
      rows.add(cells);
    }
  }

  private List<Column> runColumns() {
    return columns(
        List.of(Column.text("scenario"), Column.whole("point")),
        List.of(
            Column.whole("replication"),
            Column.text("indicator"),
            Column.text("group"),
            Column.number("value"),
            Column.text("unit")));
  }

  private void indicators(RowSink rows) throws IOException {
    for (int s = 0; s < study.scenarios().size(); s++) {
      for (Point point : sweep.points()) {
        List<Object> head = head(s, point);
        for (FinishedRun run : runs(s, point)) {
          List<IndicatorTable.Key> keys = run.keys();
          for (int row = 0; row < keys.size(); row++) {
            IndicatorTable.Key key = keys.get(row);
            rows.add(
                row(
                    head,
                    (long) run.replication(),
                    key.indicator(),
                    key.group(),
                    run.value(row),
                    key.unit()));
          }
        }
      }
    }
  }

  private List<Column> summaryColumns() {
    return columns(
        List.of(Column.text("scenario"), Column.whole("point")),
        List.of(
            Column.text("indicator"),
            Column.text("group"),
            Column.number("mean"),
            Column.number("ci_low"),
            Column.number("ci_high"),
            Column.number("sd"),
            Column.whole("replications"),
            Column.text("unit")));
  }

  private void summary(RowSink rows) throws IOException {
    for (int s = 0; s < study.scenarios().size(); s++) {
      for (Point point : sweep.points()) {
        List<FinishedRun> runs = runs(s, point);
        if (runs.isEmpty()) {
          continue;
        }
        List<Object> head = head(s, point);
        List<IndicatorTable.Key> keys = runs.get(0).keys();
        for (int row = 0; row < keys.size(); row++) {
          int k = row;
          MeanInterval mean =
              MeanInterval.of(runs.stream().mapToDouble(run -> run.value(k)).toArray());
          IndicatorTable.Key key = keys.get(row);
          rows.add(
              row(
                  head,
                  key.indicator(),
                  key.group(),
                  mean.mean(),
                  mean.low(),
                  mean.high(),
                  mean.deviation(),
                  (long) mean.count(),
                  key.unit()));
        }
      }
    }
  }

  private List<Column> differenceColumns() {
    return columns(
        List.of(Column.text("scenario"), Column.text("baseline"), Column.whole("point")),
        List.of(
            Column.text("indicator"),
            Column.text("group"),
            Column.number("mean_difference"),
            Column.number("ci_low"),
            Column.number("ci_high"),
            Column.number("luck_sd"),
            Column.number("relative_difference"),
            Column.number("probability_lower"),
            Column.whole("pairs"),
            Column.text("unit")));
  }

  private void differences(RowSink rows) throws IOException {
    int baseline = ids().indexOf(study.baseline().orElseThrow());
    for (String id : study.compared()) {
      int s = ids().indexOf(id);
      for (Point point : sweep.points()) {
        differences(rows, s, baseline, point);
      }
    }
  }

  private void differences(RowSink rows, int s, int baseline, Point point) throws IOException {
    List<FinishedRun> runs = runs(s, point);
    List<FinishedRun> others = runs(baseline, point);
    if (runs.isEmpty()) {
      return;
    }
    List<Object> head = head(s, point);
    head.add(1, ids().get(baseline));
    for (IndicatorTable.Key key : runs.get(0).keys()) {
      if (!others.get(0).has(key.indicator(), key.group())) {
        continue;
      }
      List<PairedDifference.Pair> pairs = new ArrayList<>();
      for (int r = 0; r < runs.size(); r++) {
        pairs.add(
            new PairedDifference.Pair(
                0,
                others.get(r).value(key.indicator(), key.group()),
                runs.get(r).value(key.indicator(), key.group())));
      }
      PairedDifference d = PairedDifference.of(pairs);
      rows.add(
          row(
              head,
              key.indicator(),
              key.group(),
              d.mean(),
              d.ciLow(),
              d.ciHigh(),
              d.luckSd(),
              d.relative(),
              d.probabilityLower(),
              (long) d.pairs(),
              key.unit()));
    }
  }

  private List<Column> seriesColumns() {
    return columns(
        List.of(Column.text("scenario"), Column.whole("point")),
        List.of(
            Column.whole("replication"),
            Column.whole("day"),
            Column.text("indicator"),
            Column.text("group"),
            Column.number("value")));
  }

  private void series(RowSink rows) throws IOException {
    for (int s = 0; s < study.scenarios().size(); s++) {
      for (Point point : sweep.points()) {
        List<Object> head = head(s, point);
        for (FinishedRun run : runs(s, point)) {
          List<FinishedRun.SeriesKey> keys = run.seriesKeys();
          for (int row = 0; row < keys.size(); row++) {
            FinishedRun.SeriesKey key = keys.get(row);
            rows.add(
                row(
                    head,
                    (long) run.replication(),
                    (long) key.day(),
                    key.indicator(),
                    key.group(),
                    run.seriesValue(row)));
          }
        }
      }
    }
  }

  private List<Column> columns(List<Column> before, List<Column> after) {
    List<Column> columns = new ArrayList<>(before);
    columns.addAll(Column.of(study.varied()));
    columns.addAll(after);
    return columns;
  }

  /** The first cells of a row; a parameter that is not varied in the scenario is left empty. */
  private List<Object> head(int scenario, Point point) {
    String id = ids().get(scenario);
    List<Object> cells = new ArrayList<>(List.of(id, (long) point.index()));
    for (int k = 0; k < study.varied().size(); k++) {
      Varied v = study.varied().get(k);
      cells.add(Variation.concerns(v, id) ? Column.cell(v, point.value(k)) : null);
    }
    return cells;
  }

  private static List<Object> row(List<Object> head, Object... rest) {
    List<Object> cells = new ArrayList<>(head);
    cells.addAll(Arrays.asList(rest));
    return cells;
  }

  private List<String> ids() {
    return study.scenarios().stream().map(Scenario::id).toList();
  }

  private List<FinishedRun> runs(int scenario, Point point) throws IOException {
    List<FinishedRun> runs = new ArrayList<>();
    for (int replication = 0; replication < sweep.replications(point); replication++) {
      runs.add(evaluation.runs(new Cell(point, replication)).get(scenario));
    }
    return runs;
  }

  private long indicatorRows() throws IOException {
    return rows(run -> run.keys().size());
  }

  private long seriesRows() throws IOException {
    return rows(run -> run.seriesKeys().size());
  }

  /** About how many rows there are, as many for every run as for the first. */
  private long rows(java.util.function.ToIntFunction<FinishedRun> ofRun) throws IOException {
    for (Point point : sweep.points()) {
      if (sweep.replications(point) > 0) {
        long runs = sweep.points().stream().mapToLong(sweep::replications).sum();
        return runs
            * evaluation.runs(new Cell(point, 0)).stream().mapToLong(ofRun::applyAsInt).sum();
      }
    }
    return 0;
  }
}
