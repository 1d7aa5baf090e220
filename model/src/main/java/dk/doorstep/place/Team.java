package dk.doorstep.place;

import java.io.Serializable;

/**
 * Workers who give support in the home. Room is counted in thousand-millionths of a worker, so that
 * courses of several methods share one team and no sum depends on the order of adding.
 */
public final class Team implements Serializable {
  private static final long serialVersionUID = 1;

  /** One full-time worker. */
  public static final long WORKER = 1_000_000_000;

  private long capacity;
  private long load;

  /**
   * Room that one course takes with this caseload per worker, rounded down so that the caseload
   * fits.
   */
  public static long share(double caseloadPerWorker) {
    return (long) Math.floor(WORKER / caseloadPerWorker);
  }

  public void setWorkers(double workers) {
    capacity = Math.round(workers * WORKER);
  }

  /** Whether a course of this share has room. */
  public boolean hasRoomFor(long share) {
    return load + share <= capacity;
  }

  /** Room that is left; below 0 if more is taken than there is. */
  public long room() {
    return capacity - load;
  }

  public void take(long share) {
    load += share;
  }

  public void give(long share) {
    load -= share;
  }

  /** Sets the load to nothing, before it is counted anew. */
  public void clearLoad() {
    load = 0;
  }

  /** Room taken, thousand-millionths of a worker. */
  public long load() {
    return load;
  }

  /** Room in all, thousand-millionths of a worker. */
  public long capacity() {
    return capacity;
  }

  /** An independent copy. */
  public Team copy() {
    Team copy = new Team();
    copy.capacity = capacity;
    copy.load = load;
    return copy;
  }
}
