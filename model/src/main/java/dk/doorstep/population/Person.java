package dk.doorstep.population;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;
import java.util.Arrays;

/**
 * A cursor over the rows of a population: cheap to move, reads and writes the row it stands on.
 * Setters take what the field means and check nothing; {@code dk.doorstep.model} alone decides when
 * to call them.
 */
public final class Person extends PersonRow {
  Person(Population population) {
    super(population);
  }

  /** Puts the cursor on a row. */
  public Person moveTo(int newSlot) {
    slot = newSlot;
    chunk = population.chunkOf(newSlot);
    base = Population.offsetOf(newSlot);
    findAnnex();
    return this;
  }

  /**
   * Reads from every part of a row and of its annex, so that the processor fetches them; for many
   * rows at once, because memory answers several requests in the time of one.
   *
   * @return something that depends on all that was read
   */
  long fetch(int row) {
    long[] words = population.chunkOf(row);
    int first = Population.offsetOf(row);
    int annex = Row.bits(words[first + Row.wordOf(Row.ANNEX)], Row.ANNEX, Row.ANNEX_BITS) - 1;
    long sum = words[first] ^ words[first + Row.HAZARD] ^ words[first + Row.SIZE - 1];
    return annex < 0 ? sum : sum ^ annexes.chunk(annex)[Annex.base(annex)];
  }

  /** Empties the row: a person with number 0 is nobody. */
  void clear() {
    Arrays.fill(chunk, base, base + Row.SIZE, 0);
    population.residents().clear(slot);
    findAnnex();
  }

  /** Gives back what the person has beside the row. */
  void release() {
    int annex = annexIndex();
    if (annex >= 0) {
      annexes.remove(annex);
    }
    for (int i = 0; i < Row.COUNTER_COUNT; i++) {
      if (Row.bits(chunk[base + counterWord(i)], counterShift(i), Row.COUNTER_BITS) == LARGE) {
        population.largeCounts().remove(slot, i);
      }
    }
  }

  /** Gives back the annex of a person who no longer needs it: housed, without support. */
  public void releaseAnnexIfUnused() {
    int annex = annexIndex();
    if (annex >= 0
        && supportStage() == SupportStage.NONE
        && !hasClocksInAnnex()
        && annexes.hasNoDays(annex)) {
      annexes.remove(annex);
      setAnnex(-1);
    }
  }

  public void setNumber(long value) {
    chunk[base + Row.NUMBER] = value;
  }

  public void setSituation(Situation value, int since) {
    set(Row.SITUATION, 4, value.ordinal());
    setDay(Row.SITUATION_SINCE, since);
    population.residents().set(slot, value == Situation.SHELTER);
  }

  public void setPattern(Pattern value) {
    set(Row.PATTERN, 2, value.ordinal());
  }

  public void setTraits(boolean woman, boolean mentalIllness, boolean substanceUse) {
    int bits =
        (woman ? Row.WOMAN : 0)
            | (mentalIllness ? Row.MENTAL_ILLNESS : 0)
            | (substanceUse ? Row.SUBSTANCE_USE : 0);
    set(Row.TRAITS, Row.TRAIT_BITS, bits);
  }

  /** Adds what lies behind how a person meets help, to the traits set before. */
  public void setDisposition(boolean network, boolean ashamed, int steadiness) {
    int bits = (network ? Row.NETWORK : 0) | (ashamed ? Row.ASHAMED : 0);
    set(Row.TRAITS, Row.TRAIT_BITS, field(Row.TRAITS, Row.TRAIT_BITS) | bits);
    set(Row.STEADINESS, Row.STEADINESS_BITS, steadiness);
  }

  public void setSupportStage(SupportStage value) {
    set(Row.STAGE, 3, value.ordinal());
  }

  public void setSupport(Method method, Provider provider) {
    set(Row.METHOD, 3, method.ordinal());
    set(Row.PROVIDER, 2, provider.ordinal());
  }

  public void setSupportPhase(int value) {
    set(Row.PHASE, 2, value);
  }

  /** At most a million areas. */
  public void setArea(int value) {
    set(Row.AREA, Row.DAY_BITS, checked(value, 1 << Row.DAY_BITS, "areas"));
  }

  public void setBirthDay(int value) {
    setDay(Row.BIRTH_DAY, value);
  }

  public void setHomelessSince(int value) {
    setSpell(false, value);
  }

  public void setHousedSince(int value) {
    setSpell(true, value);
  }

  public void setRegisteredSince(int value) {
    setAnnexDay(Annex.REGISTERED_SINCE, value);
  }

  public void setMoveDay(int value) {
    setAnnexDay(Annex.MOVE_DAY, value);
  }

  public void setWaitingSince(int value) {
    setAnnexDay(Annex.WAITING_SINCE, value);
  }

  public void setSupportFrom(int value) {
    setAnnexDay(Annex.SUPPORT_FROM, value);
  }

  public void setSupportUntil(int value) {
    setAnnexDay(Annex.SUPPORT_UNTIL, value);
  }

  public void setRespiteUntil(int value) {
    setAnnexDay(Annex.RESPITE_UNTIL, value);
  }

  public void setDue(int value) {
    setDay(Row.DUE, value);
  }

  public void setSite(int value) {
    set(Row.SITE, Row.SITE_BITS, checked(value + 1, 1 << Row.SITE_BITS, "shelters"));
  }

  public void setBaseSite(int value) {
    set(Row.BASE_SITE, Row.SITE_BITS, checked(value + 1, 1 << Row.SITE_BITS, "shelters"));
  }

  public void setShelterStays(int value) {
    setCounter(Row.SHELTER_STAYS, value);
  }

