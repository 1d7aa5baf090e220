package dk.doorstep.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The fit of {@code denmark-2019} to what was measured (C1 to C18), as it was calibrated: tables as
 * CSV, each after comment lines that tell how it was made.
 */
public enum BaselineFit {
  /** Weighted draws of what nobody has measured. */
  POSTERIOR,
  /** A row per target: measured and simulated. */
  FIT,
  /** A row per parameter: what was thought before, and what is thought after. */
  PARAMETERS,
  /** A row per pair of targets that pull against each other. */
  TENSIONS,
  /** A row per wave of simulations. */
  WAVES;

  private static final String FITTED = "denmark-2019";

  /** Whether this is the scenario that was fitted. */
  public static boolean isOf(Scenario scenario) {
    return scenario.id().equals(FITTED) && scenario.source().equals(Scenario.CATALOGUE);
  }

  /** Name of the file. */
  public String file() {
    return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
  }

  /** The table with its comment lines. */
  public String text() {
    try (InputStream in = BaselineFit.class.getResourceAsStream("fit/" + file())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
