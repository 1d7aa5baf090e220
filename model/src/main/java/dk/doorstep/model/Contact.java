package dk.doorstep.model;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Person;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;

/**
 * Days of contact that build trust: with shelter staff during a stay and a course of the shelter's,
 * with the municipality through a contact person and its own courses. Whole numbers, so that it
 * makes no difference when they are counted.
 */
final class Contact {
  private Contact() {}

  /** Counts the days up to this one and notes whether contact goes on from here. */
  static void count(Person p, int day) {
    boolean withShelter = p.situation() == Situation.SHELTER || isSupportedBy(p, Provider.SHELTER);
    if (p.isInShelterContact()) {
      p.setShelterContactDays(p.shelterContactDays() + day - p.shelterContactUntil());
      p.setShelterContactUntil(day);
      p.setInShelterContact(withShelter);
    } else if (withShelter) {
      p.setShelterContactUntil(day);
      p.setInShelterContact(true);
    }
    boolean withMunicipality =
        isSupportedBy(p, Provider.MUNICIPALITY)
            || (p.hasContactPerson() && p.situation().isHomeless());
    if (p.isInMunicipalContact()) {
      p.setMunicipalContactDays(p.municipalContactDays() + day - p.municipalContactUntil());
      p.setMunicipalContactUntil(day);
      p.setInMunicipalContact(withMunicipality);
    } else if (withMunicipality) {
      p.setMunicipalContactUntil(day);
      p.setInMunicipalContact(true);
    }
  }

  private static boolean isSupportedBy(PersonView p, Provider provider) {
    return p.supportStage() == SupportStage.ACTIVE && p.supportProvider() == provider;
  }
}
