package dk.doorstep.animation.film;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** Takes the frames of a film, one after the other. The file is whole when it is closed. */
public interface FrameSink extends Closeable {
  /** Adds a picture; it may be drawn over afterwards. */
  void add(BufferedImage frame) throws IOException;
}
