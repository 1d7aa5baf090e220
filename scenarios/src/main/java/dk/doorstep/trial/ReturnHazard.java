package dk.doorstep.trial;

/** How common it is to lose the home again in usual care: a level of the hazard of loss. */
public sealed interface ReturnHazard {
  /** A ratio to the hazard of the scenario that the trial extends. */
  record Ratio(double ratio) implements ReturnHazard {}

  /** Found by search: the share homeless again so many nights after the move into a home. */
  record HomelessAgain(double share, int withinDays) implements ReturnHazard {}

  /** Found by search: the share homeless on any night of a window. */
  record HomelessInWindow(double share, Window window) implements ReturnHazard {}

  /** The hazard as the scenario has it. */
  ReturnHazard UNCHANGED = new Ratio(1);
}
