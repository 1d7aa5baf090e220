package dk.doorstep.journal;

import java.io.IOException;
import java.util.List;

/** A journal cannot be gone on with. Nothing in it was changed. */
public final class JournalException extends IOException {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final transient List<Change> changes;
  private final String detail;

  /** Why. */
  public enum Reason {
    /** The file is no journal. */
    NOT_A_JOURNAL,
    /** It was written by a newer version of the program. */
    NEWER,
    /** Something that was safely on disk is damaged. */
    CORRUPT,
    /** It belongs to another experiment, or to this one before it was changed. */
    OTHER,
    /** Another process is writing to it. */
    IN_USE
  }

  /**
   * What is not as it was.
   *
   * @param what name of the part
   * @param was what the journal was begun with; empty if there was no such part
   * @param is what it is now; empty if there is no such part
   */
  public record Change(String what, String was, String is) {}

  JournalException(Reason reason, String detail) {
    this(reason, detail, List.of());
  }

  JournalException(Reason reason, String detail, List<Change> changes) {
    super(reason + " " + detail + (changes.isEmpty() ? "" : changes));
    this.reason = reason;
    this.detail = detail;
    this.changes = List.copyOf(changes);
  }

  public Reason reason() {
    return reason;
  }

  /** Where it is damaged or which version wrote it; may be empty. */
  public String detail() {
    return detail;
  }

  /** What is not as it was, if that is the reason. */
  public List<Change> changes() {
    return changes;
  }
}
