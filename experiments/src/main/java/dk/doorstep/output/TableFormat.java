package dk.doorstep.output;

/** The formats of tables. */
public enum TableFormat {
  /** Comma-separated values. */
  CSV("csv"),
  /** Apache Parquet. */
  PARQUET("parquet");

  private final String word;

  TableFormat(String word) {
    this.word = word;
  }

  /** The word on the command line, and the ending of files. */
  public String word() {
    return word;
  }
}
