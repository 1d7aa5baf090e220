package dk.doorstep.evaluation;

/** An engine cannot be used, or has given up. */
public final class EngineException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String detail;

  /** Why. */
  public enum Reason {
    /** Nobody said who gives the work out. */
    NO_MASTER,
    /** The address of the master is none that the engine understands. */
    BAD_MASTER,
    /** Nobody answers at the address, or refuses. */
    UNREACHABLE,
    /** The master has nobody to give the work to. */
    NO_WORKERS,
    /** It cannot send the program to where it is to work. */
    NO_PROGRAM,
    /** It tried some cells several times, and whoever had them was lost each time. */
    GAVE_UP
  }

  /**
   * With a reason.
   *
   * @param detail an address, or what the engine itself says; may be empty
   */
  public EngineException(Reason reason, String detail) {
    this(reason, detail, null);
  }

  /** With a reason and what it came from. */
  public EngineException(Reason reason, String detail, Throwable cause) {
    super(reason + " " + detail, cause);
    this.reason = reason;
    this.detail = detail;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** An address, or what the engine itself says; may be empty. */
  public String detail() {
    return detail;
  }
}
