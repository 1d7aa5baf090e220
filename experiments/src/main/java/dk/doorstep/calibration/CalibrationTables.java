package dk.doorstep.calibration;

import dk.doorstep.estimation.Response;
import dk.doorstep.estimation.StudyFunction;
import dk.doorstep.output.Column;
import dk.doorstep.output.StudyFiles;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the tables of a calibration. */
final class CalibrationTables {
  /** Name of the table that draws are read from. */
  static final String POSTERIOR = "posterior";

  /** Posterior over prior width above which a parameter counts as not moved by the data. */
  static final double UNMOVED = 0.8;

  private final CalibrationWork work;
  private final Study study;

  CalibrationTables(CalibrationWork work) {
    this.work = work;
    this.study = work.study();
  }

  /** A row per draw: weight, distance and the value of every parameter. */
  void writePosterior(StudyFiles files, CalibrationResult result) throws IOException {
    List<Column> columns =
        new ArrayList<>(
            List.of(Column.whole("draw"), Column.number("weight"), Column.number("distance")));
    columns.addAll(Column.of(study.varied()));
    files.table(
        POSTERIOR,
        columns,
        rows -> {
          int number = 1;
          for (Draw draw : result.draws()) {
            List<Object> cells = new ArrayList<>(List.of(number++, draw.weight(), draw.distance()));
            List<Double> values = StudyFunction.values(study.varied(), draw.position());
            for (int k = 0; k < values.size(); k++) {
              cells.add(Column.cell(study.varied().get(k), values.get(k)));
            }
            rows.add(cells);
          }
        });
  }

  /** A row per target, counted or not. */
  void writeFit(StudyFiles files, CalibrationResult result) throws IOException {
    files.table(
        "fit",
        List.of(
            Column.text("target"),
            Column.text("figure"),
            Column.text("role"),
            Column.flag("fitted"),
            Column.text("scenario"),
            Column.number("value"),
            Column.number("tolerance"),
            Column.text("unit"),
            Column.text("source"),
            Column.number("simulated_median"),
            Column.number("simulated_low_95"),
            Column.number("simulated_high_95"),
            Column.number("miss"),
            Column.flag("inside")),
        rows -> {
          for (TargetFact fact : work.plan().facts()) {
            rows.add(fit(fact, Fit.of(fact, work, result)));
          }
        });
  }

  private List<Object> fit(TargetFact fact, Fit fit) {
    return Arrays.asList(
        fact.id(),
        fact.name(),
        fact.isEmergent() ? "emergent" : "input",
        work.plan().uses(fact),
        fact.scenario().orElse(study.scenarios().get(0).id()),
        fact.value(),
        fact.tolerance(),
        fact.unit(),
        fact.source(),
        fit.median(),
        fit.low(),
        fit.high(),
        fit.miss(),
        fit.isCounted() ? (Object) fit.isInside() : null);
  }

  /** A row per parameter: what was thought before, and what is thought now. */
  void writeParameters(StudyFiles files, CalibrationResult result) throws IOException {
    files.table(
        "parameters",
        List.of(
            Column.text("parameter"),
            Column.text("unit"),
            Column.number("prior_low"),
            Column.number("prior_high"),
            Column.text("spread"),
            Column.number("median"),
            Column.number("low_90"),
            Column.number("high_90"),
            Column.number("width_ratio"),
            Column.flag("moved")),
        rows -> {
          for (int k = 0; k < study.varied().size(); k++) {
            Varied v = study.varied().get(k);
            double ratio = widthRatio(result, k);
            rows.add(
                Arrays.asList(
                    v.key(),
                    v.parameter().unit(),
                    v.low(),
                    v.high(),
                    v.spread().word(),
                    v.at(result.position(k, 0.5)),
                    v.at(result.position(k, 0.05)),
                    v.at(result.position(k, 0.95)),
                    ratio,
                    Double.isNaN(ratio) ? null : (Object) (ratio < UNMOVED)));
          }
        });
  }

  /** Width of the 90 % interval over that of the prior; NaN for a single point. */
  static double widthRatio(CalibrationResult result, int parameter) {
    return result.draws().size() < 2
        ? Double.NaN
        : (result.position(parameter, 0.95) - result.position(parameter, 0.05)) / 0.9;
  }

  /** A row per pair of figures that pull against each other. */
  void writeTensions(StudyFiles files, CalibrationResult result) throws IOException {
    files.table(
        "tensions",
        List.of(Column.text("figure"), Column.text("other"), Column.number("correlation")),
        rows -> {
          for (Tension t : Tension.of(work, result)) {
            rows.add(List.of(t.one().key(), t.other().key(), t.correlation()));
          }
        });
  }

  /** A row per wave. */
  void writeWaves(StudyFiles files, List<Wave> waves) throws IOException {
    files.table(
        "waves",
        List.of(
            Column.text("stage"),
            Column.whole("wave"),
            Column.whole("points"),
            Column.number("tolerance"),
            Column.number("acceptance"),
            Column.number("effective_size"),
            Column.number("space_left"),
            Column.number("emulator_error")),
        rows -> {
          for (Wave wave : waves) {
            rows.add(
                List.of(
                    wave.stage().name().toLowerCase(Locale.ROOT),
                    wave.number(),
                    wave.points(),
                    wave.tolerance(),
                    wave.acceptance(),
                    wave.effectiveSize(),
                    wave.spaceLeft(),
                    wave.emulatorError()));
          }
        });
  }

  /** A row per point and replication that is finished: parameters and counted targets. */
  void writeResponses(StudyFiles files, StudyFunction function) throws IOException {
    List<Column> columns = new ArrayList<>(List.of(Column.whole("point")));
    columns.addAll(Column.of(study.varied()));
    columns.add(Column.whole("replication"));
    work.counted().forEach(fact -> columns.add(Column.number(fact.key())));
    files.table(
        "responses",
        columns,
        rows -> {
          for (Point point : function.points()) {
            Optional<Response> response = function.response(point);
            int replications = response.map(Response::replications).orElse(0);
            for (int j = 0; j < replications; j++) {
              List<Object> cells = new ArrayList<>(List.of(point.index()));
              for (int k = 0; k < study.varied().size(); k++) {
                cells.add(Column.cell(study.varied().get(k), point.value(k)));
              }
              cells.add(j);
              for (int k = 0; k < work.counted().size(); k++) {
                cells.add(response.get().value(j, k));
              }
              rows.add(cells);
            }
          }
        });
  }
}
