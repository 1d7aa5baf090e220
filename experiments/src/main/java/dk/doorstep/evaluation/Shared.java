package dk.doorstep.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Things that several threads need and one of them makes; those not asked for lately are forgotten.
 *
 * @param <K> what a thing is asked for by
 * @param <V> the things; never changed by those who get them
 */
final class Shared<K, V> {
  private final Map<K, FutureTask<V>> things;

  Shared(int capacity) {
    things =
        new LinkedHashMap<>(capacity, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
            return size() > capacity;
          }
        };
  }

  /** The thing, made here or waited for. */
  V get(K key, Callable<V> make) throws Exception {
    FutureTask<V> task;
    boolean isMine = false;
    synchronized (things) {
      task = things.get(key);
      if (task == null) {
        task = new FutureTask<>(make);
        things.put(key, task);
        isMine = true;
      }
    }
    if (isMine) {
      task.run();
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      synchronized (things) {
        things.remove(key, task);
      }
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw (Error) e.getCause();
    }
  }
}
