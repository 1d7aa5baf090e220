package dk.doorstep.output;

import java.io.IOException;
import java.nio.file.Path;

/** Results cannot be written to a folder. */
public final class UnusableFolderException extends IOException {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String folder;
  private final String detail;

  /** Why. */
  public enum Reason {
    /** It holds something that must not be overwritten. */
    NOT_EMPTY,
    /** It holds a journal, with which to go on or not. */
    HAS_JOURNAL,
    /** It is a file. */
    NOT_A_FOLDER,
    /** The system does not let us write there. */
    NOT_WRITABLE,
    /** Another process is writing there. */
    IN_USE
  }

  UnusableFolderException(Reason reason, Path folder, String detail) {
    super(folder + ": " + reason + " " + detail);
    this.reason = reason;
    this.folder = folder.toString();
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** The folder as it was named. */
  public String folder() {
    return folder;
  }

  /** What the system says; may be empty. */
  public String detail() {
    return detail;
  }
}
