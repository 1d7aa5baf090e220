package dk.doorstep.cli;

import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.model.World;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that simulate. */
final class RunOptions {
  @Mixin private SeedOption luck;
  @Mixin private WorkOptions work;

  @Option(
      names = "--years",
      paramLabel = "N",
      converter = Values.Years.class,
      defaultValue = "10",
      descriptionKey = "option.years")
  private int years;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private SizeOption size;

  Size size() {
    return SizeOption.of(size);
  }

  boolean isQuiet() {
    return work.isQuiet();
  }

  /** Settings of an experiment. */
  RunSettings settings(int every, int replications, int draws, boolean keepEvents) {
    return new RunSettings(
        years, every, replications, draws, luck.seed(), work.threads(), World.BY_SIZE, keepEvents);
  }
}
