package dk.doorstep.cli;

import java.nio.file.Path;

/** A chart of a small comparison, made by the command line. */
public final class ChartFixture {
  private ChartFixture() {}

  /** Runs a comparison and gives the file with its chart. */
  public static Path compare(Path folder, String language) {
    String line =
        "compare denmark-2019 no-support --years 1 --scale 0.05 --replications 1 --quiet --out c --lang "
            + language;
    Called called = Called.with(folder, line.split(" "));
    if (called.code() != 0) {
      throw new IllegalStateException(called.err());
    }
    return folder.resolve("c/homeless.svg");
  }
}
