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
    for (int offset = Row.SITUATION_SINCE; offset <= Row.APPOINTMENT; offset += 4) {
      setInt(offset, NEVER);
    }
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

  public void setTraits(boolean woman, boolean mentalIllness, boolean substanceUse) {
    int bits =
        (woman ? Row.WOMAN : 0)
            | (mentalIllness ? Row.MENTAL_ILLNESS : 0)
            | (substanceUse ? Row.SUBSTANCE_USE : 0);
    chunk[base + Row.TRAITS] = (byte) bits;
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
    return (chunk[base + Row.FLAGS] & Row.PLAN) != 0;
  }

  public void setPlan(boolean on) {
    setFlag(Row.PLAN, on);
  }

  @Override
  public boolean hasContactPerson() {
    return (chunk[base + Row.FLAGS] & Row.CONTACT) != 0;
  }

  public void setContactPerson(boolean on) {
    setFlag(Row.CONTACT, on);
  }

  @Override
  public boolean isOvernightStay() {
    return (chunk[base + Row.FLAGS] & Row.OVERNIGHT) != 0;
  }

  public void setOvernightStay(boolean on) {
    setFlag(Row.OVERNIGHT, on);
  }

  @Override
  public boolean isAssignedHome() {
    return (chunk[base + Row.FLAGS] & Row.ASSIGNED_HOME) != 0;
  }

  public void setAssignedHome(boolean on) {
    setFlag(Row.ASSIGNED_HOME, on);
  }

  @Override
  public boolean hasKeptPlace() {
    return (chunk[base + Row.FLAGS] & Row.KEPT_PLACE) != 0;
  }

  public void setKeptPlace(boolean on) {
    setFlag(Row.KEPT_PLACE, on);
  }

  /**
   * Whether the line for dwellings holds an entry of this person.
   *
   * @param priority priority of the entry, 0 or 1
   */
  public boolean isInLine(int priority) {
    return (chunk[base + Row.FLAGS] & (Row.IN_LINE << priority)) != 0;
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

  private void setFlag(int flag, boolean on) {
    int bits = chunk[base + Row.FLAGS];
    chunk[base + Row.FLAGS] = (byte) (on ? bits | flag : bits & ~flag);
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
