package dk.doorstep.oracle;

import java.util.List;

/** What may happen to a person in a night by chance. */
enum Chance {
  /** Asks for a shelter bed. */
  SEEK(true),
  /** Leaves the shelter without a dwelling. */
  LEAVE(true),
  /** Moves on among street, night shelter, sofa and other places. */
  DRIFT(true),
  /** Ends homelessness without the queue. */
  EXIT(true),
  /** Loses the home. */
  LOSS(true),
  /** Wants a respite on the kept place. */
  RESPITE(false),
  DEATH(true),
  REGISTER(false),
  PLAN(false),
  STAY_PLAN(false),
  CONTACT(false),
  READY(false),
  TREATMENT(false),
  TREATMENT_END(false),
  ARREARS(false),
  ARREARS_END(false),
  SANCTION(false),
  ADDRESS(false),
  REFUSE(false);

  /** All chances, in order. */
  static final List<Chance> ALL = List.of(values());

  private final boolean moves;

  Chance(boolean moves) {
    this.moves = moves;
  }

  /** Whether it may change where the night is spent; at most one such thing happens in a night. */
  boolean moves() {
    return moves;
  }
}
