package dk.doorstep.cli;

import dk.doorstep.output.ProgramVersion;
import picocli.CommandLine;

/** The version of the program. */
final class Version implements CommandLine.IVersionProvider {
  static String number() {
    return ProgramVersion.number();
  }

  @Override
  public String[] getVersion() {
    return new String[] {"doorstep " + number()};
  }
}