  public void setHomelessSpells(int value) {
    setCounter(Row.SPELLS, value);
  }

  public void setLostTenancies(int value) {
    setCounter(Row.LOST, value);
  }

  public void setTenancies(int value) {
    setCounter(Row.TENANCIES, value);
  }

  public void setOffers(int value) {
    setCounter(Row.OFFERS, value);
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
    setDay(Row.READY_SINCE, value);
  }

  public void setShelterContactDays(int value) {
    set(Row.SHELTER_CONTACT, Row.DAY_BITS, value);
  }

  public void setShelterContactUntil(int value) {
    setDay(Row.SHELTER_CONTACT_UNTIL, value);
  }

  public void setMunicipalContactDays(int value) {
    set(Row.MUNICIPAL_CONTACT, Row.DAY_BITS, value);
  }

  public void setMunicipalContactUntil(int value) {
    setDay(Row.MUNICIPAL_CONTACT_UNTIL, value);
  }

  public void setOrigin(Situation value) {
    set(Row.ORIGIN, 4, value.ordinal());
  }

  /** Counts one more damage; beyond a hundred nothing is left to damage. */
  public void addTrustDamage() {
    set(Row.DAMAGE, 7, Math.min(100, trustDamage() + 1));
  }

  /** Keeps four decimals. */
  public void setStartTrust(double value) {
    ensureAnnex();
    int word = annexBase + Row.wordOf(Annex.START_TRUST);
    int parts = (int) Math.round(value * 10_000);
    annexChunk[word] = Row.with(annexChunk[word], Annex.START_TRUST, Annex.START_TRUST_BITS, parts);
  }

  public void setInLine(int priority, boolean on) {
    setFlag(Row.IN_LINE << priority, on);
  }

  /** Counts that a clock has fired or been discarded. */
  void countOccurrence(ClockKind kind) {
    int word = base + kind.counterWord();
    int shift = kind.counterShift();
    if (Row.bits(chunk[word], shift, Row.COUNTER_BITS) < LARGE - 1) {
      chunk[word] += 1L << shift;
    } else {
      setCounter(kind.ordinal(), occurrence(kind) + 1);
    }
  }

  /** Puts another kind of clock in the place of the present one; 0 stands for none. */
  void replaceKind(int clockSlot, int present, int code) {
    toggleKinds((present ^ code) << Row.KIND_BITS * clockSlot);
  }

  /** Takes these kinds of clock from their slots, or puts them there if the slots are empty. */
  void toggleKinds(int kindCodes) {
    chunk[base + Row.FLAGS] ^= (long) kindCodes << (Row.KIND & 63);
  }

  /**
   * Sets a clock.
   *
   * @param word when it is full, see {@link ClockWord}
   * @param hazardBits its hazard per day, as the bits of a float
   */
  void setClock(int clockSlot, long word, int hazardBits) {
    int inAnnex = clockSlot - Annex.FIRST_SLOT;
    if (inAnnex < 0) {
      chunk[base + Row.FULL + clockSlot] = word;
      int place = base + Row.HAZARD + (clockSlot >> 1);
      chunk[place] = Row.withHalf(chunk[place], clockSlot, hazardBits);
    } else {
      ensureAnnex();
      annexChunk[annexBase + Annex.FULL + inAnnex] = word;
      int place = annexBase + Annex.HAZARD + (inAnnex >> 1);
      annexChunk[place] = Row.withHalf(annexChunk[place], inAnnex, hazardBits);
    }
  }

  /** Place of the person's valid entry in the calendar, -1 without. */
  void setScheduledPlace(int place) {
    set(Row.SCHEDULED, Row.SCHEDULED_BITS, place + 1);
  }

  private void ensureAnnex() {
    if (annexChunk == Annex.NONE) {
      setAnnex(annexes.add());
    }
  }

  private void setAnnex(int annex) {
    set(Row.ANNEX, Row.ANNEX_BITS, annex + 1);
    findAnnex();
  }

  private void findAnnex() {
    int annex = annexIndex();
    annexChunk = annex < 0 ? Annex.NONE : annexes.chunk(annex);
    annexBase = annex < 0 ? 0 : Annex.base(annex);
  }

  private void setSpell(boolean housed, int since) {
    if (since != NEVER || has(Row.HOUSED) == housed) {
      setFlag(Row.HOUSED, housed);
      setDay(Row.SPELL_SINCE, since);
    }
  }

  private void setFlag(int flag, boolean on) {
    long word = chunk[base + Row.FLAGS];
    chunk[base + Row.FLAGS] = on ? word | flag : word & ~(long) flag;
  }

  private void set(int field, int width, int value) {
    int word = base + Row.wordOf(field);
    chunk[word] = Row.with(chunk[word], field, width, value);
  }

  private void setDay(int field, int day) {
    set(field, Row.DAY_BITS, Row.codeOf(day));
  }

  private void setAnnexDay(int field, int day) {
    if (day == NEVER && annexChunk == Annex.NONE) {
      return;
    }
    ensureAnnex();
    int word = annexBase + Row.wordOf(field);
    annexChunk[word] = Row.with(annexChunk[word], field, Row.DAY_BITS, Row.codeOf(day));
  }

  private void setCounter(int index, int value) {
    int word = base + counterWord(index);
    boolean isLarge = value >= LARGE;
    if (isLarge) {
      population.largeCounts().put(slot, index, value);
    }
    int shown = isLarge ? LARGE : value;
    chunk[word] = Row.with(chunk[word], counterShift(index), Row.COUNTER_BITS, shown);
  }

  private static int checked(int value, int limit, String what) {
    if (value >= limit) {
      throw new IllegalArgumentException("at most " + limit + " " + what);
    }
    return value;
  }
}
