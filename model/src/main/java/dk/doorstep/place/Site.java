package dk.doorstep.place;

import java.io.Serializable;

/** A shelter: its beds, who has them, and its own team. */
public final class Site implements Serializable {
  private static final long serialVersionUID = 1;

  private final int type;
  private final Team team;
  private int beds;
  private int residents;
  private int heldEmpty;
  private int reserve;
  private int guestsOnReserve;
  private int guestsOnBeds;
  private double attention = 1;
  private boolean hasNewAttention;

  /**
   * @param type index of the type of site within the type of area
   */
  public Site(int type) {
    this(type, new Team());
  }

  private Site(int type, Team team) {
    this.type = type;
    this.team = team;
  }

  public int type() {
    return type;
  }

  public Team team() {
    return team;
  }

  public int beds() {
    return beds;
  }

  public void setBeds(int value) {
    beds = value;
  }

  /** Beds set apart for respite nights. */
  public void setReserve(int value) {
    reserve = Math.min(value, beds);
  }

  /** Beds that a new resident or a guest could take tonight. */
  public int freeBeds() {
    return Math.max(
        0, beds - residents - heldEmpty - guestsOnBeds - Math.max(reserve, guestsOnReserve));
  }

  /** Whether a bed is left for one more resident, beds set apart for respites included. */
  public boolean hasBedForResident() {
    return residents < beds;
  }

  /** Reserve beds that a guest could take tonight. */
  public int freeReserve() {
    return Math.max(0, reserve - guestsOnReserve);
  }

  /** Persons sleeping here tonight, guests on a kept place included. */
  public int sleeping() {
    return residents + guestsOnBeds + guestsOnReserve;
  }

  public int residents() {
    return residents;
  }

  /** Beds that stand empty because they are kept for one person. */
  public int heldEmpty() {
    return heldEmpty;
  }

  public int guestsOnReserve() {
    return guestsOnReserve;
  }

  public void addResident() {
    residents++;
  }

  public void removeResident() {
    residents--;
  }

  public void addHeld(int change) {
    heldEmpty += change;
  }

  public void addGuestOnReserve(int change) {
    guestsOnReserve += change;
  }

  public void addGuestOnBed(int change) {
    guestsOnBeds += change;
  }

  /** Sets everything but residents to nothing, before it is counted anew. */
  public void clearKeptPlaces() {
    heldEmpty = 0;
    guestsOnBeds = 0;
    guestsOnReserve = 0;
  }

  /** Time of the staff for a resident, 1 as usual. */
  public double attention() {
    return attention;
  }

  /** Sets it, and tells whether it was another before. */
  public boolean setAttention(double value) {
    hasNewAttention = value != attention;
    attention = value;
    return hasNewAttention;
  }

  /** Whether attention changed when it was last set. */
  public boolean hasNewAttention() {
    return hasNewAttention;
  }

  /** An independent copy. */
  public Site copy() {
    Site copy = new Site(type, team.copy());
    copy.beds = beds;
    copy.residents = residents;
    copy.heldEmpty = heldEmpty;
    copy.reserve = reserve;
    copy.guestsOnReserve = guestsOnReserve;
    copy.guestsOnBeds = guestsOnBeds;
    copy.attention = attention;
    return copy;
  }
}
