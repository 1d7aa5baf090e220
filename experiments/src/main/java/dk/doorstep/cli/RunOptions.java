package dk.doorstep.cli;

import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.model.World;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options of commands that simulate. */
final class RunOptions {
  @Option(
      names = "--years",
      paramLabel = "N",
      converter = Values.Years.class,
      defaultValue = "10",
      descriptionKey = "option.years")
  private int years;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private SizeOption size;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Values.Seed.class,
      defaultValue = "1",
      descriptionKey = "option.seed")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Values.Threads.class,
      descriptionKey = "option.threads")
  private Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "option.quiet")
  private boolean quiet;

  Size size() {
    return SizeOption.of(size);
  }

  boolean isQuiet() {
    return quiet;
  }

  /** Settings of an experiment. */
  RunSettings settings(int every, int replications, int draws, boolean keepEvents) {
    int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    return new RunSettings(
        years, every, replications, draws, seed, count, World.BY_SIZE, keepEvents);
  }
}
