package dk.doorstep.sensitivity;

import dk.doorstep.estimation.Response;
import dk.doorstep.estimation.StudyFunction;
import dk.doorstep.evaluation.Output;
import dk.doorstep.output.Column;
import dk.doorstep.output.RowSink;
import dk.doorstep.output.StudyFiles;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the tables of a sensitivity analysis. */
final class SensitivityTables {
  private final Study study;
  private final List<Output> outputs;
  private final List<Analysis> analyses;

  SensitivityTables(Study study, List<Output> outputs, List<Analysis> analyses) {
    this.study = study;
    this.outputs = outputs;
    this.analyses = analyses;
  }

  /** A row per output, parameter and measure. */
  void writeEffects(StudyFiles files) throws IOException {
    List<Column> columns = new ArrayList<>(about());
    columns.addAll(
        List.of(
            Column.text("method"),
            Column.text("parameter"),
            Column.whole("rank"),
            Column.text("measure"),
            Column.number("value"),
            Column.number("low_95"),
            Column.number("high_95"),
            Column.number("p"),
            Column.number("p_adjusted"),
            Column.flag("told")));
    files.table(
        "sensitivity",
        columns,
        rows -> {
          for (int k = 0; k < outputs.size(); k++) {
            int rank = 1;
            for (Effect effect : analyses.get(k).ranked()) {
              addEffect(rows, k, rank++, effect);
            }
          }
        });
  }

  private void addEffect(RowSink rows, int k, int rank, Effect effect) throws IOException {
    for (Map.Entry<String, Estimate> measure : effect.measures().entrySet()) {
      List<Object> cells = new ArrayList<>(about(outputs.get(k)));
      Estimate estimate = measure.getValue();
      cells.addAll(
          Arrays.asList(
              analyses.get(k).method().name(),
              study.varied().get(effect.parameter()).key(),
              rank,
              measure.getKey(),
              estimate.value(),
              estimate.low(),
              estimate.high(),
              effect.p(),
              effect.adjusted(),
              effect.isTested() ? (Object) effect.isTold() : null));
      rows.add(cells);
    }
  }

  /** A row per output: where its variance comes from. */
  void writeVariance(StudyFiles files) throws IOException {
    List<Column> columns = new ArrayList<>(about());
    columns.addAll(
        List.of(
            Column.whole("rows_used"),
            Column.whole("rows_left_out"),
            Column.whole("replications"),
            Column.number("variance_parameters"),
            Column.number("variance_luck"),
            Column.number("luck_share")));
    files.table(
        "variance",
        columns,
        rows -> {
          for (int k = 0; k < outputs.size(); k++) {
            Analysis analysis = analyses.get(k);
            List<Object> cells = new ArrayList<>(about(outputs.get(k)));
            cells.addAll(
                List.of(
                    analysis.used(),
                    analysis.leftOut(),
                    analysis.variance().replications(),
                    analysis.variance().parameters(),
                    analysis.variance().luck(),
                    analysis.variance().luckShare()));
            rows.add(cells);
          }
        });
  }

  private static List<Column> about() {
    return List.of(
        Column.text("scenario"),
        Column.text("compared_with"),
        Column.text("indicator"),
        Column.text("group"));
  }

  private List<Object> about(Output output) {
    return Arrays.asList(
        output.scenario(),
        output.ofDifference() ? study.baseline().orElseThrow() : null,
        output.indicator(),
        output.group());
  }

  /** A row per point and replication that is finished: parameters and outputs. */
  static void writeResponses(StudyFiles files, StudyFunction function, List<Output> outputs)
      throws IOException {
    Study study = function.study();
    List<Column> columns = new ArrayList<>(List.of(Column.whole("point")));
    columns.addAll(Column.of(study.varied()));
    columns.add(Column.whole("replication"));
    outputs.forEach(output -> columns.add(Column.number(name(study, output))));
    files.table(
        "responses",
        columns,
        rows -> {
          for (Point point : function.points()) {
            Optional<Response> response = function.response(point);
            int replications = response.map(Response::replications).orElse(0);
            for (int j = 0; j < replications; j++) {
              List<Object> cells = new ArrayList<>(List.of(point.index()));
              addValues(cells, study.varied(), point);
              cells.add(j);
              for (int k = 0; k < outputs.size(); k++) {
                cells.add(response.get().value(j, k));
              }
              rows.add(cells);
            }
          }
        });
  }

  private static void addValues(List<Object> cells, List<Varied> varied, Point point) {
    for (int k = 0; k < varied.size(); k++) {
      cells.add(Column.cell(varied.get(k), point.value(k)));
    }
  }

  private static String name(Study study, Output output) {
    String group = output.group().equals("all") ? "" : "[" + output.group() + "]";
    String baseline = output.ofDifference() ? " - " + study.baseline().orElseThrow() : "";
    return output.indicator() + group + " " + output.scenario() + baseline;
  }
}
