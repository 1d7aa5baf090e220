package dk.doorstep.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens a file that one process at a time may write to. The system gives the file free when the
 * process ends, however it ends.
 */
public final class SoleWriter {
  private SoleWriter() {}

  /**
   * Opens a file and keeps others from opening it in this way until the channel is closed.
   *
   * @param options with leave to write
   * @return empty if somebody else has it
   * @throws IOException if the file cannot be opened, or the file system knows no locks
   */
  public static Optional<FileChannel> open(Path file, OpenOption... options) throws IOException {
    FileChannel channel = FileChannel.open(file, options);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }
}
