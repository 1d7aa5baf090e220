package dk.doorstep.observation;

/**
 * The vocabulary of trajectory events. The first group changes where a person spends the night; the
 * second does not.
 */
public enum EventKind {
  /** Present at the start of what is observed. */
  INITIAL,
  /** Became homeless and was not followed before. */
  ARRIVAL,
  /** Moved between two homeless situations. */
  MOVE,
  /** Moved from homelessness to a home or supported housing. */
  MOVED_IN,
  /** Lost the home and is homeless. */
  TENANCY_LOST,
  /** Left the system. */
  LEFT,
  /** Housed so long that the person is no longer followed. */
  SETTLED,
  DEATH,

  /** Asked for a shelter bed and found none; detail: 1 if no shelter admits the person. */
  TURNED_AWAY,
  /** Was registered for a dwelling. */
  REGISTERED,
  /** Got an action plan. */
  PLAN,
  /** Got a contact person. */
  CONTACT_PERSON,
  /** Accepted a dwelling; detail: days of notice. */
  OFFER_ACCEPTED,
  /** Declined a dwelling. */
  OFFER_DECLINED,
  /** Moved to another home. */
  ADDRESS_CHANGE,
  /** Was offered support in the home; detail: provider (1 shelter, 2 municipality). */
  SUPPORT_OFFERED,
  /** Accepted it; detail: days from the move until it may start, below 0 before the move. */
  SUPPORT_ACCEPTED,
  /** Declined it. */
  SUPPORT_DECLINED,
  /** The course began; detail: days since move-in, below 0 before it. */
  SUPPORT_STARTED,
  /** A new phase of the course began; detail: phase, from 0. */
  SUPPORT_PHASE,
  /** No worker had room in time. */
  SUPPORT_LAPSED,
  /** The person closed the door. */
  SUPPORT_REFUSED,
  /** The course was completed. */
  SUPPORT_COMPLETED,
  /** The home was lost or left during the course. */
  SUPPORT_STOPPED,
  /** A shelter place is kept for the person. */
  KEPT_PLACE,
  /** The place is kept no longer. */
  KEPT_PLACE_ENDED,
  /** Came back to the kept place for a respite; detail: nights. */
  RESPITE,
  /** Went home again. */
  RESPITE_ENDED,
  /** Asked for a respite and found no bed. */
  RESPITE_REFUSED,
  /** Became ready to move. */
  READY,
  /** Got a stay plan from the shelter. */
  STAY_PLAN,
  /** Began treatment. */
  TREATMENT,
  /** Ended it. */
  TREATMENT_ENDED,
  /** Fell into rent arrears. */
  ARREARS,
  /** Has cleared them. */
  ARREARS_CLEARED,
  /** Had the benefit sanctioned. */
  SANCTION,
  /** Had to accept a dwelling; detail: days of notice. */
  OFFER_COMPELLED,
  /** To what the loss of the home that follows is put down; detail: ordinal of the cause. */
  LOSS_CAUSE,
  /** A call to the shelter averted the loss of the home. */
  LIFELINE,
  /** Outreach workers knocked and averted the loss of the home. */
  KNOCK,
  /** Some nights in the shelter averted the loss of the home; detail: nights. */
  PREVENTIVE_STAY,
  /** Went home again from these nights. */
  PREVENTIVE_STAY_ENDED,
  /** The course is over and further support is needed; detail: days until it may start. */
  HAND_OVER;

  /** The word used in files, for example {@code moved_in}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
