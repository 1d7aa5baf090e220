package dk.doorstep.population;

import java.io.Serializable;

/**
 * Who is due on which day: buckets by day in a ring. A person has one valid entry, for the earliest
 * day that is known; entries that have been overtaken stay and are passed over. Days beyond the
 * ring are entered at its end and looked at again then. Insertion and removal take constant time;
 * results do not depend on the order in a bucket.
 *
 * <p>A bucket is a chain of blocks, which go back to a common store when the day is over: memory is
 * taken for the entries there are, not for the fullest night of every bucket.
 */
public final class Calendar implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int DAYS = 1024;

  private final Blocks blocks;
  private final int[] first;
  private final int[] last;
  private final int[] counts;

  /** Block of the entry that was taken last. */
  private int block;

  /** What the rows of the block held; kept so that the reading is not left out. */
  private long fetched;

  /** An empty calendar. */
  public Calendar() {
    this(new Blocks(), new int[DAYS], new int[DAYS], new int[DAYS]);
  }

  private Calendar(Blocks blocks, int[] first, int[] last, int[] counts) {
    this.blocks = blocks;
    this.first = first;
    this.last = last;
    this.counts = counts;
  }

  /**
   * Enters a person who is due on {@link Person#due()}; today is the last day that has been
   * drained.
   */
  public void enter(Person p, int today) {
    int due = p.due();
    if (due == PersonView.NEVER) {
      return;
    }
    int day = Math.min(due, today + DAYS - 1);
    int place = p.scheduledPlace();
    if (place >= 0 && today + (place - today & DAYS - 1) <= day) {
      return;
    }
    int b = day & (DAYS - 1);
    p.setScheduledPlace(b);
    int index = counts[b]++ % Blocks.ENTRIES;
    if (index == 0) {
      int added = blocks.add();
      if (counts[b] == 1) {
        first[b] = added;
      } else {
        blocks.link(last[b], added);
      }
      last[b] = added;
    }
    blocks.set(last[b], index, p.slot());
  }

  /** Number of entries of this day, overtaken ones included. */
  public int count(int day) {
    return counts[day & (DAYS - 1)];
  }

  /**
   * Puts the cursor on the person of an entry of this day. To be called with every index below
   * {@link #count} in turn.
   *
   * @return whether the entry is valid and the person is due today; a person whose due day has
   *     moved on is entered again
   */
  public boolean take(Person cursor, int day, int index) {
    int b = day & (DAYS - 1);
    int inBlock = index % Blocks.ENTRIES;
    if (inBlock == 0) {
      block = index == 0 ? first[b] : blocks.next(block);
      fetch(cursor, Math.min(Blocks.ENTRIES, counts[b] - index));
    }
    cursor.moveTo(blocks.get(block, inBlock));
    if (cursor.scheduledPlace() != b) {
      return false;
    }
    cursor.setScheduledPlace(-1);
    if (cursor.due() > day) {
      enter(cursor, day);
      return false;
    }
    return true;
  }

  /** Asks for the rows of the persons in the present block before they are needed. */
  private void fetch(Person cursor, int entries) {
    long sum = 0;
    for (int i = 0; i < entries; i++) {
      sum ^= cursor.fetch(blocks.get(block, i));
    }
    fetched = sum;
  }

  /** Empties the bucket of a day that has been drained. */
  public void clear(int day) {
    int b = day & (DAYS - 1);
    if (counts[b] > 0) {
      blocks.remove(first[b], last[b]);
      counts[b] = 0;
    }
  }

  /** An independent copy. */
  public Calendar copy() {
    return new Calendar(blocks.copy(), first.clone(), last.clone(), counts.clone());
  }
}
