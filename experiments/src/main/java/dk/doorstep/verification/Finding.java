package dk.doorstep.verification;

/**
 * What a check found.
 *
 * @param check what was checked
 * @param part which part of it, empty if it has one: a night
 * @param expected what must be found
 * @param found what was found
 * @param bound how far off it may be; 0 for what must hold exactly
 * @param falseAlarm chance that a correct model fails; 0 for what must hold exactly
 * @param isPassed whether it was found
 */
public record Finding(
    Check check,
    String part,
    double expected,
    double found,
    double bound,
    double falseAlarm,
    boolean isPassed) {

  /** What is checked. */
  public enum Check {
    /** Where everybody is, night by night: powers of the one-night matrix. */
    MATRIX("matrix"),
    /** Mean residents of a shelter without a line, against Erlang's loss formula by nights. */
    ERLANG_B("erlangB"),
    /** Mean number in line before a shelter, against Erlang's delay formula by nights. */
    ERLANG_C("erlangC"),
    /** Resident nights as seen in shelters against nights of stays as told by events. */
    LITTLE("little"),
    /** Everybody is somewhere, once; beds, places and workers are not given twice. */
    CONSERVATION("conservation"),
    /** The state's refund of shelter nights against a plain recount. */
    REFUND("refund");

    private final String word;

    Check(String word) {
      this.word = word;
    }

    /** The word used in files and texts. */
    public String word() {
      return word;
    }
  }

  /** Something that must be found within a bound. */
  static Finding within(
      Check check, String part, double expected, double found, double bound, double falseAlarm) {
    return new Finding(
        check, part, expected, found, bound, falseAlarm, Math.abs(found - expected) <= bound);
  }

  /** Something that must be found exactly. */
  static Finding exactly(Check check, double expected, double found) {
    return within(check, "", expected, found, 0, 0);
  }
}
