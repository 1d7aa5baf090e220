package dk.doorstep.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bytes that some threads allocate, each from where it is first seen to where it is last seen, by
 * the Java machine's own count. For use by several threads.
 */
final class Allocation {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<Long, Long> first = new ConcurrentHashMap<>();
  private final Map<Long, Long> last = new ConcurrentHashMap<>();

  /** Notes how much the calling thread has allocated so far. */
  void look() {
    long thread = Thread.currentThread().getId();
    long bytes = THREADS.getThreadAllocatedBytes(thread);
    first.putIfAbsent(thread, bytes);
    last.put(thread, bytes);
  }

  /** Bytes allocated between the first and the last look of each thread. */
  long bytes() {
    return last.entrySet().stream().mapToLong(e -> e.getValue() - first.get(e.getKey())).sum();
  }
}
