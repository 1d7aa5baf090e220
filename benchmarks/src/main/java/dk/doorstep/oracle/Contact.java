package dk.doorstep.oracle;

import dk.doorstep.population.PersonView;

/** A person's days of contact with the staff of shelters or of the municipality. */
final class Contact {
  private int days;
  private int until = PersonView.NEVER;
  private boolean isGoingOn;

  /** Counts this day if there was contact at the end of the night before it. */
  void count(boolean isInContact, int day) {
    isGoingOn = isInContact;
    if (isInContact) {
      days++;
      until = day;
    }
  }

  int days() {
    return days;
  }

  /** The last day counted, or {@link PersonView#NEVER}. */
  int until() {
    return until;
  }

  boolean isGoingOn() {
    return isGoingOn;
  }
}
