package dk.doorstep.cli;

import dk.doorstep.experiment.Size;
import picocli.CommandLine.Option;

/** How much is simulated: one of two options. */
final class SizeOption {
  @Option(
      names = "--scale",
      paramLabel = "SHARE",
      converter = Values.Scale.class,
      descriptionKey = "option.scale")
  private Double scale;

  @Option(
      names = "--persons",
      paramLabel = "N",
      converter = Values.Persons.class,
      descriptionKey = "option.persons")
  private Long persons;

  /** The size asked for; all areas if neither option is given. */
  static Size of(SizeOption option) {
    if (option == null) {
      return new Size.Scale(1);
    }
    return option.persons != null ? new Size.Persons(option.persons) : new Size.Scale(option.scale);
  }
}
