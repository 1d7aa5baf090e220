package dk.doorstep.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How a record stands in a journal: a mark, the length of the payload, the length once more with
 * all bits turned, a checksum of the payload, the payload. Numbers are big-endian.
 */
final class Frame {
  /** Begins every record, so that records can be found behind damage. */
  static final int MARK = 0x444A_5245;

  static final int HEAD = 4 * Integer.BYTES;

  /** Far more than any record needs. */
  static final int LONGEST = 1 << 28;

  private Frame() {}

  /** The bytes of a record. */
  static ByteBuffer of(byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(HEAD + payload.length);
    frame.putInt(MARK).putInt(payload.length).putInt(~payload.length);
    frame.putInt(checksum(payload)).put(payload).flip();
    return frame;
  }

  /** The length of the payload of the record that begins with this head, or -1 if none does. */
  static int length(ByteBuffer head, int at) {
    int length = head.getInt(at + 4);
    boolean isHead =
        head.getInt(at) == MARK
            && head.getInt(at + 8) == ~length
            && length >= 0
            && length <= LONGEST;
    return isHead ? length : -1;
  }

  static int checksum(byte[] payload) {
    CRC32C crc = new CRC32C();
    crc.update(payload, 0, payload.length);
    return (int) crc.getValue();
  }
}
