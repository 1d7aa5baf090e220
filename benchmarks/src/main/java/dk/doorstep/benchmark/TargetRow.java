package dk.doorstep.benchmark;

import java.util.Locale;

/**
 * One line of the table of targets.
 *
 * @param what what is measured
 * @param target the bound
 * @param measured what was measured
 * @param isMet whether it is within the bound
 */
record TargetRow(String what, String target, String measured, boolean isMet) {
  /** A line whose measured value may be at most this. */
  static TargetRow atMost(String what, double bound, String unit, double measured) {
    return row(what, "at most", bound, unit, measured, measured <= bound);
  }

  /** A line whose measured value must be below this. */
  static TargetRow below(String what, double bound, String unit, double measured) {
    return row(what, "under", bound, unit, measured, measured < bound);
  }

  /** A line whose measured value must be at least this. */
  static TargetRow atLeast(String what, double bound, String unit, double measured) {
    return row(what, "at least", bound, unit, measured, measured >= bound);
  }

  private static TargetRow row(
      String what, String relation, double bound, String unit, double measured, boolean isMet) {
    return new TargetRow(
        what,
        String.format(Locale.ROOT, "%s %s%s", relation, plain(bound), unit),
        String.format(Locale.ROOT, "%.2f%s", measured, unit),
        isMet);
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
  }

  /** This line of a Markdown table. */
  String toMarkdown() {
    return "| " + what + " | " + target + " | " + measured + " | " + (isMet ? "yes" : "no") + " |";
  }
}
