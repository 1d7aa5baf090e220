package dk.doorstep.animation.scene;

import java.util.PriorityQueue;

/** The seats of one spot: whoever comes takes the first free one and keeps it. */
final class Seats {
  private final PriorityQueue<Integer> free = new PriorityQueue<>();
  private int used;

  int take() {
    return free.isEmpty() ? used++ : free.remove();
  }

  void give(int seat) {
    free.add(seat);
  }

  /** One more than the largest seat that was ever taken. */
  int most() {
    return used;
  }
}
