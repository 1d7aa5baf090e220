package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import dk.doorstep.observation.EventKind;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import dk.doorstep.submodel.KeptPlace;

/** Support in the home is offered, before or on the move or at the end of a shelter's course. */
final class SupportOffers {
  private final OracleModel model;

  SupportOffers(OracleModel model) {
    this.model = model;
  }

  /** A dwelling is accepted; a provider who begins before the move offers support now. */
  void announceMove(OraclePerson p, int day) {
    AreaRules rules = model.rules(p);
    int siteType = p.area.siteType(p.site);
    Provider provider = provider(p, siteType);
    int contactDays = rules.supportPolicy().contactDaysBeforeMove(siteType);
    int daysBeforeMove = rules.visitation().daysBeforeMove(provider, contactDays);
    if (provider != Provider.NONE && daysBeforeMove > 0) {
      p.baseSite = p.site;
      offer(p, provider, siteType, daysBeforeMove, day);
    }
  }

  /** A person moves into an own home tonight. */
  void moveIn(OraclePerson p, int day) {
    int siteType = p.area.siteType(p.baseSite);
    if (p.supportStage == SupportStage.ACTIVE) {
      p.supportFrom = day;
    } else if (p.supportStage == SupportStage.GRANTED && p.supportFrom <= day) {
      p.supportStage = SupportStage.WAITING;
    }
    Provider provider = provider(p, siteType);
    if (!p.wasOfferedSupport && provider != Provider.NONE) {
      offer(p, provider, siteType, 0, day);
    }
    boolean isShelters = p.supportStage.isOpen() && p.supportProvider == Provider.SHELTER;
    if (isShelters && model.rules(p).keptPlace().form() != KeptPlace.Form.NONE) {
      p.hasKeptPlace = true;
      p.area.sites().get(p.baseSite).keepers().add(p);
      note(p, EventKind.KEPT_PLACE, 0, day);
    }
  }

  /** A course has been completed; who needs more is handed over to the municipality. */
  void handOver(OraclePerson p, int day) {
    AreaRules rules = model.rules(p);
    if (p.supportProvider == Provider.SHELTER
        && rules.supportPolicy().offersMunicipalSupport(p)
        && rules.visitation().needsFurtherSupport(model.luck().uniform())) {
      int gap = rules.visitation().handOverGapDays();
      note(p, EventKind.HAND_OVER, gap, day);
      note(p, EventKind.SUPPORT_OFFERED, Provider.MUNICIPALITY.ordinal(), day);
      boolean isKnown = rules.visitation().isHandOverByShelter();
      int siteType = p.area.siteType(p.baseSite);
      if (accepts(p, Provider.MUNICIPALITY, siteType, isKnown, day)) {
        grant(p, Provider.MUNICIPALITY, siteType, day + gap, day);
        note(p, EventKind.SUPPORT_ACCEPTED, gap, day);
      }
    }
  }

  /** Who offers support for the next or present home; luck decides that once for each home. */
  private Provider provider(OraclePerson p, int siteType) {
    if (Double.isNaN(p.supportLuck)) {
      p.supportLuck = model.luck().uniform();
    }
    AreaRules rules = model.rules(p);
    return rules
        .supportPolicy()
        .provider(siteType, p, rules.anchoring().coverageRatio(), p.supportLuck);
  }

  private void offer(OraclePerson p, Provider provider, int siteType, int daysBeforeMove, int day) {
    p.wasOfferedSupport = true;
    p.wasEverOfferedSupport = true;
    note(p, EventKind.SUPPORT_OFFERED, provider.ordinal(), day);
    if (accepts(p, provider, siteType, daysBeforeMove > 0, day)) {
      int moveDay = p.situation.isHomeless() ? p.moveDay : p.housedSince;
      int delay = model.rules(p).visitation().delayDays(p, provider, daysBeforeMove);
      int from = Math.max(day, moveDay + delay);
      grant(p, provider, siteType, from, day);
      note(p, EventKind.SUPPORT_ACCEPTED, from - moveDay, day);
    }
  }

  private boolean accepts(
      OraclePerson p, Provider provider, int siteType, boolean isKnown, int day) {
    double trust = trust(p, provider, siteType, day);
    if (model.luck().uniform()
        < model.rules(p).acceptance().probability(p, provider, trust, isKnown)) {
      p.startTrust = trust;
      return true;
    }
    note(p, EventKind.SUPPORT_DECLINED, provider.ordinal(), day);
    return false;
  }

  private double trust(OraclePerson p, Provider provider, int siteType, int day) {
    AreaRules rules = model.rules(p);
    boolean isSeparateTeam = rules.supportPolicy().isSeparateTeam(siteType);
    return rules.trust().inWorker(p, provider, isSeparateTeam, siteType >= 0, day);
  }

  private void grant(OraclePerson p, Provider provider, int siteType, int from, int day) {
    p.supportProvider = provider;
    p.supportMethod = model.rules(p).supportPolicy().method(provider, siteType, p);
    p.supportStage = from <= day ? SupportStage.WAITING : SupportStage.GRANTED;
    p.supportFrom = from;
  }

  private void note(OraclePerson p, EventKind kind, int detail, int day) {
    model.listener().noted(day, kind, p, detail);
  }
}
