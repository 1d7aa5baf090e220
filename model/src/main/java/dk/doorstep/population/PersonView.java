package dk.doorstep.population;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;

/**
 * What submodels, policies and observers may read of a person. Days count from the start of the
 * comparison (day 0); {@link #NEVER} stands for a day that has not come.
 */
public interface PersonView {
  /** A day that has not come. */
  int NEVER = Integer.MAX_VALUE;

  /** The person's number: the same in every scenario. */
  long number();

  /** Index of the person's row while followed; rows are used again. */
  int slot();

  Situation situation();

  Pattern pattern();

  boolean isWoman();

  boolean hasMentalIllness();

  boolean usesSubstances();

  /** Whether family or friends take part in the person's life. */
  boolean hasNetwork();

  /** Whether the person is ashamed to need help. */
  boolean isAshamed();

  /** Place among all persons from the least steady, near 0, to the steadiest, near 1. */
  double steadiness();

  int birthDay();

  /** Index of the area. */
  int area();

  /** Index of the shelter within the area where the person stays, or -1. */
  int site();

  /** Index of the shelter within the area that the person moved home from, or -1. */
  int baseSite();

  /** First night in the present situation. */
  int situationSince();

  /** First night of the present homelessness, {@link #NEVER} when housed. */
  int homelessSince();

  /** First night in a home without interruption, {@link #NEVER} when homeless. */
  int housedSince();

  /** Night of registration for a dwelling, or {@link #NEVER}. */
  int registeredSince();

  /** Night of the move to an accepted dwelling, or {@link #NEVER}. */
  int moveDay();

  /** Night since when the person waits for a shelter bed, or {@link #NEVER}. */
  int waitingSince();

  boolean hasPlan();

  boolean hasContactPerson();

  /** Whether the present stay in a shelter is meant for a night or two. */
  boolean isOvernightStay();

  /** Whether the home was assigned from the queue. */
  boolean isAssignedHome();

  /** Shelter stays so far, past before arrival included. */
  int shelterStays();

  /** Spells of homelessness so far, the present one included. */
  int homelessSpells();

  /** Tenancies lost so far. */
  int lostTenancies();

  /** Homes so far in the model. */
  int tenancies();

  SupportStage supportStage();

  Method supportMethod();

  Provider supportProvider();

  /**
   * First night on which support may start (granted, waiting) or has started (active); {@link
   * #NEVER} without support.
   */
  int supportFrom();

  /** Phase of the active course, from 0. */
  int supportPhase();

  /** Night on which the course ends, {@link #NEVER} unless active. */
  int supportUntil();

  boolean hasKeptPlace();

  /** Night on which the respite ends, or {@link #NEVER}. */
  int respiteUntil();

  /** Whether the shelter has made a stay plan in the present or last stay. */
  boolean hasStayPlan();

  /** Whether the person is in treatment for mental illness or use of drugs or alcohol. */
  boolean isInTreatment();

  boolean isInArrears();

  /** Whether the person had to accept the present or coming dwelling. */
  boolean wasCompelled();

  /** Whether the person knows nobody where the present or coming dwelling lies. */
  boolean isPlaceUnknown();

  /** Whether support was offered for the present or coming home. */
  boolean wasOfferedSupport();

  /** Whether support in the home was ever offered. */
  boolean wasEverOfferedSupport();

  /** Whether a CTI course was completed in the present home. */
  boolean hasCompletedCti();

  /** Night since when the person has been ready to move, or {@link #NEVER}; kept in the home. */
  int readySince();

  /**
   * Homeless: situation of the first night of the present spell; housed: situation moved in from.
   */
  Situation origin();

  /** Whether contact with shelter staff goes on. */
  boolean isInShelterContact();

  /** Days of contact with shelter staff, counted up to {@link #shelterContactUntil()}. */
  int shelterContactDays();

  /** Last counted day of contact with shelter staff, {@link #NEVER} without any. */
  int shelterContactUntil();

  /** Whether contact with a municipal worker goes on. */
  boolean isInMunicipalContact();

  /** Days of contact with municipal workers, counted up to {@link #municipalContactUntil()}. */
  int municipalContactDays();

  /** Last counted day of contact with a municipal worker, {@link #NEVER} without any. */
  int municipalContactUntil();

  /** How often trust in the municipality was damaged. */
  int trustDamage();

  /** Trust in the provider when support was accepted, 0 to 1, lowered by damage since. */
  double startTrust();

  /** Whether the person is ready to move, or was when moving in. */
  default boolean isReady() {
    return readySince() != NEVER;
  }

  /** Whether the person lives with mental illness and with use of drugs or alcohol. */
  default boolean hasBothConditions() {
    return hasMentalIllness() && usesSubstances();
  }

  default boolean isRegistered() {
    return registeredSince() != NEVER;
  }

  default boolean isInRespite() {
    return respiteUntil() != NEVER;
  }
}
