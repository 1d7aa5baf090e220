package dk.doorstep.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small town that is simulated in some milliseconds. */
final class Towns {
  /** Files: a town, and the same town with more dwellings. */
  static final String[] NAMES = {"town", "more"};

  private Towns() {}

  /** Writes the scenario files. */
  static void write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("town.json"),
        """
        {"extends": "blank",
         "parameters": {"run.spinUpYears": 1, "inflow.personsPerYear": 40, "dwellings.perYear": 20,
           "registration.streetHazardPerDay": 0.05, "tenancy.lossHazardPerDay.short": 0.001}}
        """);
    Files.writeString(
        folder.resolve("more.json"),
        "{\"extends\": \"town\", \"parameters\": {\"dwellings.perYear\": 30}}");
  }

  /** Writes the scenarios and an experiment that varies two parameters. */
  static Path experiment(Path folder, String rest) throws IOException {
    write(folder);
    return Files.writeString(
        folder.resolve("exp.json"),
        """
        {"scenarios": ["town.json", "more.json"], "years": 1,
         "vary": {
           "inflow.personsPerYear": [20, 40],
           "offer.acceptShare": {"values": [0.5, 1], "effect": "set", "scenarios": ["more"]},
         },
         "indicators": ["homeless.total", "exit.housed", "return.12m"], "groups": ["all", "sex:women"],
         %s}
        """
            .formatted(rest));
  }
}
