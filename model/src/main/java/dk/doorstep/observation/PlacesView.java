package dk.doorstep.observation;

import dk.doorstep.population.PersonView;
import java.util.function.Consumer;

/**
 * What observers may read of the world, or of the part of it that they listen to. Areas keep the
 * numbers that they have in the whole world; sites are numbered from 0 within their area.
 */
public interface PlacesView {
  /** Number of the first area of this part. */
  int firstArea();

  /** Number of areas of this part. */
  int areaCount();

  int siteCount(int area);

  int beds(int area, int site);

  /** Residents of the shelter. */
  int residents(int area, int site);

  /** Persons asleep in the shelter, guests on kept places included. */
  int sleeping(int area, int site);

  /** Whether kept places and respites of the area take beds of its shelters. */
  boolean keptPlacesUseBeds(int area);

  /** Room taken in all teams of the area, thousand-millionths of a worker. */
  long workerLoad(int area);

  /** Room in all teams of the area, thousand-millionths of a worker. */
  long workerCapacity(int area);

  /**
   * Minutes of support a week in this phase of a course of the method with this ordinal, in the
   * area.
   */
  int minutesPerWeek(int area, int method, int phase);

  /** Trust of a person of this part in the staff of shelters, 0 to 1. */
  double trustInShelter(PersonView p, int day);

  /** Trust of a person of this part in the municipality, 0 to 1. */
  double trustInMunicipality(PersonView p, int day);

  /** Loneliness of a housed person of this part, 0 to 1. */
  double loneliness(PersonView p, int day);

  /** Whether the shelter keeps an open house for former residents. */
  boolean hasOpenHouse(int area, int site);

  /** Prices and refunds of tonight in the area. */
  TariffView tariff(int area);

  /** Shows every followed person, in no particular order; the view is good only during the call. */
  void forEachPerson(Consumer<PersonView> visitor);
}
