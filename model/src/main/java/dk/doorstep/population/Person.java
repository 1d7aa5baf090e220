package dk.doorstep.population;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;

/**
 * A cursor over the rows of a population: cheap to move, reads and writes the row it stands on.
 * Setters take what the field means and check nothing; {@code dk.doorstep.model} alone decides when
 * to call them.
 */
public final class Person implements PersonView {
  private final Population population;
  private byte[] chunk;
  private int base;
  private int slot = -1;

  Person(Population population) {
    this.population = population;
  }

  /** Puts the cursor on a row. */
  public Person moveTo(int newSlot) {
    slot = newSlot;
    chunk = population.chunkOf(newSlot);
    base = Population.offsetOf(newSlot);
    return this;
  }

  /** Empties the row: a person with number 0 is nobody. */
  void clear() {
    java.util.Arrays.fill(chunk, base, base + Row.SIZE, (byte) 0);
    for (int offset = Row.SITUATION_SINCE; offset <= Row.READY_SINCE; offset += 4) {
      setInt(offset, NEVER);
    }
    setInt(Row.SHELTER_CONTACT_UNTIL, NEVER);
    setInt(Row.MUNICIPAL_CONTACT_UNTIL, NEVER);
    setInt(Row.DUE, NEVER);
    setInt(Row.SCHEDULED, NEVER);
    setShort(Row.SITE, -1);
    setShort(Row.BASE_SITE, -1);
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
    return (long) Row.LONG.get(chunk, base + Row.NUMBER);
  }

  public void setNumber(long value) {
    Row.LONG.set(chunk, base + Row.NUMBER, value);
  }

  @Override
  public Situation situation() {
    return Situation.of(chunk[base + Row.SITUATION]);
  }

  public void setSituation(Situation value, int since) {
    chunk[base + Row.SITUATION] = (byte) value.ordinal();
    setInt(Row.SITUATION_SINCE, since);
  }

  @Override
  public Pattern pattern() {
    return Pattern.of(chunk[base + Row.PATTERN]);
  }

