package dk.doorstep.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file to which records are appended and which only grows. A record that was being written when
 * the machine stopped is cut off when the journal is opened again; what lies before it is kept.
 *
 * <p>Once a second at most, what was appended is forced to disk and a mark says so. Damage before a
 * mark is not explained by a machine that stopped, so such a journal is refused and left alone;
 * damage after the last mark is cut off with what follows it.
 *
 * <p>The first record says what the journal belongs to. For use by several threads and one process.
 */
public final class Journal implements AutoCloseable {
  /** Version of the format; a reader refuses a higher one. */
  public static final int VERSION = 1;

  private static final byte[] MAGIC = "doorstep journal ".getBytes(StandardCharsets.US_ASCII);
  private static final int FIRST = MAGIC.length + Integer.BYTES;
  private static final long FORCE_AFTER_NANOS = 1_000_000_000L;

  /** Kinds of record: the first byte of a payload. */
  private static final byte IDENTITY = 'I';

  private static final byte FORCED = 'F';
  private static final byte CONTENT = 'C';

  private final FileChannel channel;
  private long end;
  private long forcedAt = System.nanoTime();
  private boolean isForced = true;
  private boolean isBroken;

  /** Hears the records of a journal that is opened again. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A record.
     *
     * @param position what {@link #read} finds it by
     * @param content what was appended
     */
    void record(long position, byte[] content) throws IOException;
  }

  private Journal(FileChannel channel, long end) {
    this.channel = channel;
    this.end = end;
  }

  /**
   * Begins a journal. The file appears with its first record or not at all; one that is there
   * already is replaced.
   *
   * @param identity what the results depend on, by name
   * @throws IOException if it cannot be written
   */
  public static Journal create(Path file, Map<String, String> identity) throws IOException {
    if (Files.exists(file)) {
      // Nobody may be writing to the one that is replaced.
      lock(file).close();
    }
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    byte[] first = kind(IDENTITY, Identity.bytes(identity));
    ByteBuffer frame = Frame.of(first);
    ByteBuffer bytes = ByteBuffer.allocate(FIRST + frame.remaining());
    bytes.put(MAGIC).putInt(VERSION).put(frame).flip();
    try (FileChannel out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    FileChannel channel = lock(file);
    return new Journal(channel, channel.size());
  }

  /**
   * Opens a journal to go on with it. A torn end is cut off.
   *
   * @param identity what it must have been begun with
   * @param listener hears every record that is kept
   * @throws JournalException if it cannot be gone on with
   * @throws IOException if it cannot be read
   */
  public static Journal open(Path file, Map<String, String> identity, Listener listener)
      throws IOException {
    FileChannel channel = lock(file);
    try {
      checkVersion(channel);
      Scan scan = new Scan(channel, FIRST);
      Optional<byte[]> first = scan.next();
      if (first.isEmpty() || first.get()[0] != IDENTITY) {
        throw corrupt(FIRST);
      }
      List<JournalException.Change> changes =
          Identity.changes(Identity.of(content(first.get())), identity);
      if (!changes.isEmpty()) {
        throw new JournalException(JournalException.Reason.OTHER, "", changes);
      }
      long end = replay(scan, listener);
      channel.truncate(end);
      return new Journal(channel, end);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static long replay(Scan scan, Listener listener) throws IOException {
    while (!scan.isAtEnd()) {
      long position = scan.position();
      Optional<byte[]> payload = scan.next();
      if (payload.isEmpty()) {
        refuseDamageBeforeAMark(scan);
        return position;
      }
      if (payload.get()[0] == CONTENT) {
        listener.record(position, content(payload.get()));
      }
    }
    return scan.position();
  }

  private static void refuseDamageBeforeAMark(Scan scan) throws IOException {
    long damage = scan.position();
    while (scan.skipDamage()) {
      for (Optional<byte[]> payload = scan.next(); payload.isPresent(); payload = scan.next()) {
        if (payload.get()[0] == FORCED) {
          throw corrupt(damage);
        }
      }
    }
  }

  private static JournalException corrupt(long at) {
    return new JournalException(JournalException.Reason.CORRUPT, Long.toString(at));
  }

  private static void checkVersion(FileChannel channel) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(FIRST);
    while (head.hasRemaining() && channel.read(head, head.position()) >= 0) {
      // read on
    }
    byte[] magic = Arrays.copyOf(head.array(), MAGIC.length);
    if (head.hasRemaining() || !Arrays.equals(magic, MAGIC)) {
      throw new JournalException(JournalException.Reason.NOT_A_JOURNAL, "");
    }
    int version = head.getInt(MAGIC.length);
    if (version > VERSION) {
      throw new JournalException(JournalException.Reason.NEWER, Integer.toString(version));
    }
    if (version < 1) {
      throw new JournalException(JournalException.Reason.NOT_A_JOURNAL, "");
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    return SoleWriter.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)
        .orElseThrow(() -> new JournalException(JournalException.Reason.IN_USE, ""));
  }

  /**
   * Appends a record.
   *
   * @return what {@link #read} finds it by
   * @throws IOException if it cannot be written; what was appended before stays
   */
  public synchronized long append(byte[] content) throws IOException {
    if (isBroken) {
      throw new IOException("an earlier record could not be written");
    }
    long position = end;
    write(Frame.of(kind(CONTENT, content)));
    isForced = false;
    if (System.nanoTime() - forcedAt >= FORCE_AFTER_NANOS) {
      force();
    }
    return position;
  }

  /** Forces what was appended to disk and says so. */
  private void force() throws IOException {
    channel.force(false);
    write(Frame.of(new byte[] {FORCED}));
    forcedAt = System.nanoTime();
    isForced = true;
  }

  private void write(ByteBuffer frame) throws IOException {
    long position = end;
    try {
      while (frame.hasRemaining()) {
        position += channel.write(frame, position);
      }
      end = position;
    } catch (IOException e) {
      isBroken = true;
      try {
        channel.truncate(end);
      } catch (IOException again) {
        // The torn record is cut off when the journal is opened again.
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  /**
   * What was appended at this position.
   *
   * @throws IOException if it cannot be read
   */
  public byte[] read(long position) throws IOException {
    return new Scan(channel, position)
        .next()
        .map(Journal::content)
        .orElseThrow(() -> new EOFException("a record of the journal is damaged"));
  }

  /** Forces everything to disk and gives the file free. */
  @Override
  public synchronized void close() throws IOException {
    try (channel) {
      if (channel.isOpen() && !isForced && !isBroken) {
        force();
        channel.force(false);
      }
    } finally {
      isBroken = true;
    }
  }

  private static byte[] kind(byte kind, byte[] content) {
    return ByteBuffer.allocate(1 + content.length).put(kind).put(content).array();
  }

  private static byte[] content(byte[] payload) {
    return Arrays.copyOfRange(payload, 1, payload.length);
  }
}
