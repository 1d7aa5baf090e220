package dk.doorstep.cli;

import java.util.Locale;

/** How a table is printed. */
enum Form {
  /** In columns, for reading. */
  TABLE,
  CSV,
  /** Markdown. */
  MD,
  JSON;

  /** The word used on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
