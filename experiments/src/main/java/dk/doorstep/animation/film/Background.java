package dk.doorstep.animation.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Hands frames to another sink on a thread of its own, while the next frame is drawn. */
final class Background implements FrameSink {
  private final FrameSink sink;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread worker = new Thread(task, "frames");
            worker.setDaemon(true);
            return worker;
          });
  private BufferedImage copy;
  private Future<?> last;

  Background(FrameSink sink) {
    this.sink = sink;
  }

  @Override
  public void add(BufferedImage frame) throws IOException {
    await();
    if (copy == null) {
      copy = new BufferedImage(frame.getWidth(), frame.getHeight(), frame.getType());
    }
    frame.copyData(copy.getRaster());
    last =
        thread.submit(
            () -> {
              sink.add(copy);
              return null;
            });
  }

  private void await() throws IOException {
    if (last == null) {
      return;
    }
    try {
      last.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      await();
    } finally {
      thread.shutdown();
      sink.close();
    }
  }
}
