package dk.doorstep.output;

import dk.doorstep.journal.SoleWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps a folder for one writer, since the files of two would be mixed. The mark in the folder is
 * gone when the writer is done; one that was left by a process that was killed holds nobody up.
 */
public final class FolderLock implements AutoCloseable {
  /** Name of the mark. */
  static final String NAME = ".doorstep.lock";

  /** A mark can vanish between finding and locking it as often as other writers end. */
  private static final int TRIES = 20;

  private final Path mark;
  private final FileChannel channel;

  private FolderLock(Path mark, FileChannel channel) {
    this.mark = mark;
    this.channel = channel;
  }

  /**
   * Takes a folder, which is made if it is missing.
   *
   * @throws UnusableFolderException if another process is writing there
   * @throws IOException if it cannot be written to
   */
  public static FolderLock take(Path folder) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Optional<FolderLock> taken = tryToTake(folder);
      if (taken.isPresent()) {
        return taken.get();
      }
    }
    throw inUse(folder);
  }

  /** Empty if the mark, or the folder with it, was removed by a writer that ended meanwhile. */
  private static Optional<FolderLock> tryToTake(Path folder) throws IOException {
    Path mark = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      Object before = identity(mark);
      FileChannel channel =
          SoleWriter.open(mark, StandardOpenOption.WRITE).orElseThrow(() -> inUse(folder));
      // A lock on a file that is no longer in the folder keeps nobody out.
      if (isStill(mark, before)) {
        return Optional.of(new FolderLock(mark, channel));
      }
      channel.close();
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Object identity(Path mark) throws IOException {
    try {
      Files.createFile(mark);
    } catch (FileAlreadyExistsException e) {
      // It may be held by somebody, or have been left behind.
    }
    return Files.readAttributes(mark, BasicFileAttributes.class).fileKey();
  }

  private static boolean isStill(Path mark, Object before) throws IOException {
    try {
      return Objects.equals(
          before, Files.readAttributes(mark, BasicFileAttributes.class).fileKey());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static UnusableFolderException inUse(Path folder) {
    return new UnusableFolderException(UnusableFolderException.Reason.IN_USE, folder, "");
  }

  /** Gives the folder free and removes the mark. */
  @Override
  public void close() throws IOException {
    try (channel) {
      // Once it is free the mark may be somebody else's.
      if (channel.isOpen()) {
        Files.deleteIfExists(mark);
      }
    }
  }
}
