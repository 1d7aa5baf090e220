package dk.doorstep.verification;

/** Something that is made wrong on the side of the simulation alone, to see its check fail. */
public enum Defect {
  /** Nothing is wrong. */
  NONE,
  /** People leave shelters at a hazard 10 % too high. */
  LEAVE_HAZARD,
  /** The shelter without a line has one bed more than it says. */
  BED_WITHOUT_LINE,
  /** The shelter with a line has one bed more than it says. */
  BED_WITH_LINE,
  /** One night of one resident is not counted. */
  LOST_NIGHT,
  /** One person goes and nobody notes it. */
  LOST_PERSON,
  /** One night too many is refunded in a person's year. */
  REFUND_DAY
}
