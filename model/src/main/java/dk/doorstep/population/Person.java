package dk.doorstep.population;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;

/**
 * A cursor over the rows of a population: cheap to move, reads and writes the row it stands on.
 * Setters take what the field means and check nothing; {@code dk.doorstep.model} alone decides when
 * to call them.
 */
public final class Person extends PersonRow {
  private final Population population;

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

  public void setNumber(long value) {
    Row.LONG.set(chunk, base + Row.NUMBER, value);
  }

  public void setSituation(Situation value, int since) {
    chunk[base + Row.SITUATION] = (byte) value.ordinal();
    setInt(Row.SITUATION_SINCE, since);
  }

  public void setPattern(Pattern value) {
    chunk[base + Row.PATTERN] = (byte) value.ordinal();
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

  public void setSupportStage(SupportStage value) {
    chunk[base + Row.STAGE] = (byte) value.ordinal();
  }

  public void setSupport(Method method, Provider provider) {
    chunk[base + Row.METHOD] = (byte) method.ordinal();
    chunk[base + Row.PROVIDER] = (byte) provider.ordinal();
  }

  public void setSupportPhase(int value) {
    chunk[base + Row.PHASE] = (byte) value;
  }

  public void setArea(int value) {
    setInt(Row.AREA, value);
  }

  public void setBirthDay(int value) {
    setInt(Row.BIRTH_DAY, value);
  }

  public void setHomelessSince(int value) {
    setInt(Row.HOMELESS_SINCE, value);
  }

  public void setHousedSince(int value) {
    setInt(Row.HOUSED_SINCE, value);
  }

  public void setRegisteredSince(int value) {
    setInt(Row.REGISTERED_SINCE, value);
  }

  public void setMoveDay(int value) {
    setInt(Row.MOVE_DAY, value);
  }

  public void setWaitingSince(int value) {
    setInt(Row.WAITING_SINCE, value);
  }

  public void setSupportFrom(int value) {
    setInt(Row.SUPPORT_FROM, value);
  }

  public void setSupportUntil(int value) {
    setInt(Row.SUPPORT_UNTIL, value);
  }

  public void setRespiteUntil(int value) {
    setInt(Row.RESPITE_UNTIL, value);
  }

  public void setAppointment(int value) {
    setInt(Row.APPOINTMENT, value);
  }

  public void setDue(int value) {
    setInt(Row.DUE, value);
  }

  public void setScheduled(int value) {
    setInt(Row.SCHEDULED, value);
  }

  public void setAsOf(int value) {
    setInt(Row.AS_OF, value);
  }

  public void setSite(int value) {
    setShort(Row.SITE, value);
  }

  public void setBaseSite(int value) {
    setShort(Row.BASE_SITE, value);
  }

  public void setShelterStays(int value) {
    setShort(Row.SHELTER_STAYS, value);
  }

  public void setHomelessSpells(int value) {
    setShort(Row.SPELLS, value);
  }

  public void setLostTenancies(int value) {
    setShort(Row.LOST, value);
  }

  public void setTenancies(int value) {
    setShort(Row.TENANCIES, value);
  }

  public void setOffers(int value) {
    setShort(Row.OFFERS, value);
  }

  public void setPlan(boolean on) {
    setFlag(Row.PLAN, on);
  }

  public void setContactPerson(boolean on) {
    setFlag(Row.CONTACT, on);
  }

  public void setOvernightStay(boolean on) {
    setFlag(Row.OVERNIGHT, on);
  }

  public void setAssignedHome(boolean on) {
    setFlag(Row.ASSIGNED_HOME, on);
  }

  public void setKeptPlace(boolean on) {
    setFlag(Row.KEPT_PLACE, on);
  }

  public void setStayPlan(boolean on) {
    setFlag(Row.STAY_PLAN, on);
  }

  public void setTreatment(boolean on) {
    setFlag(Row.TREATMENT, on);
  }

  public void setArrears(boolean on) {
    setFlag(Row.ARREARS, on);
  }

  public void setCompelled(boolean on) {
    setFlag(Row.COMPELLED, on);
  }

  public void setPlaceUnknown(boolean on) {
    setFlag(Row.UNKNOWN_PLACE, on);
  }

  public void setOfferedSupport(boolean on) {
    setFlag(Row.OFFERED_SUPPORT, on);
  }

  public void setEverOfferedSupport(boolean on) {
    setFlag(Row.EVER_OFFERED_SUPPORT, on);
  }

  public void setCompletedCti(boolean on) {
    setFlag(Row.CTI_COMPLETED, on);
  }

  public void setInShelterContact(boolean on) {
    setFlag(Row.IN_SHELTER_CONTACT, on);
  }

  public void setInMunicipalContact(boolean on) {
    setFlag(Row.IN_MUNICIPAL_CONTACT, on);
  }

  public void setReadySince(int value) {
    setInt(Row.READY_SINCE, value);
  }

  public void setShelterContactDays(int value) {
    setInt(Row.SHELTER_CONTACT, value);
  }

  public void setShelterContactUntil(int value) {
    setInt(Row.SHELTER_CONTACT_UNTIL, value);
  }

  public void setMunicipalContactDays(int value) {
    setInt(Row.MUNICIPAL_CONTACT, value);
  }

  public void setMunicipalContactUntil(int value) {
    setInt(Row.MUNICIPAL_CONTACT_UNTIL, value);
  }

  public void setOrigin(Situation value) {
    chunk[base + Row.ORIGIN] = (byte) value.ordinal();
  }

  /** Counts one more damage; beyond a hundred nothing is left to damage. */
  public void addTrustDamage() {
    chunk[base + Row.DAMAGE] = (byte) Math.min(100, trustDamage() + 1);
  }

  /** Keeps four decimals. */
  public void setStartTrust(double value) {
    setShort(Row.START_TRUST, (int) Math.round(value * 10_000));
  }

  public void setInLine(int priority, boolean on) {
    setFlag(Row.IN_LINE << priority, on);
  }

  void setOccurrence(ClockKind kind, int value) {
    setShort(Row.OCCURRENCE + 2 * kind.ordinal(), value);
  }

  void setKindCode(int clockSlot, int code) {
    chunk[base + Row.KIND + clockSlot] = (byte) code;
  }

  void setResidual(int clockSlot, long value) {
    Row.LONG.set(chunk, base + Row.RESIDUAL + 8 * clockSlot, value);
  }

  void setHazard(int clockSlot, float value) {
    Row.FLOAT.set(chunk, base + Row.HAZARD + 4 * clockSlot, value);
  }

  private void setFlag(int flag, boolean on) {
    int bits = getInt(Row.FLAGS);
    setInt(Row.FLAGS, on ? bits | flag : bits & ~flag);
  }

  private void setInt(int offset, int value) {
    Row.INT.set(chunk, base + offset, value);
  }

  private void setShort(int offset, int value) {
    Row.SHORT.set(chunk, base + offset, (short) value);
  }
}
