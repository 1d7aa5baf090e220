package dk.doorstep.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Steps the parts of a world, each by a {@link DoorstepModel} of its own: many nights of one part,
 * then of the next, so that the persons of a part stay in the processor's cache; and on several
 * threads, side by side. Nothing couples the parts, so neither makes a difference to the results.
 */
public final class ShardedModel {
  private final World world;
  private final List<DoorstepModel> parts;

  /**
   * @param world the state to go on from
   */
  public ShardedModel(World world) {
    this.world = world;
    this.parts = world.parts().stream().map(DoorstepModel::new).toList();
  }

  /** The world that this model steps. */
  public World world() {
    return world;
  }

  /** Steps all parts on this thread until this night is over. */
  public void runUntil(int day) {
    runUntil(day, 1, () -> {});
  }

  /**
   * Steps all parts until this night is over. What is thrown on any thread ends the stepping of all
   * parts after those that are under way, and is thrown here; the world is of no use then.
   *
   * @param threads how many parts may be stepped at a time, the calling thread included; at least 1
   * @param beforePart called before each part on the thread that steps it; may throw to stop
   */
  public void runUntil(int day, int threads, Runnable beforePart) {
    Stepping stepping = new Stepping(day, beforePart);
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, parts.size()); i++) {
      Thread helper = new Thread(stepping, Thread.currentThread().getName() + "-part-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    stepping.run();
    awaitAll(helpers);
    stepping.throwFailure();
  }

  /** Waits whatever happens: a part that is still stepping would go on changing the world. */
  private static void awaitAll(List<Thread> helpers) {
    boolean interrupted = false;
    for (Thread helper : helpers) {
      while (helper.isAlive()) {
        try {
          helper.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes the parts one by one, on as many threads as run it. */
  private final class Stepping implements Runnable {
    private final int day;
    private final Runnable beforePart;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Stepping(int day, Runnable beforePart) {
      this.day = day;
      this.beforePart = beforePart;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // it is thrown again on the thread that asked
    public void run() {
      try {
        for (int i = next.getAndIncrement();
            i < parts.size() && failure.get() == null;
            i = next.getAndIncrement()) {
          beforePart.run();
          parts.get(i).runUntil(day);
        }
      } catch (Throwable e) {
        failure.compareAndSet(null, e);
      }
    }

    void throwFailure() {
      if (failure.get() instanceof Error error) {
        throw error;
      }
      if (failure.get() instanceof RuntimeException exception) {
        throw exception;
      }
    }
  }
}
