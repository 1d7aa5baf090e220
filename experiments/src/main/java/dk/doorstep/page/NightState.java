package dk.doorstep.page;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * How things stand for a person at the end of a night, in one number. The page takes it apart
 * again; both must agree on the order of the bits.
 *
 * <p>From the lowest: situation (4 bits), stage of support (3), method (3), provider (2), phase
 * (2), then one bit each for a kept place, a respite, registration for a dwelling, waiting for a
 * shelter bed, rent arrears and treatment, and ten for the shelter within the area plus one, 0 for
 * none: where the person stays, or in a home the shelter moved from.
 */
final class NightState {
  /** More shelters than this in one area cannot be told apart. */
  static final int MOST_SITES = 1022;

  private static final int STAGE = 4;
  private static final int METHOD = 7;
  private static final int PROVIDER = 10;
  private static final int PHASE = 12;
  private static final int KEPT = 14;
  private static final int RESPITE = 15;
  private static final int REGISTERED = 16;
  private static final int WAITING = 17;
  private static final int ARREARS = 18;
  private static final int TREATMENT = 19;
  private static final int SITE = 20;
  private static final int MOST_PHASES = 3;

  private NightState() {}

  /** The state of a person who is followed. */
  static int of(PersonView p) {
    int site = p.situation().isHoused() ? p.baseSite() : p.site();
    return p.situation().ordinal()
        | p.supportStage().ordinal() << STAGE
        | p.supportMethod().ordinal() << METHOD
        | p.supportProvider().ordinal() << PROVIDER
        | Math.min(MOST_PHASES, p.supportPhase()) << PHASE
        | bit(p.hasKeptPlace(), KEPT)
        | bit(p.isInRespite(), RESPITE)
        | bit(p.isRegistered() && p.situation().isHomeless(), REGISTERED)
        | bit(p.waitingSince() != PersonView.NEVER, WAITING)
        | bit(p.isInArrears(), ARREARS)
        | bit(p.isInTreatment(), TREATMENT)
        | Math.min(MOST_SITES, site + 1) << SITE;
  }

  /** The state of somebody who is followed no longer. */
  static int ofGone(Situation situation) {
    return situation.ordinal();
  }

  private static int bit(boolean isSet, int position) {
    return isSet ? 1 << position : 0;
  }
}
