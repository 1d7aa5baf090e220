package dk.doorstep.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** Reads the records of a journal one after another, and looks behind damage. */
final class Scan {
  private static final int WINDOW = 1 << 20;

  private final FileChannel channel;
  private final long end;
  private long position;

  Scan(FileChannel channel, long from) throws IOException {
    this.channel = channel;
    this.end = channel.size();
    this.position = from;
  }

  /** Where the next record begins. */
  long position() {
    return position;
  }

  boolean isAtEnd() {
    return position == end;
  }

  /** The payload of the next record, or nothing if none is whole here. */
  Optional<byte[]> next() throws IOException {
    Optional<byte[]> payload = at(position);
    payload.ifPresent(bytes -> position += Frame.HEAD + bytes.length);
    return payload;
  }

  /** Moves to the next whole record, byte by byte; whether there is one. */
  boolean skipDamage() throws IOException {
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    for (long from = position + 1; from + Frame.HEAD <= end; ) {
      window.clear().limit((int) Math.min(WINDOW, end - from));
      read(window, from);
      int last = window.limit() - Frame.HEAD;
      for (int i = 0; i <= last; i++) {
        if (Frame.length(window, i) >= 0 && at(from + i).isPresent()) {
          position = from + i;
          return true;
        }
      }
      from += last + 1;
    }
    return false;
  }

  private Optional<byte[]> at(long place) throws IOException {
    if (end - place < Frame.HEAD) {
      return Optional.empty();
    }
    ByteBuffer head = ByteBuffer.allocate(Frame.HEAD);
    read(head, place);
    int length = Frame.length(head, 0);
    if (length < 0 || end - place - Frame.HEAD < length) {
      return Optional.empty();
    }
    ByteBuffer payload = ByteBuffer.allocate(length);
    read(payload, place + Frame.HEAD);
    boolean isWhole = Frame.checksum(payload.array()) == head.getInt(3 * Integer.BYTES);
    return isWhole ? Optional.of(payload.array()) : Optional.empty();
  }

  private void read(ByteBuffer into, long from) throws IOException {
    while (into.hasRemaining()) {
      if (channel.read(into, from + into.position()) < 0) {
        throw new IOException("the journal became shorter while it was read");
      }
    }
  }
}
