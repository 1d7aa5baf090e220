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

  default boolean isRegistered() {
    return registeredSince() != NEVER;
  }

  default boolean isInRespite() {
    return respiteUntil() != NEVER;
  }
}
