package dk.doorstep.cli;

import picocli.CommandLine.Option;

/** The seed of all luck. */
final class SeedOption {
  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Values.Seed.class,
      defaultValue = "1",
      descriptionKey = "option.seed")
  private long seed;

  long seed() {
    return seed;
  }
}
