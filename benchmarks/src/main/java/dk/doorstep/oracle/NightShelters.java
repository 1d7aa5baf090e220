package dk.doorstep.oracle;

import dk.doorstep.parameters.Situation;
import java.util.Comparator;
import java.util.List;

/** Gives out the places of the night shelters: first to those who have nowhere else to be. */
final class NightShelters {
  private final OracleModel model;
  private final Moves moves;

  NightShelters(OracleModel model, Moves moves) {
    this.model = model;
    this.moves = moves;
  }

  /** Tonight's places of all areas. */
  void grant(int day) {
    for (OracleArea area : model.areas()) {
      grant(area, area.nightShelterOrStreet, true, day);
      grant(area, area.nightShelterOrStay, false, day);
    }
  }

  private void grant(OracleArea area, List<OraclePerson> requests, boolean isStreetElse, int day) {
    requests.sort(Comparator.comparingLong(p -> p.tie));
    for (OraclePerson p : requests) {
      if (area.hasNightShelterPlace()) {
        moves.toPlace(p, Situation.NIGHT_SHELTER, day);
      } else if (isStreetElse) {
        moves.toPlace(p, Situation.STREET, day);
      }
    }
    requests.clear();
  }
}
