package dk.doorstep.output;

/** A file of draws cannot be used. */
public final class UnusableDrawsException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String detail;

  /** Why. */
  public enum Reason {
    /** It cannot be read. */
    UNREADABLE,
    /** It is not a table of draws. */
    NOT_DRAWS,
    /** It was made for other parameters, or for other defaults or ranges of them. */
    OTHER_LEDGER
  }

  UnusableDrawsException(Reason reason, String detail) {
    super(reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** What is wrong, or the command that makes the file anew. */
  public String detail() {
    return detail;
  }
}
