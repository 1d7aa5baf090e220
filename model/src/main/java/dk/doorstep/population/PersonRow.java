package dk.doorstep.population;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;

/** Reads the row of a person on which a cursor stands; the cursor is {@link Person}. */
abstract sealed class PersonRow implements PersonView permits Person {
  /** Chunk of rows that holds the present one. */
  byte[] chunk;

  /** Where in the chunk the row begins. */
  int base;

  /** Index of the row; -1 before the cursor is put on one. */
  int slot = -1;

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
    return (long) Row.LONG.get(chunk, base + Row.NUMBER);
  }

  @Override
  public Situation situation() {
    return Situation.of(chunk[base + Row.SITUATION]);
  }

  @Override
  public Pattern pattern() {
    return Pattern.of(chunk[base + Row.PATTERN]);
  }

  @Override
  public boolean isWoman() {
    return (chunk[base + Row.TRAITS] & Row.WOMAN) != 0;
  }

  @Override
  public boolean hasMentalIllness() {
    return (chunk[base + Row.TRAITS] & Row.MENTAL_ILLNESS) != 0;
  }

  @Override
  public boolean usesSubstances() {
    return (chunk[base + Row.TRAITS] & Row.SUBSTANCE_USE) != 0;
  }

  @Override
  public boolean hasNetwork() {
    return (chunk[base + Row.TRAITS] & Row.NETWORK) != 0;
  }

  @Override
  public boolean isAshamed() {
    return (chunk[base + Row.TRAITS] & Row.ASHAMED) != 0;
  }

  @Override
  public double steadiness() {
    return (Byte.toUnsignedInt(chunk[base + Row.STEADINESS]) + 0.5) / 256;
  }

  @Override
  public SupportStage supportStage() {
    return SupportStage.of(chunk[base + Row.STAGE]);
  }

  @Override
  public Method supportMethod() {
    return Method.of(chunk[base + Row.METHOD]);
  }

  @Override
  public Provider supportProvider() {
    return Provider.of(chunk[base + Row.PROVIDER]);
  }

  @Override
  public int supportPhase() {
    return chunk[base + Row.PHASE];
  }

  @Override
  public int area() {
    return getInt(Row.AREA);
  }

  @Override
  public int birthDay() {
    return getInt(Row.BIRTH_DAY);
  }

  @Override
  public int situationSince() {
    return getInt(Row.SITUATION_SINCE);
  }

  @Override
  public int homelessSince() {
    return getInt(Row.HOMELESS_SINCE);
  }

  @Override
  public int housedSince() {
    return getInt(Row.HOUSED_SINCE);
  }

  @Override
  public int registeredSince() {
    return getInt(Row.REGISTERED_SINCE);
  }

  @Override
  public int moveDay() {
    return getInt(Row.MOVE_DAY);
  }

  @Override
  public int waitingSince() {
    return getInt(Row.WAITING_SINCE);
  }

  @Override
  public int supportFrom() {
    return getInt(Row.SUPPORT_FROM);
  }

  @Override
  public int supportUntil() {
    return getInt(Row.SUPPORT_UNTIL);
  }

  @Override
  public int respiteUntil() {
    return getInt(Row.RESPITE_UNTIL);
  }

  /** The next day on which something is agreed: a move, the end of a phase, a review. */
  public int appointment() {
    return getInt(Row.APPOINTMENT);
  }

  /** The next day on which a clock is due or an appointment falls. */
  public int due() {
    return getInt(Row.DUE);
  }

  /** The day of the person's valid entry in the calendar. */
  public int scheduled() {
    return getInt(Row.SCHEDULED);
  }

  /** The day up to which the clocks have been filled. */
  public int asOf() {
    return getInt(Row.AS_OF);
  }

  @Override
  public int site() {
    return getShort(Row.SITE);
  }

  @Override
  public int baseSite() {
    return getShort(Row.BASE_SITE);
  }

  @Override
  public int shelterStays() {
    return getShort(Row.SHELTER_STAYS);
  }

  @Override
  public int homelessSpells() {
    return getShort(Row.SPELLS);
  }

  @Override
  public int lostTenancies() {
    return getShort(Row.LOST);
  }

  @Override
  public int tenancies() {
    return getShort(Row.TENANCIES);
  }

  /** Offers of a dwelling so far. */
  public int offers() {
    return getShort(Row.OFFERS);
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
    return getInt(Row.READY_SINCE);
  }

  @Override
  public int shelterContactDays() {
    return getInt(Row.SHELTER_CONTACT);
  }

  @Override
  public int shelterContactUntil() {
    return getInt(Row.SHELTER_CONTACT_UNTIL);
  }

  @Override
  public int municipalContactDays() {
    return getInt(Row.MUNICIPAL_CONTACT);
  }

  @Override
  public int municipalContactUntil() {
    return getInt(Row.MUNICIPAL_CONTACT_UNTIL);
  }

  @Override
  public Situation origin() {
    return Situation.of(chunk[base + Row.ORIGIN]);
  }

  @Override
  public int trustDamage() {
    return chunk[base + Row.DAMAGE];
  }

  @Override
  public double startTrust() {
    return getShort(Row.START_TRUST) / 10_000.0;
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
    return getShort(Row.OCCURRENCE + 2 * kind.ordinal());
  }

  /** Kind of the clock in the slot plus one; 0 for none. */
  int kindCode(int clockSlot) {
    return chunk[base + Row.KIND + clockSlot];
  }

  long residual(int clockSlot) {
    return (long) Row.LONG.get(chunk, base + Row.RESIDUAL + 8 * clockSlot);
  }

  float hazard(int clockSlot) {
    return (float) Row.FLOAT.get(chunk, base + Row.HAZARD + 4 * clockSlot);
  }

  final boolean has(int flag) {
    return (getInt(Row.FLAGS) & flag) != 0;
  }

  final int getInt(int offset) {
    return (int) Row.INT.get(chunk, base + offset);
  }

  final int getShort(int offset) {
    return (short) Row.SHORT.get(chunk, base + offset);
  }
}
