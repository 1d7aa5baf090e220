package dk.doorstep.animation.watch;

import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;

/** Support in the home, as an onlooker tells it apart. */
public enum Aid {
  NONE,
  /** Accepted, but nobody has come yet. */
  COMING,
  /** A worker of the shelter comes. */
  FROM_SHELTER,
  /** A worker of the municipality comes. */
  FROM_MUNICIPALITY,
  /** The course was completed. */
  COMPLETED;

  static Aid of(PersonView p) {
    return switch (p.supportStage()) {
      case NONE, REFUSED -> NONE;
      case GRANTED, WAITING -> COMING;
      case ACTIVE -> p.supportProvider() == Provider.SHELTER ? FROM_SHELTER : FROM_MUNICIPALITY;
      case COMPLETED -> COMPLETED;
    };
  }

  /** Whether a worker comes. */
  public boolean isActive() {
    return this == FROM_SHELTER || this == FROM_MUNICIPALITY;
  }
}
