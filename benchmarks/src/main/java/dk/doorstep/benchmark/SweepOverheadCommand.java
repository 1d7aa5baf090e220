package dk.doorstep.benchmark;

import dk.doorstep.design.Grid;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.MemoryStore;
import dk.doorstep.evaluation.Progress;
import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.model.World;
import dk.doorstep.output.ProgramVersion;
import dk.doorstep.output.StudyFolder;
import dk.doorstep.output.StudySession;
import dk.doorstep.output.TableFormat;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import dk.doorstep.study.StudyBuilder;
import dk.doorstep.study.Variation;
import dk.doorstep.sweep.Sweep;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures what a sweep costs beside the simulation: the runs of a sweep by bare simulation on one
 * thread, then as a sweep with journal, tables and manifest on one thread and on two. The shortest
 * of several rounds counts, since other work on the machine only ever adds.
 */
@Command(
    name = "sweep-overhead",
    description = "Measures what a sweep costs beside the simulation, and what two threads gain.")
final class SweepOverheadCommand implements Callable<Integer> {
  private static final double NANOSECONDS = 1e9;
  private static final double MILLISECONDS = 1e3;
  private static final double[] VALUES = {0.5, 0.6, 0.7, 0.8, 0.9};

  @Spec private CommandSpec spec;

  @Option(names = "--scenario", description = "Id or file. Default: ${DEFAULT-VALUE}")
  private String scenario = "denmark-2019";

  @Option(names = "--scale", description = "Share of the areas. Default: ${DEFAULT-VALUE}")
  private double scale = 0.02;

  @Option(names = "--years", description = "Years of a run. Default: ${DEFAULT-VALUE}")
  private int years = 1;

  @Option(names = "--replications", description = "Of each of 5 points. Default: ${DEFAULT-VALUE}")
  private int replications = 20;

  @Option(names = "--rounds", description = "Times everything is done. Default: ${DEFAULT-VALUE}")
  private int rounds = 3;

  /** Wall-clock and processor time in seconds. */
  private record Time(double wall, double processor) {
    Time least(Time other) {
      return new Time(Math.min(wall, other.wall), Math.min(processor, other.processor));
    }
  }

  /** Something that is measured. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  @Override
  public Integer call() throws ScenarioException, IOException {
    Study study =
        new StudyBuilder(scenario)
            .years(years)
            .scale(scale)
            .replications(replications)
            .vary("aftercare.coverage", VALUES)
            .build();
    int runs = VALUES.length * replications;
    Time never = new Time(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    Time bare = never;
    Time one = never;
    Time two = never;
    for (int round = 0; round < rounds; round++) {
      bare = bare.least(time(() -> simulate(study)));
      one = one.least(time(() -> sweep(study, 1)));
      two = two.least(time(() -> sweep(study, 2)));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "runs,bare_seconds,sweep_seconds,sweep_two_threads_seconds,overhead_ms_per_run,overhead_processor_ms_per_run,gain_of_two_threads");
    out.printf(
        Locale.ROOT,
        "%d,%.3f,%.3f,%.3f,%.2f,%.2f,%.2f%n",
        runs,
        bare.wall,
        one.wall,
        two.wall,
        MILLISECONDS * (one.wall - bare.wall) / runs,
        MILLISECONDS * (one.processor - bare.processor) / runs,
        one.wall / two.wall);
    out.flush();
    return 0;
  }

  private static Time time(Work work) throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long wall = System.nanoTime();
    long processor = system.getProcessCpuTime();
    work.run();
    return new Time(
        (System.nanoTime() - wall) / NANOSECONDS,
        (system.getProcessCpuTime() - processor) / NANOSECONDS);
  }

  private static void simulate(Study study) {
    Sweep sweep = new Sweep(study, new Grid());
    Variation variation = new Variation(study.varied());
    Evaluation areas = new Evaluation(study, new MemoryStore(), 1, Progress.none());
    Branching branching = areas.branchings().get(0);
    Simulation simulation =
        new Simulation(
            new RunSettings(study.years(), study.every(), 1, 1, study.seed(), 1, 1, false));
    for (Point point : sweep.points()) {
      for (int replication = 0; replication < study.replications().maximum(); replication++) {
        World past =
            simulation.spinUp(
                variation.past(branching.root(), point), branching.areas(), 0, replication);
        simulation.run(past, variation.scenario(study.scenarios().get(0), point), 0, replication);
      }
    }
  }

  private static void sweep(Study study, int threads) throws IOException {
    Path folder = Files.createTempDirectory("sweep-overhead");
    try {
      new StudySession(
              new StudySession.Request(
                  folder,
                  StudyFolder.Mode.NEW,
                  TableFormat.CSV,
                  threads,
                  Progress.none(),
                  ProgramVersion.number(),
                  List.of(),
                  folder))
          .run(new Sweep(study, new Grid()));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
