package dk.doorstep.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file could not be written. Systems say why, but for a full disk not which file it was. */
public final class UnwrittenFileException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;

  private UnwrittenFileException(Path file, Throwable why) {
    super(file + ": " + why.getMessage(), why);
    this.file = file.toString();
  }

  /**
   * A problem with this file.
   *
   * @param why the problem; one that already names a file is told of this one instead
   */
  public static UnwrittenFileException of(Path file, Exception why) {
    boolean isWrapped =
        why instanceof UnwrittenFileException || why instanceof UncheckedIOException;
    return new UnwrittenFileException(file, isWrapped ? why.getCause() : why);
  }

  /** The file, as the folder was named. */
  public String file() {
    return file;
  }
}
