package dk.doorstep.population;

import java.util.Arrays;

/**
 * Who is due on which day: buckets by day in a ring. A person has one valid entry, for the earliest
 * day that is known ({@link Person#scheduled()}); entries that have been overtaken stay and are
 * passed over. Days beyond the ring are entered at its end and looked at again then. Insertion and
 * removal take constant time; results do not depend on the order in a bucket.
 */
public final class Calendar {
  private static final int DAYS = 1024;

  private int[][] buckets = new int[DAYS][];
  private int[] counts = new int[DAYS];

  /**
   * Enters a person who is due on {@link Person#due()}; today is the last day that has been
   * drained.
   */
  public void enter(Person p, int today) {
    int due = p.due();
    if (due == PersonView.NEVER || p.scheduled() <= due) {
      return;
    }
    int day = Math.min(due, today + DAYS - 1);
    if (p.scheduled() <= day) {
      return;
    }
    p.setScheduled(day);
    int b = day & (DAYS - 1);
    int[] bucket = buckets[b];
    if (bucket == null) {
      bucket = new int[8];
      buckets[b] = bucket;
    } else if (counts[b] == bucket.length) {
      bucket = Arrays.copyOf(bucket, counts[b] * 2);
      buckets[b] = bucket;
    }
    bucket[counts[b]++] = p.slot();
  }

  /** Number of entries of this day, overtaken ones included. */
  public int count(int day) {
    return counts[day & (DAYS - 1)];
  }

  /**
   * Puts the cursor on the person of an entry of this day.
   *
   * @return whether the entry is valid and the person is due today; a person whose due day has
   *     moved on is entered again
   */
  public boolean take(Person cursor, int day, int index) {
    cursor.moveTo(buckets[day & (DAYS - 1)][index]);
    if (!cursor.isSomebody() || cursor.scheduled() != day) {
      return false;
    }
    cursor.setScheduled(PersonView.NEVER);
    if (cursor.due() > day) {
      enter(cursor, day);
      return false;
    }
    return true;
  }

  /** Empties the bucket of a day that has been drained. */
  public void clear(int day) {
    counts[day & (DAYS - 1)] = 0;
  }

  /** An independent copy. */
  public Calendar copy() {
    Calendar copy = new Calendar();
    copy.counts = counts.clone();
    copy.buckets = new int[DAYS][];
    for (int i = 0; i < DAYS; i++) {
      copy.buckets[i] = counts[i] == 0 ? null : buckets[i].clone();
    }
    return copy;
  }
}
