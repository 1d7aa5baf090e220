package dk.doorstep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small place and experiments about it, written to a folder. */
final class EstimationFixture {
  static final String VARY =
      """
      "vary": { "inflow.personsPerYear": { "from": 40, "to": 160 }, "seeking.ratio.cycling": {}, "cost.openHouseDay": {} },
      """;

  private final Path folder;

  EstimationFixture(Path folder) throws IOException {
    this.folder = folder;
    write("tiny.json", "{ \"extends\": \"toften\", \"parameters\": { \"run.spinUpYears\": 1 } }");
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** An experiment about the small place with these further members. */
  Path experiment(String name, String members) throws IOException {
    return write(
        name,
        "{ \"scenarios\": [\"tiny.json\"], \"years\": 1, \"replications\": 2, " + members + " }");
  }

  /** Targets in the form of the files that are shipped. */
  Path targets(String name, String... lines) throws IOException {
    return write(
        name,
        "id,name,role,scenario,figure,scaled,value,tolerance,basis,unit,source,note\n"
            + String.join("\n", lines)
            + "\n");
  }
}