  public void setPattern(Pattern value) {
    chunk[base + Row.PATTERN] = (byte) value.ordinal();
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

  public void setTraits(boolean woman, boolean mentalIllness, boolean substanceUse) {
    int bits =
        (woman ? Row.WOMAN : 0)
            | (mentalIllness ? Row.MENTAL_ILLNESS : 0)
            | (substanceUse ? Row.SUBSTANCE_USE : 0);
    chunk[base + Row.TRAITS] = (byte) bits;
  }

  /** Adds what lies behind how a person meets help, to the traits set before. */
  public void setDisposition(boolean network, boolean ashamed, int steadiness) {
    int bits = (network ? Row.NETWORK : 0) | (ashamed ? Row.ASHAMED : 0);
    chunk[base + Row.TRAITS] |= (byte) bits;
    chunk[base + Row.STEADINESS] = (byte) steadiness;
  }

  @Override
  public double steadiness() {
    return (Byte.toUnsignedInt(chunk[base + Row.STEADINESS]) + 0.5) / 256;
  }

  @Override
  public SupportStage supportStage() {
    return SupportStage.of(chunk[base + Row.STAGE]);
  }

  public void setSupportStage(SupportStage value) {
    chunk[base + Row.STAGE] = (byte) value.ordinal();
  }

  @Override
  public Method supportMethod() {
    return Method.of(chunk[base + Row.METHOD]);
  }

  @Override
  public Provider supportProvider() {
    return Provider.of(chunk[base + Row.PROVIDER]);
  }

  public void setSupport(Method method, Provider provider) {
    chunk[base + Row.METHOD] = (byte) method.ordinal();
    chunk[base + Row.PROVIDER] = (byte) provider.ordinal();
  }

  @Override
  public int supportPhase() {
    return chunk[base + Row.PHASE];
  }

  public void setSupportPhase(int value) {
    chunk[base + Row.PHASE] = (byte) value;
  }

  @Override
  public int area() {
    return getInt(Row.AREA);
  }

  public void setArea(int value) {
    setInt(Row.AREA, value);
  }

  @Override
  public int birthDay() {
    return getInt(Row.BIRTH_DAY);
  }

  public void setBirthDay(int value) {
    setInt(Row.BIRTH_DAY, value);
  }

  @Override
  public int situationSince() {
    return getInt(Row.SITUATION_SINCE);
  }

  @Override
  public int homelessSince() {
    return getInt(Row.HOMELESS_SINCE);
  }

  public void setHomelessSince(int value) {
    setInt(Row.HOMELESS_SINCE, value);
  }

  @Override
  public int housedSince() {
    return getInt(Row.HOUSED_SINCE);
  }

  public void setHousedSince(int value) {
    setInt(Row.HOUSED_SINCE, value);
  }

  @Override
  public int registeredSince() {
    return getInt(Row.REGISTERED_SINCE);
  }

  public void setRegisteredSince(int value) {
    setInt(Row.REGISTERED_SINCE, value);
  }

  @Override
  public int moveDay() {
    return getInt(Row.MOVE_DAY);
  }

  public void setMoveDay(int value) {
    setInt(Row.MOVE_DAY, value);
  }

  @Override
  public int waitingSince() {
    return getInt(Row.WAITING_SINCE);
  }

  public void setWaitingSince(int value) {
    setInt(Row.WAITING_SINCE, value);
  }

  @Override
  public int supportFrom() {
    return getInt(Row.SUPPORT_FROM);
  }

  public void setSupportFrom(int value) {
    setInt(Row.SUPPORT_FROM, value);
  }

  @Override
  public int supportUntil() {
    return getInt(Row.SUPPORT_UNTIL);
  }

  public void setSupportUntil(int value) {
    setInt(Row.SUPPORT_UNTIL, value);
  }

  @Override
  public int respiteUntil() {
    return getInt(Row.RESPITE_UNTIL);
  }

  public void setRespiteUntil(int value) {
    setInt(Row.RESPITE_UNTIL, value);
  }

  /** The next day on which something is agreed: a move, the end of a phase, a review. */
  public int appointment() {
    return getInt(Row.APPOINTMENT);
  }

  public void setAppointment(int value) {
    setInt(Row.APPOINTMENT, value);
  }

  /** The next day on which a clock is due or an appointment falls. */
  public int due() {
    return getInt(Row.DUE);
  }

  public void setDue(int value) {
    setInt(Row.DUE, value);
  }

  /** The day of the person's valid entry in the calendar. */
  public int scheduled() {
    return getInt(Row.SCHEDULED);
  }

  public void setScheduled(int value) {
    setInt(Row.SCHEDULED, value);
  }

  /** The day up to which the clocks have been filled. */
  public int asOf() {
    return getInt(Row.AS_OF);
  }

  public void setAsOf(int value) {
    setInt(Row.AS_OF, value);
  }

  @Override
  public int site() {
    return getShort(Row.SITE);
  }

  public void setSite(int value) {
    setShort(Row.SITE, value);
  }

  @Override
  public int baseSite() {
    return getShort(Row.BASE_SITE);
  }

  public void setBaseSite(int value) {
    setShort(Row.BASE_SITE, value);
  }

  @Override
  public int shelterStays() {
    return getShort(Row.SHELTER_STAYS);
  }

  public void setShelterStays(int value) {
    setShort(Row.SHELTER_STAYS, value);
  }

  @Override
  public int homelessSpells() {
    return getShort(Row.SPELLS);
  }

  public void setHomelessSpells(int value) {
    setShort(Row.SPELLS, value);
  }

  @Override
  public int lostTenancies() {
    return getShort(Row.LOST);
  }

  public void setLostTenancies(int value) {
    setShort(Row.LOST, value);
  }

  @Override
  public int tenancies() {
    return getShort(Row.TENANCIES);
  }

  public void setTenancies(int value) {
    setShort(Row.TENANCIES, value);
  }

  /** Offers of a dwelling so far. */
  public int offers() {
    return getShort(Row.OFFERS);
  }

  public void setOffers(int value) {
    setShort(Row.OFFERS, value);
  }

  @Override
  public boolean hasPlan() {
    return has(Row.PLAN);
  }

  public void setPlan(boolean on) {
    setFlag(Row.PLAN, on);
  }

  @Override
  public boolean hasContactPerson() {
    return has(Row.CONTACT);
  }

  public void setContactPerson(boolean on) {
    setFlag(Row.CONTACT, on);
  }

  @Override
  public boolean isOvernightStay() {
    return has(Row.OVERNIGHT);
  }

  public void setOvernightStay(boolean on) {
    setFlag(Row.OVERNIGHT, on);
  }

  @Override
  public boolean isAssignedHome() {
    return has(Row.ASSIGNED_HOME);
  }

  public void setAssignedHome(boolean on) {
    setFlag(Row.ASSIGNED_HOME, on);
  }

  @Override
  public boolean hasKeptPlace() {
    return has(Row.KEPT_PLACE);
  }

  public void setKeptPlace(boolean on) {
    setFlag(Row.KEPT_PLACE, on);
  }

  @Override
  public boolean hasStayPlan() {
    return has(Row.STAY_PLAN);
  }

  public void setStayPlan(boolean on) {
    setFlag(Row.STAY_PLAN, on);
  }

  @Override
  public boolean isInTreatment() {
    return has(Row.TREATMENT);
  }

  public void setTreatment(boolean on) {
    setFlag(Row.TREATMENT, on);
  }

  @Override
  public boolean isInArrears() {
    return has(Row.ARREARS);
  }

  public void setArrears(boolean on) {
    setFlag(Row.ARREARS, on);
  }

  @Override
  public boolean wasCompelled() {
    return has(Row.COMPELLED);
  }

  public void setCompelled(boolean on) {
    setFlag(Row.COMPELLED, on);
  }

  @Override
  public boolean isPlaceUnknown() {
    return has(Row.UNKNOWN_PLACE);
  }

  public void setPlaceUnknown(boolean on) {
    setFlag(Row.UNKNOWN_PLACE, on);
  }

  @Override
  public boolean wasOfferedSupport() {
    return has(Row.OFFERED_SUPPORT);
  }

  public void setOfferedSupport(boolean on) {
    setFlag(Row.OFFERED_SUPPORT, on);
  }

  @Override
  public boolean wasEverOfferedSupport() {
    return has(Row.EVER_OFFERED_SUPPORT);
  }

  public void setEverOfferedSupport(boolean on) {
    setFlag(Row.EVER_OFFERED_SUPPORT, on);
  }

  @Override
  public boolean hasCompletedCti() {
    return has(Row.CTI_COMPLETED);
  }

  public void setCompletedCti(boolean on) {
    setFlag(Row.CTI_COMPLETED, on);
  }

  @Override
  public boolean isInShelterContact() {
    return has(Row.IN_SHELTER_CONTACT);
  }

  public void setInShelterContact(boolean on) {
    setFlag(Row.IN_SHELTER_CONTACT, on);
  }

  @Override
  public boolean isInMunicipalContact() {
    return has(Row.IN_MUNICIPAL_CONTACT);
  }

  public void setInMunicipalContact(boolean on) {
    setFlag(Row.IN_MUNICIPAL_CONTACT, on);
  }

  @Override
  public int readySince() {
    return getInt(Row.READY_SINCE);
  }

  public void setReadySince(int value) {
    setInt(Row.READY_SINCE, value);
  }

  @Override
  public int shelterContactDays() {
    return getInt(Row.SHELTER_CONTACT);
  }

  public void setShelterContactDays(int value) {
    setInt(Row.SHELTER_CONTACT, value);
  }

  @Override
  public int shelterContactUntil() {
    return getInt(Row.SHELTER_CONTACT_UNTIL);
  }

  public void setShelterContactUntil(int value) {
    setInt(Row.SHELTER_CONTACT_UNTIL, value);
  }

  @Override
  public int municipalContactDays() {
    return getInt(Row.MUNICIPAL_CONTACT);
  }

  public void setMunicipalContactDays(int value) {
    setInt(Row.MUNICIPAL_CONTACT, value);
  }

  @Override
  public int municipalContactUntil() {
    return getInt(Row.MUNICIPAL_CONTACT_UNTIL);
  }

  public void setMunicipalContactUntil(int value) {
    setInt(Row.MUNICIPAL_CONTACT_UNTIL, value);
  }

  @Override
  public Situation origin() {
    return Situation.of(chunk[base + Row.ORIGIN]);
  }

  public void setOrigin(Situation value) {
    chunk[base + Row.ORIGIN] = (byte) value.ordinal();
  }

  @Override
  public int trustDamage() {
    return chunk[base + Row.DAMAGE];
  }

  /** Counts one more damage; beyond a hundred nothing is left to damage. */
  public void addTrustDamage() {
    chunk[base + Row.DAMAGE] = (byte) Math.min(100, trustDamage() + 1);
  }

  @Override
  public double startTrust() {
    return getShort(Row.START_TRUST) / 10_000.0;
  }

  /** Keeps four decimals. */
  public void setStartTrust(double value) {
    setShort(Row.START_TRUST, (int) Math.round(value * 10_000));
  }

  /**
   * Whether the line for dwellings holds an entry of this person.
   *
   * @param priority priority of the entry, 0 or 1
   */
  public boolean isInLine(int priority) {
    return has(Row.IN_LINE << priority);
  }

  public void setInLine(int priority, boolean on) {
    setFlag(Row.IN_LINE << priority, on);
  }

  /** How often a clock of this kind has fired or been discarded. */
  public int occurrence(ClockKind kind) {
    return getShort(Row.OCCURRENCE + 2 * kind.ordinal());
  }

  void setOccurrence(ClockKind kind, int value) {
    setShort(Row.OCCURRENCE + 2 * kind.ordinal(), value);
  }

  /** Kind of the clock in the slot plus one; 0 for none. */
  int kindCode(int clockSlot) {
    return chunk[base + Row.KIND + clockSlot];
  }

  void setKindCode(int clockSlot, int code) {
    chunk[base + Row.KIND + clockSlot] = (byte) code;
  }

  long residual(int clockSlot) {
    return (long) Row.LONG.get(chunk, base + Row.RESIDUAL + 8 * clockSlot);
  }

  void setResidual(int clockSlot, long value) {
    Row.LONG.set(chunk, base + Row.RESIDUAL + 8 * clockSlot, value);
  }

  float hazard(int clockSlot) {
    return (float) Row.FLOAT.get(chunk, base + Row.HAZARD + 4 * clockSlot);
  }

  void setHazard(int clockSlot, float value) {
    Row.FLOAT.set(chunk, base + Row.HAZARD + 4 * clockSlot, value);
  }

  private boolean has(int flag) {
    return (getInt(Row.FLAGS) & flag) != 0;
  }

  private void setFlag(int flag, boolean on) {
    int bits = getInt(Row.FLAGS);
    setInt(Row.FLAGS, on ? bits | flag : bits & ~flag);
  }

  private int getInt(int offset) {
    return (int) Row.INT.get(chunk, base + offset);
  }

  private void setInt(int offset, int value) {
    Row.INT.set(chunk, base + offset, value);
  }

  private int getShort(int offset) {
    return (short) Row.SHORT.get(chunk, base + offset);
  }

  private void setShort(int offset, int value) {
    Row.SHORT.set(chunk, base + offset, (short) value);
  }
}
