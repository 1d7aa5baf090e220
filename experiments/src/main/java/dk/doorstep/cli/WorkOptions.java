package dk.doorstep.cli;

import picocli.CommandLine.Option;

/** Options of commands that take their time: how much of the machine they take, what they show. */
final class WorkOptions {
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

  /** As many as were asked for, else one for each processor. */
  int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** Whether somebody asked for a number of threads. */
  boolean isThreadsStated() {
    return threads != null;
  }

  boolean isQuiet() {
    return quiet;
  }
}
