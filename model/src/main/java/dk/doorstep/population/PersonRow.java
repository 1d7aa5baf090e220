package dk.doorstep.population;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;

/** Reads the row of a person on which a cursor stands; the cursor is {@link Person}. */
abstract sealed class PersonRow extends RowWords implements PersonView permits Person {
  PersonRow(Population population) {
    super(population);
  }

  /** Whether a followed person has this row. */
  public boolean isSomebody() {
    return number() != 0;
  }

  @Override
  public int slot() {
    return slot;
  }

  @Override
  public long number() {
    return chunk[base + Row.NUMBER];
  }

  @Override
  public Situation situation() {
    return Situation.of(field(Row.SITUATION, 4));
  }

  @Override
  public Pattern pattern() {
    return Pattern.of(field(Row.PATTERN, 2));
  }

  @Override
  public boolean isWoman() {
    return (field(Row.TRAITS, Row.TRAIT_BITS) & Row.WOMAN) != 0;
  }

  @Override
  public boolean hasMentalIllness() {
    return (field(Row.TRAITS, Row.TRAIT_BITS) & Row.MENTAL_ILLNESS) != 0;
  }

  @Override
  public boolean usesSubstances() {
    return (field(Row.TRAITS, Row.TRAIT_BITS) & Row.SUBSTANCE_USE) != 0;
  }

  @Override
  public boolean hasNetwork() {
    return (field(Row.TRAITS, Row.TRAIT_BITS) & Row.NETWORK) != 0;
  }

  @Override
  public boolean isAshamed() {
    return (field(Row.TRAITS, Row.TRAIT_BITS) & Row.ASHAMED) != 0;
  }

  @Override
  public double steadiness() {
    return (field(Row.STEADINESS, Row.STEADINESS_BITS) + 0.5) / 256;
  }

  @Override
  public SupportStage supportStage() {
    return SupportStage.of(field(Row.STAGE, 3));
  }

  @Override
  public Method supportMethod() {
    return Method.of(field(Row.METHOD, 3));
  }

  @Override
  public Provider supportProvider() {
    return Provider.of(field(Row.PROVIDER, 2));
  }

  @Override
  public int supportPhase() {
    return field(Row.PHASE, 2);
  }

  @Override
  public int area() {
    return field(Row.AREA, Row.DAY_BITS);
  }

  @Override
  public int birthDay() {
    return day(Row.BIRTH_DAY);
  }

  @Override
  public int situationSince() {
    return day(Row.SITUATION_SINCE);
  }

  @Override
  public int homelessSince() {
    return has(Row.HOUSED) ? NEVER : day(Row.SPELL_SINCE);
  }

  @Override
  public int housedSince() {
    return has(Row.HOUSED) ? day(Row.SPELL_SINCE) : NEVER;
  }

  @Override
  public int registeredSince() {
    return annexDay(Annex.REGISTERED_SINCE);
  }

  @Override
  public int moveDay() {
    return annexDay(Annex.MOVE_DAY);
  }

  @Override
  public int waitingSince() {
    return annexDay(Annex.WAITING_SINCE);
  }

  @Override
  public int supportFrom() {
    return annexDay(Annex.SUPPORT_FROM);
  }

  @Override
  public int supportUntil() {
    return annexDay(Annex.SUPPORT_UNTIL);
  }

  @Override
  public int respiteUntil() {
    return annexDay(Annex.RESPITE_UNTIL);
  }

  /** The next day on which a clock is due or an appointment falls. */
  public int due() {
    return day(Row.DUE);
  }

  @Override
  public int site() {
    return field(Row.SITE, Row.SITE_BITS) - 1;
  }

  @Override
  public int baseSite() {
    return field(Row.BASE_SITE, Row.SITE_BITS) - 1;
  }

  @Override
  public int shelterStays() {
    return counter(Row.SHELTER_STAYS);
  }

  @Override
  public int homelessSpells() {
    return counter(Row.SPELLS);
  }

  @Override
  public int lostTenancies() {
    return counter(Row.LOST);
  }

  @Override
  public int tenancies() {
    return counter(Row.TENANCIES);
  }

  /** Offers of a dwelling so far. */
  public int offers() {
    return counter(Row.OFFERS);
  }

  @Override
  public boolean hasPlan() {
    return has(Row.PLAN);
  }

  @Override
  public boolean hasContactPerson() {
    return has(Row.CONTACT);
  }

  @Override
  public boolean isOvernightStay() {
    return has(Row.OVERNIGHT);
  }

  @Override
  public boolean isAssignedHome() {
    return has(Row.ASSIGNED_HOME);
  }

  @Override
  public boolean hasKeptPlace() {
    return has(Row.KEPT_PLACE);
  }

  @Override
  public boolean hasStayPlan() {
    return has(Row.STAY_PLAN);
  }

  @Override
  public boolean isInTreatment() {
    return has(Row.TREATMENT);
  }

  @Override
  public boolean isInArrears() {
    return has(Row.ARREARS);
  }

  @Override
  public boolean wasCompelled() {
    return has(Row.COMPELLED);
  }

  @Override
  public boolean isPlaceUnknown() {
    return has(Row.UNKNOWN_PLACE);
  }

  @Override
  public boolean wasOfferedSupport() {
    return has(Row.OFFERED_SUPPORT);
  }

  @Override
  public boolean wasEverOfferedSupport() {
    return has(Row.EVER_OFFERED_SUPPORT);
  }

  @Override
  public boolean hasCompletedCti() {
    return has(Row.CTI_COMPLETED);
  }

  @Override
  public boolean isInShelterContact() {
    return has(Row.IN_SHELTER_CONTACT);
  }

  @Override
  public boolean isInMunicipalContact() {
    return has(Row.IN_MUNICIPAL_CONTACT);
  }

  @Override
  public int readySince() {
    return day(Row.READY_SINCE);
  }

  @Override
  public int shelterContactDays() {
    return field(Row.SHELTER_CONTACT, Row.DAY_BITS);
  }

  @Override
  public int shelterContactUntil() {
    return day(Row.SHELTER_CONTACT_UNTIL);
  }

  @Override
  public int municipalContactDays() {
    return field(Row.MUNICIPAL_CONTACT, Row.DAY_BITS);
  }

  @Override
  public int municipalContactUntil() {
    return day(Row.MUNICIPAL_CONTACT_UNTIL);
  }

  @Override
  public Situation origin() {
    return Situation.of(field(Row.ORIGIN, 4));
  }

  @Override
  public int trustDamage() {
    return field(Row.DAMAGE, 7);
  }

  @Override
  public double startTrust() {
    long word = annexChunk[annexBase + Row.wordOf(Annex.START_TRUST)];
    return Row.bits(word, Annex.START_TRUST, Annex.START_TRUST_BITS) / 10_000.0;
  }

  /**
   * Whether the line for dwellings holds an entry of this person.
   *
   * @param priority priority of the entry, 0 or 1
   */
  public boolean isInLine(int priority) {
    return has(Row.IN_LINE << priority);
  }

  /** How often a clock of this kind has fired or been discarded. */
  public int occurrence(ClockKind kind) {
    int bits = Row.bits(chunk[base + kind.counterWord()], kind.counterShift(), Row.COUNTER_BITS);
    return bits < LARGE ? bits : population.largeCounts().get(slot, kind.ordinal());
  }
}
