package dk.doorstep.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program, written into a resource by the build. */
public final class ProgramVersion {
  private static final String RESOURCE = "/dk/doorstep/cli/version.properties";

  private ProgramVersion() {}

  /** The version. */
  public static String number() {
    Properties properties = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
    return properties.getProperty("version");
  }
}
