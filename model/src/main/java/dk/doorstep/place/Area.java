package dk.doorstep.place;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * An area: its shelters, night shelter, dwellings, municipal team, and the lines in front of them.
 */
public final class Area implements Serializable {
  private static final long serialVersionUID = 1;

  private final int index;
  private final int type;
  private final String name;
  private final Site[] sites;
  private final Team municipalTeam;
  private final Dwellings dwellings;
  private final WaitingLine bedLine;
  private final WaitingLine nightShelterLine;
  private final WaitingLine dwellingLine;
  private final WaitingLine supportLine;
  private int nightShelterPlaces;
  private int nightShelterGuests;

  /**
   * @param index index of the area within the world
   * @param type index of its type within the scenario
   * @param name for example {@code town-3}
   * @param sites its shelters
   */
  public Area(int index, int type, String name, List<Site> sites) {
    this(
        index,
        type,
        name,
        sites,
        new Team(),
        new Dwellings(),
        new WaitingLine(),
        new WaitingLine(),
        new WaitingLine(),
        new WaitingLine());
  }

  private Area(
      int index,
      int type,
      String name,
      List<Site> sites,
      Team municipalTeam,
      Dwellings dwellings,
      WaitingLine bedLine,
      WaitingLine nightShelterLine,
      WaitingLine dwellingLine,
      WaitingLine supportLine) {
    this.index = index;
    this.type = type;
    this.name = name;
    this.sites = sites.toArray(new Site[0]);
    this.municipalTeam = municipalTeam;
    this.dwellings = dwellings;
    this.bedLine = bedLine;
    this.nightShelterLine = nightShelterLine;
    this.dwellingLine = dwellingLine;
    this.supportLine = supportLine;
  }

  public int index() {
    return index;
  }

  public int type() {
    return type;
  }

  public String name() {
    return name;
  }

  public List<Site> sites() {
    return List.of(sites);
  }

  public int siteCount() {
    return sites.length;
  }

  public Site site(int site) {
    return sites[site];
  }

  /** Type of this shelter, -1 for none. */
  public int siteType(int site) {
    return site < 0 ? -1 : sites[site].type();
  }

  public Team municipalTeam() {
    return municipalTeam;
  }

  /** Room of the team that has most left, thousand-millionths of a worker. */
  public long mostRoom() {
    long most = municipalTeam.room();
    for (Site site : sites) {
      most = Math.max(most, site.team().room());
    }
    return most;
  }

  public Dwellings dwellings() {
    return dwellings;
  }

  /** Who asks for a shelter bed. */
  public WaitingLine bedLine() {
    return bedLine;
  }

  /** Who asks for a place in the night shelter tonight. */
  public WaitingLine nightShelterLine() {
    return nightShelterLine;
  }

  /** Who is registered for a dwelling. */
  public WaitingLine dwellingLine() {
    return dwellingLine;
  }

  /** Who waits for a worker with room. */
  public WaitingLine supportLine() {
    return supportLine;
  }

  public void setNightShelterPlaces(int places) {
    nightShelterPlaces = places;
  }

  public int freeNightShelterPlaces() {
    return nightShelterPlaces - nightShelterGuests;
  }

  public int nightShelterPlaces() {
    return nightShelterPlaces;
  }

  public int nightShelterGuests() {
    return nightShelterGuests;
  }

  public void addNightShelterGuest(int change) {
    nightShelterGuests += change;
  }

  /** An independent copy. */
  public Area copy() {
    List<Site> siteCopies = new ArrayList<>(sites.length);
    for (Site site : sites) {
      siteCopies.add(site.copy());
    }
    Area copy =
        new Area(
            index,
            type,
            name,
            siteCopies,
            municipalTeam.copy(),
            dwellings.copy(),
            bedLine.copy(),
            nightShelterLine.copy(),
            dwellingLine.copy(),
            supportLine.copy());
    copy.nightShelterPlaces = nightShelterPlaces;
    copy.nightShelterGuests = nightShelterGuests;
    return copy;
  }
}
