package dk.doorstep.model;

import dk.doorstep.observation.EventKind;
import dk.doorstep.population.ClockKind;
import dk.doorstep.population.Draw;
import dk.doorstep.population.LossCause;
import dk.doorstep.population.Person;
import dk.doorstep.submodel.Lifeline;

/**
 * A home is about to be lost: outreach workers may knock, a former resident may call the shelter or
 * stay there for some nights; else the home is lost.
 */
final class Losses {
  private final Shard shard;
  private final Planning planning;
  private final Requests requests;
  private final LossCauses causes = new LossCauses();

  Losses(Shard shard, Planning planning, Requests requests) {
    this.shard = shard;
    this.planning = planning;
    this.requests = requests;
  }

  /** The clock of loss is full tonight. */
  void threaten(Person p, int day) {
    Lifeline lifeline = shard.rules(p).lifeline();
    if (lifeline.isAvertedByKnock(draw(p, Draw.KNOCK))) {
      avert(p, EventKind.KNOCK, day);
    } else if (hasLifeline(p) && lifeline.isAverted(draw(p, Draw.LIFELINE))) {
      if (lifeline.takesStay(draw(p, Draw.LIFELINE_STAY))) {
        requests.askForRespite(p, day);
      } else {
        avert(p, EventKind.LIFELINE, day);
      }
    } else {
      noteCause(p, day);
      double u = draw(p, Draw.RETURN_TO);
      requests.enter(p, shard.rules(p).tenancy().returnTo(u), day);
    }
  }

  /** A preventive stay found no bed: the home is lost and the night spent without a shelter. */
  void loseForWantOfBed(Person p, Moves moves, int day) {
    noteCause(p, day);
    double u = draw(p, Draw.WANT_OF_BED_TO);
    moves.toPlace(p, shard.rules(p).arrivals().withoutPlace(u), day);
  }

  /** Somebody with a kept place comes back to that instead. */
  private boolean hasLifeline(Person p) {
    int siteType = shard.area(p).siteType(p.baseSite());
    return siteType >= 0 && !p.hasKeptPlace() && shard.rules(p).sites().get(siteType).hasLifeline();
  }

  private void avert(Person p, EventKind kind, int day) {
    shard.listener.noted(day, kind, p, 0);
    planning.plan(p, day);
  }

  private void noteCause(Person p, int day) {
    int siteType = shard.area(p).siteType(p.baseSite());
    LossCause cause = causes.of(p, shard.rules(p), siteType, day - 1, draw(p, Draw.LOSS_CAUSE));
    shard.listener.noted(day, EventKind.LOSS_CAUSE, p, cause.ordinal());
  }

  private double draw(Person p, Draw draw) {
    return shard.random.uniform(p.number(), draw, p.occurrence(ClockKind.LOSS));
  }
}
