package dk.doorstep.benchmark;

/** What is measured unless something else is asked for; see DECLARATION.md. */
final class FrozenScenario {
  /** The scenario of the catalogue in which everything is active. */
  static final String ID = "shelter-cti-kept-place-early-visitation";

  /** Years before day 0: enough for most persons to be there, and few enough to wait for. */
  static final int SPIN_UP_YEARS = 3;

  /** Years of the smaller runs by which engine and oracle are compared. */
  static final int REPLICATION_YEARS = 3;

  private FrozenScenario() {}
}
