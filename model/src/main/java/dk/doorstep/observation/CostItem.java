package dk.doorstep.observation;

import java.util.Locale;

/** What money goes to. */
enum CostItem {
  /** Nights in shelters, those of guests on kept places included. */
  SHELTER,
  NIGHT_SHELTER,
  /** Support in the home, by the hour. */
  SUPPORT,
  /** Nights on which a place is kept and not used. */
  KEPT_PLACE,
  /** Moves into assigned dwellings. */
  DWELLINGS,
  /** Acute use of persons on the street and in night shelters. */
  ACUTE,
  /** Open houses for former residents, lifelines, knocking. */
  BASE,
  /** Prevention of homelessness. */
  PREVENTION;

  /** The word used in indicators. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
