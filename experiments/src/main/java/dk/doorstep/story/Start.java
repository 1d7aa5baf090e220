package dk.doorstep.story;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;

/**
 * How things stood for a person on the first night that a story tells of: day −1, or the night of
 * becoming homeless.
 *
 * @param situationSince first night in the situation
 * @param episodeSince first night of the homelessness or of the time in a home
 * @param spells spells of homelessness so far, a present one included
 */
public record Start(
    int day,
    Situation situation,
    int situationSince,
    int episodeSince,
    boolean isRegistered,
    boolean hasPlan,
    boolean hasContactPerson,
    SupportStage stage,
    Method method,
    Provider provider,
    int spells) {
  static Start of(PersonView p, int day) {
    int episodeSince = p.situation().isHomeless() ? p.homelessSince() : p.housedSince();
    return new Start(
        day,
        p.situation(),
        p.situationSince(),
        episodeSince,
        p.isRegistered(),
        p.hasPlan(),
        p.hasContactPerson(),
        p.supportStage(),
        p.supportMethod(),
        p.supportProvider(),
        p.homelessSpells());
  }

  /** Whether the story begins on the night on which the homelessness did. */
  boolean isArrival() {
    return day >= 0;
  }
}
