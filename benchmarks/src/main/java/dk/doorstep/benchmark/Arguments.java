package dk.doorstep.benchmark;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Checks arguments; what is wrong ends the command with exit code 2. */
record Arguments(CommandLine commandLine) {
  /** The number must lie between these, both allowed. */
  void between(String option, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new ParameterException(
          commandLine,
          String.format(
              Locale.ROOT,
              "%s is %s, and must be from %s to %s",
              option,
              plain(value),
              plain(least),
              plain(most)));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : Double.toString(value);
  }
}
