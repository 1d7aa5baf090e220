package dk.doorstep.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * A ratio of the oracle's time to the engine's that was measured before, and of what.
 *
 * @param scenario id or file of the scenario
 * @param persons about how many persons
 * @param years years that were timed
 * @param ratio median ratio
 */
record RecordedRatio(String scenario, long persons, int years, double ratio) {
  /** Less than this share of it means that the engine has become slower, not the machine busier. */
  private static final double LEAST_SHARE = 0.5;

  /**
   * Reads a record.
   *
   * @throws IllegalArgumentException if the file holds something else
   */
  static RecordedRatio read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no such file", e);
    }
    return new RecordedRatio(
        text(properties, "scenario"),
        (long) number(properties, "persons"),
        (int) number(properties, "years"),
        number(properties, "ratio"));
  }

  /** Writes this record. */
  void write(Path file) throws IOException {
    List<String> lines =
        List.of(
            "# Median ratio of the reference's time to the engine's; versus --record FILE wrote it.",
            "scenario=" + scenario,
            "persons=" + persons,
            "years=" + years,
            String.format(Locale.ROOT, "ratio=%.1f", ratio));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** The ratio under which something is wrong. */
  double least() {
    return LEAST_SHARE * ratio;
  }

  /** Ratios of other sizes or scenarios may not be compared with this one. */
  void requireSameCase(String otherScenario, long otherPersons, int otherYears) {
    if (!scenario.equals(otherScenario) || persons != otherPersons || years != otherYears) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "recorded for --scenario %s --persons %d --years %d, not for %s, %d, %d",
              scenario,
              persons,
              years,
              otherScenario,
              otherPersons,
              otherYears));
    }
  }

  private static String text(Properties properties, String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("\"" + name + "\" is missing");
    }
    return value.trim();
  }

  private static double number(Properties properties, String name) {
    String value = text(properties, name);
    try {
      double number = Double.parseDouble(value);
      if (number > 0 && number < Double.POSITIVE_INFINITY) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like other values that are no use
    }
    throw new IllegalArgumentException(
        "\"" + name + "\" is " + value + ", and must be a number above 0");
  }
}
