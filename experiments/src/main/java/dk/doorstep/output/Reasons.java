package dk.doorstep.output;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a few words why a file could not be written. */
public final class Reasons {
  private Reasons() {}

  /** One line, without the name of a Java class. */
  public static String of(Throwable problem) {
    Throwable cause = problem.getCause();
    // A problem that only wraps another has nothing to say but the other's class and words.
    if (cause != null && cause.toString().equals(problem.getMessage())) {
      return of(cause);
    }
    if (problem instanceof java.io.UncheckedIOException && cause != null) {
      return of(cause);
    }
    if (problem instanceof AccessDeniedException e) {
      return "no permission: " + e.getFile();
    }
    if (problem instanceof NoSuchFileException e) {
      return "no such file or folder: " + e.getFile();
    }
    if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
      return "not a folder: " + ((FileSystemException) problem).getFile();
    }
    if (problem instanceof CharacterCodingException) {
      return "it is not text in UTF-8";
    }
    String message = problem.getMessage();
    String text = message == null ? "no reason given" : message;
    return text.replaceAll("\\s+", " ").trim();
  }
}
