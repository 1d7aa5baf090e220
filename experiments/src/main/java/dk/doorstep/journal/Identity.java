package dk.doorstep.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a journal belongs to, as bytes and compared. */
final class Identity {
  private Identity() {}

  static byte[] bytes(Map<String, String> identity) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(identity.size());
      for (Map.Entry<String, String> entry : identity.entrySet()) {
        write(out, entry.getKey());
        write(out, entry.getValue());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  static Map<String, String> of(byte[] bytes) throws IOException {
    Map<String, String> identity = new LinkedHashMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        identity.put(read(in), read(in));
      }
    }
    return identity;
  }

  static List<JournalException.Change> changes(Map<String, String> was, Map<String, String> is) {
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    List<JournalException.Change> changes = new ArrayList<>();
    for (String name : names) {
      String before = was.getOrDefault(name, "");
      String now = is.getOrDefault(name, "");
      if (!before.equals(now)) {
        changes.add(new JournalException.Change(name, before, now));
      }
    }
    return changes;
  }

  /** Texts may be longer than those that {@link DataOutputStream#writeUTF} takes. */
  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
