package dk.doorstep.sweep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.design.Design;
import dk.doorstep.design.DesignSection;
import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.Output;
import dk.doorstep.evaluation.Replicates;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.output.StudyFiles;
import dk.doorstep.output.StudyWork;
import dk.doorstep.study.Point;
import dk.doorstep.study.Replications;
import dk.doorstep.study.Section;
import dk.doorstep.study.Study;
import dk.doorstep.study.Variation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs scenarios at every point of a design. Without a file and a command line:
 *
 * <pre>{@code
 * Study study =
 *     new StudyBuilder("denmark-2019", "kept-place")
 *         .years(1)
 *         .scale(0.01)
 *         .replications(2)
 *         .vary("aftercare.coverage", 0.5, 1)
 *         .indicators("homeless.total", "kept_place.nights_used")
 *         .build();
 * Sweep sweep = new Sweep(study, new Grid());
 *
 * // In memory:
 * Evaluation evaluation = new Evaluation(study, new MemoryStore(), 2, Progress.none());
 * sweep.evaluate(evaluation);
 * Output fewer = new Output("kept-place", "homeless.total", "all", true);
 * for (Point point : sweep.points()) {
 *   System.out.println(point.value(0) + " " + sweep.interval(evaluation, point, fewer));
 * }
 *
 * // With files, and a journal to go on with after a loss of power:
 * StudySession.in(Path.of("results", "my-sweep")).run(new Sweep(study, new Grid()));
 * }</pre>
 */
public final class Sweep implements StudyWork {
  /** The command. */
  public static final String COMMAND = "sweep";

  private final Study study;
  private final Design design;
  private final List<Point> points;
  private final int[] replications;
  private final boolean[] isNarrow;

  /**
   * A sweep of a design.
   *
   * @throws IllegalArgumentException if nothing is varied, or the design has too many points
   */
  public Sweep(Study study, Design design) {
    if (study.varied().isEmpty() || design.size(study.varied()) > Design.MOST_POINTS) {
      throw new IllegalArgumentException("a sweep needs parameters and at most a million points");
    }
    this.study = study.with(DesignSection.DESIGN, design);
    this.design = design;
    this.points = points(study, design);
    this.replications = new int[points.size()];
    this.isNarrow = new boolean[points.size()];
  }

  private static List<Point> points(Study study, Design design) {
    List<Point> points = new ArrayList<>();
    for (List<Double> row : design.rows(study.varied(), study.seed())) {
      int index = points.size();
      points.add(new Point(index, study.sharesLuck() ? 0 : index, row));
    }
    return List.copyOf(points);
  }

  @Override
  public String command() {
    return COMMAND;
  }

  @Override
  public Study study() {
    return study;
  }

  @Override
  public Optional<Section<?>> section() {
    return Optional.of(DesignSection.DESIGN);
  }

  /** The points of the design. */
  public List<Point> points() {
    return points;
  }

  /** How many replications of a point are finished. */
  public int replications(Point point) {
    return replications[point.index()];
  }

  /** Whether the stopping rule held at a point. */
  public boolean isNarrow(Point point) {
    return isNarrow[point.index()];
  }

  /** The first point at which shares do not fit together, and why, in words. */
  public Optional<String> objection() {
    Variation variation = new Variation(study.varied());
    for (Point point : points) {
      Optional<String> objection = variation.objection(study.scenarios(), point);
      if (objection.isPresent()) {
        return Optional.of("point " + point.index() + ": " + objection.get());
      }
    }
    return Optional.empty();
  }

  /**
   * Simulates all points, batch by batch. All points of a round are run before any of them is
   * looked at.
   */
  @Override
  public void evaluate(Evaluation evaluation) throws UnfinishedException, IOException {
    Replications rule = study.replications();
    List<Point> open = points;
    for (int done = 0; !open.isEmpty(); ) {
      int next = rule.next(done);
      try {
        evaluation.run(Cell.of(open, done, next));
      } finally {
        for (Point point : open) {
          replications[point.index()] = finished(evaluation, point, done, next);
        }
      }
      done = next;
      open = done < rule.maximum() ? notNarrow(evaluation, open, done) : List.of();
      if (done == rule.maximum() && rule.until().isPresent()) {
        markNarrow(evaluation, done);
      }
    }
  }

  /** Only whole beginnings count: a replication behind a gap would not be one at random. */
  private static int finished(Evaluation evaluation, Point point, int from, int until) {
    int finished = from;
    while (finished < until && evaluation.has(new Cell(point, finished))) {
      finished++;
    }
    return finished;
  }

  private List<Point> notNarrow(Evaluation evaluation, List<Point> open, int done)
      throws IOException {
    Narrowness narrowness = new Narrowness(evaluation, study.replications().until().orElseThrow());
    List<Point> rest = new ArrayList<>();
    for (Point point : open) {
      isNarrow[point.index()] = narrowness.holds(point, done);
      if (!isNarrow[point.index()]) {
        rest.add(point);
      }
    }
    return rest;
  }

  /** Points that went to the maximum may be narrow there or not. */
  private void markNarrow(Evaluation evaluation, int done) throws IOException {
    List<Point> last = points.stream().filter(p -> replications(p) == done).toList();
    notNarrow(evaluation, last, done);
  }

  /**
   * The mean of an output at a point and its 95 % interval.
   *
   * @throws IOException if finished runs cannot be read
   */
  public MeanInterval interval(Evaluation evaluation, Point point, Output output)
      throws IOException {
    return MeanInterval.of(new Replicates(evaluation, point).values(replications(point), output));
  }

  @Override
  public void write(StudyFiles files, Evaluation evaluation) throws IOException {
    new SweepTables(this, evaluation).write(files);
  }

  @Override
  public void describe(ObjectNode manifest) {
    ObjectNode node = manifest.putObject("design");
    node.put("type", design.word());
    node.put("points", points.size());
  }
}
