package dk.doorstep.observation;

/**
 * Money by item and payer, in whole øre. The state's part is added as it is; the municipality's is
 * what remains of the total, so that the two always make it up.
 */
final class CostTally {
  private static final CostItem[] ITEMS = CostItem.values();
  private static final double ORE_PER_KRONE = 100;

  private final long[] total = new long[ITEMS.length];
  private final long[] state = new long[ITEMS.length];
  private long rowTotal;
  private long rowState;

  void add(CostItem item, long totalOre, long stateOre) {
    total[item.ordinal()] += totalOre;
    state[item.ordinal()] += stateOre;
    rowTotal += totalOre;
    rowState += stateOre;
  }

  /** Øre of all payers and of the state since the row before; counting starts anew. */
  long[] takeRow() {
    long[] row = {rowTotal, rowState};
    rowTotal = 0;
    rowState = 0;
    return row;
  }

  long municipalOre(CostItem item) {
    return total[item.ordinal()] - state[item.ordinal()];
  }

  void merge(CostTally other) {
    for (int i = 0; i < ITEMS.length; i++) {
      total[i] += other.total[i];
      state[i] += other.state[i];
    }
  }

  void report(IndicatorTable table, int years) {
    long allOre = 0;
    long stateOre = 0;
    for (int i = 0; i < ITEMS.length; i++) {
      allOre += total[i];
      stateOre += state[i];
    }
    add(table, "cost.total", allOre, years);
    add(table, "cost.municipality", allOre - stateOre, years);
    add(table, "cost.state", stateOre, years);
    for (CostItem item : ITEMS) {
      String name = "cost." + item.label();
      add(table, name, total[item.ordinal()], years);
      add(table, name + ".municipality", municipalOre(item), years);
      add(table, name + ".state", state[item.ordinal()], years);
    }
  }

  private static void add(IndicatorTable table, String name, long ore, int years) {
    table.add(name, "all", "DKK/year", ore / (ORE_PER_KRONE * years));
  }

  static double kroner(long ore) {
    return ore / ORE_PER_KRONE;
  }
}
