package dk.doorstep.oracle;

import dk.doorstep.parameters.Situation;

/** The first night of homelessness: where somebody goes who comes from outside or from a home. */
final class Entry {
  private final Moves moves;

  Entry(Moves moves) {
    this.moves = moves;
  }

  /** Goes there, or asks for a place there and has nowhere else to be. */
  void enter(OraclePerson p, Situation to, int day) {
    switch (to) {
      case SHELTER -> {
        p.waitingSince = day;
        p.area.bedOrNowhere.add(p);
      }
      case NIGHT_SHELTER -> p.area.nightShelterOrStreet.add(p);
      default -> moves.toPlace(p, to, day);
    }
  }
}
